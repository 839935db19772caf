package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.cast.Office;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** On whose behalf something is said: the speaker's own, or that of whom the speaker stands for. */
final class Holders {
  private static final Set<String> WE = Set.of("we");
  private static final Set<String> OWN_STATE = Set.of("country", "government", "nation");

  private final ReadArticle article;
  private final Cast cast;
  private final List<Office> offices;

  Holders(ReadArticle article) {
    this.article = article;
    this.cast = article.cast();
    this.offices =
        Stream.concat(cast.headlined().stream(), cast.offices().stream()).toList();
  }

  /**
   * The holder of one position.
   *
   * @param speaker who voices it
   * @param sentence the sentence's number, from 0
   * @param content what is said
   */
  Member of(Member speaker, int sentence, Content content) {
    Tree tree = article.trees().get(sentence);
    List<Member> principals = principals(speaker);
    if (saysWe(tree, content)) {
      return isInclusive(tree, content)
          ? speaker
          : principals.stream().findFirst().orElse(speaker);
    }
    List<Integer> subjects = subjects(tree, content);
    if (subjects.size() != 1) {
      return speaker;
    }
    int subject = subjects.getFirst();
    Optional<Mention> mention = cast.at(sentence, subject);
    if (mention.isPresent() && mention.get().members().size() == 1) {
      Member meant = mention.get().members().getFirst();
      if (principals.contains(meant) || speaksFor(speaker, meant)) {
        return meant;
      }
    }
    return OWN_STATE.contains(tree.lemma(subject)) && isOwn(tree, subject)
        ? principals.stream().findFirst().orElse(speaker)
        : speaker;
  }

  /** "His country", "the government": the speaker's own where no other is named. */
  private static boolean isOwn(Tree tree, int noun) {
    return tree.children(noun).stream()
        .allMatch(
            child ->
                tree.is(child, Relation.DET)
                    || tree.token(child).tag() == PartOfSpeech.PRP_POSSESSIVE);
  }

  private static boolean saysWe(Tree tree, Content content) {
    for (int place = content.first(); place < content.end(); place++) {
      if (isWe(tree, place)) {
        return true;
      }
    }
    return false;
  }

  /** The subjects within the content itself; those of the telling verb are not asked. */
  private static List<Integer> subjects(Tree tree, Content content) {
    List<Integer> within = new ArrayList<>();
    for (int subject : Clauses.subjects(tree, content.root())) {
      if (subject >= content.first() && subject < content.end()) {
        within.add(subject);
      }
    }
    return within;
  }

  private static boolean isWe(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.PRP
        && WE.contains(tree.token(place).form().toLowerCase(Locale.ROOT));
  }

  /** "We all", "we continue to see": everybody, not the speaker's side. */
  private static boolean isInclusive(Tree tree, Content content) {
    for (int place = content.first(); place < content.end(); place++) {
      if (tree.lemma(place).equals("all")
          && tree.head(place).isPresent()
          && isWe(tree, tree.head(place).getAsInt())) {
        return true;
      }
    }
    return tree.lemma(content.root()).equals("continue")
        && tree.children(content.root(), Relation.XCOMP).stream()
            .anyMatch(child -> tree.lemma(child).equals("see"));
  }

  /** Whom a speaker's "we" stands for: the country of a government's people, else their body. */
  List<Member> principals(Member speaker) {
    List<Member> all = new ArrayList<>();
    if (speaker.type() == ActorType.PERSON) {
      for (Office office : offices) {
        if (office.person().equals(speaker) && office.of().isPresent()) {
          country(office.of().get()).ifPresentOrElse(all::add, () -> all.add(office.of().get()));
        }
      }
    } else if (speaker.type() == ActorType.ORGANIZATION) {
      country(speaker).ifPresent(all::add);
    }
    return all.stream().distinct().toList();
  }

  /** The country of a government body; a country is its own. */
  private Optional<Member> country(Member of) {
    if (of.type() == ActorType.COUNTRY) {
      return Optional.of(of);
    }
    return of.of()
        .flatMap(
            name ->
                cast.members().stream()
                    .filter(m -> m.type() == ActorType.COUNTRY && m.name().equals(name))
                    .findFirst()
                    .or(() -> Optional.of(new Member(name, ActorType.COUNTRY, Optional.empty()))));
  }

  /** Whether a spokesperson or a leader's house speaks for a person. */
  private boolean speaksFor(Member speaker, Member person) {
    if (person.type() != ActorType.PERSON) {
      return false;
    }
    List<Member> own = principals(speaker);
    boolean sameCountry = principals(person).stream().anyMatch(own::contains);
    return sameCountry && (speaker.type() == ActorType.ORGANIZATION || isSpokesperson(speaker));
  }

  private boolean isSpokesperson(Member speaker) {
    return offices.stream()
        .filter(office -> office.person().equals(speaker))
        .anyMatch(office -> office.title().toLowerCase(Locale.ROOT).contains("spokes"));
  }
}
