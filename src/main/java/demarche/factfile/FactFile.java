package demarche.factfile;

import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Fact;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file form of an article and its facts: one JSON object, wrapped ({@code article}, {@code
 * facts}) or a flat article without facts. Pure: what comes in decides alone what goes out.
 */
public final class FactFile {
  private FactFile() {}

  /**
   * Reads one record.
   *
   * @param json one JSON object in UTF-8
   * @param place what the problems name as their place
   * @return the article with every fact that can be taken, and a problem for each thing that cannot
   */
  public static Parsed parse(byte[] json, String place) {
    try {
      return parsed(JsonReader.read(json, false), place);
    } catch (NotReadable e) {
      return new Parsed(Optional.empty(), List.of(new Problem(e.kind(), place, e.sentence())));
    }
  }

  /** The article that a value is, as {@link #parse} reads it. */
  static Parsed parsed(Json root, String place) {
    return new Reading(place).parsed(root);
  }

  /**
   * A cheap look at which article a record is, past its facts.
   *
   * @param json one JSON object in UTF-8
   * @param place what a problem would name as its place
   * @return empty where {@link #parse} finds no article
   */
  public static Optional<ArticleKey> identify(byte[] json, String place) {
    try {
      Reading reading = new Reading(place);
      return reading
          .articles
          .read(JsonReader.read(json, true))
          .map(article -> new ArticleKey(article.id(), ArticleReader.digest(article.body())));
    } catch (NotReadable e) {
      return Optional.empty();
    }
  }

  /** SHA-256 of a body in UTF-8, in lower-case hexadecimal digits. */
  public static String digest(String body) {
    return ArticleReader.digest(body);
  }

  /**
   * Writes one record, such that {@link #parse} gives it back.
   *
   * @param facts an article whose facts stand in the order of their kinds
   * @return one JSON object in UTF-8 on one line, with its line feed
   */
  public static byte[] write(ArticleFacts facts) {
    return FactWriter.write(facts);
  }

  /** One record on its way in. */
  private static final class Reading {
    private final String place;
    private final List<Problem> problems = new ArrayList<>();
    private final Texts texts = new Texts();
    private final Slots slots = new Slots(texts);
    private final ArticleReader articles;

    Reading(String place) {
      this.place = place;
      this.articles = new ArticleReader(texts, slots, place, problems);
    }

    Parsed parsed(Json root) {
      Optional<ArticleFacts> facts =
          articles.read(root).map(article -> withFacts(article, ArticleReader.facts(root)));
      if (facts.isPresent() && texts.replaced()) {
        tell(
            ProblemKind.BAD_CHARACTERS,
            "holds characters that XML cannot hold: each is replaced by U+FFFD");
      }
      return new Parsed(facts, problems);
    }

    private ArticleFacts withFacts(Article article, Json json) {
      if (json.isEmpty()) {
        return new ArticleFacts(article, List.of(), List.of());
      }
      if (!(json instanceof Json.Members members)) {
        tell(
            ProblemKind.WRONG_FORM,
            "is kept without facts: facts must be an object and is " + json.sort());
        return new ArticleFacts(article, List.of(), List.of());
      }
      EvidenceReader evidence = new EvidenceReader(slots, texts, new Body(article.body()));
      List<Actor> actors = actors(members, evidence);
      Set<String> names = HashSet.newHashSet(actors.size());
      actors.forEach(actor -> names.add(actor.name()));
      FactReader reader = new FactReader(slots, evidence, names);
      List<Fact> facts = new ArrayList<>();
      for (FactReader.Kind kind : FactReader.Kind.values()) {
        each(
            members,
            kind.list(),
            kind.word(),
            (fact, told) -> facts.add(reader.fact(kind, fact, told)));
      }
      return new ArticleFacts(article, actors, facts);
    }

    private List<Actor> actors(Json.Members facts, EvidenceReader evidence) {
      ActorReader reader = new ActorReader(slots, evidence);
      List<Actor> actors = new ArrayList<>();
      each(facts, "entities", "entity", (entity, told) -> actors.add(reader.actor(entity, told)));
      return ActorReader.joined(actors);
    }

    private interface Taking {
      void take(Json.Members item, Collection<Refusal> told) throws Refusal;
    }

    /** Takes each object of a list; one that is refused is told, and the next is taken. */
    private void each(Json.Members facts, String list, String word, Taking taking) {
      Json json = facts.get(list);
      if (json.isEmpty()) {
        return;
      }
      if (!(json instanceof Json.Items items)) {
        tell(ProblemKind.WRONG_FORM, list + " must be a list and is " + json.sort());
        return;
      }
      int ordinal = 0;
      for (Json item : items.values()) {
        ordinal++;
        if (!item.isEmpty()) {
          one(item, word + " " + ordinal, taking);
        }
      }
    }

    private void one(Json item, String name, Taking taking) {
      List<Refusal> told = new ArrayList<>(0);
      try {
        if (!(item instanceof Json.Members members)) {
          throw new Refusal(ProblemKind.WRONG_FORM, "it must be an object and is " + item.sort());
        }
        taking.take(members, told);
        for (Refusal part : told) {
          tell(part.kind(), name + " loses a slot: " + part.reason());
        }
      } catch (Refusal refusal) {
        tell(refusal.kind(), name + " is left out: " + refusal.reason());
      }
    }

    private void tell(ProblemKind kind, String sentence) {
      problems.add(new Problem(kind, place, sentence));
    }
  }
}
