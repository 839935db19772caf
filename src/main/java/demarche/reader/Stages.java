package demarche.reader;

import java.util.Optional;
import java.util.Map;
import java.util.LinkedHashMap;
import demarche.text.Piece;
import demarche.fact.ActorType;
import demarche.cast.Mention;
import demarche.cast.Member;
import demarche.article.Article;
import demarche.cast.Cast;
import demarche.cast.CastFinder;
import demarche.clause.ReadArticle;
import demarche.day.DayFinder;
import demarche.day.DayMention;
import demarche.communication.CommunicationFinder;
import demarche.evacuation.EvacuationFinder;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Fact;
import demarche.language.DamagedModel;
import demarche.language.Document;
import demarche.language.Engine;
import demarche.language.Tree;
import demarche.position.PositionFinder;
import demarche.position.Releases;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.text.ArticleText;
import demarche.text.Layout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The stages of reading, in their order: text, sentences, who is meant, days, facts.
 *
 * @param layout takes the body apart
 * @param engine finds sentences, words and trees
 * @param casts finds who is meant
 * @param days finds the days that are named
 * @param releases tells a press release by its headline
 * @param positions finds what is stated
 * @param communications finds who called, met, visited and addressed whom
 * @param evacuations finds who moves whom out of where
 */
record Stages(
    Layout layout,
    Engine engine,
    CastFinder casts,
    DayFinder days,
    Releases releases,
    PositionFinder positions,
    CommunicationFinder communications,
    EvacuationFinder evacuations) {

  /**
   * The stages with the models and words that come with the program.
   *
   * @throws Failure where one of them is damaged
   */
  static Stages bundled() {
    return new Stages(
        Layout.bundled(),
        load(),
        CastFinder.bundled(),
        DayFinder.bundled(),
        Releases.bundled(),
        PositionFinder.bundled(),
        CommunicationFinder.bundled(),
        EvacuationFinder.bundled());
  }

  private static Engine load() {
    try {
      return Engine.bundled();
    } catch (DamagedModel e) {
      throw new Failure(
          ExitCode.DAMAGED, "The language model data/language/english.model " + e.getMessage(), e);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.DAMAGED, "The language model data/language/english.model cannot be read", e);
    }
  }

  /** Everything that an article names and states. */
  ArticleFacts facts(Article article) {
    ReadArticle read = understood(article);
    List<Actor> actors = Found.actors(read);
    List<Fact> facts = new ArrayList<>(Found.offices(read));
    facts.addAll(positions.find(read));
    facts.addAll(communications.find(read));
    facts.addAll(evacuations.find(read));
    return new ArticleFacts(article, actors, facts);
  }

  /** All that is understood of an article before facts are looked for. */
  ReadArticle understood(Article article) {
    ArticleText text = layout.of(article.body(), article.title());
    String told = text.forAnalysis(article.body());
    int length = told.codePointCount(0, told.length());
    // The headline and the names of speakers are read as last paragraphs: they may tell in full
    // who speaks.
    List<String> speakers = speakers(text);
    Document whole =
        engine.analyse(told + "\n\n" + headline(article) + "\n\n" + String.join("\n\n", speakers));
    List<Tree> trees = whole.sentences().stream().map(Tree::of).toList();
    int sentences = 0;
    while (sentences < trees.size() && whole.sentences().get(sentences).end() <= length) {
      sentences++;
    }
    Cast cast = casts.find(article, whole, trees);
    Map<String, Member> named = named(speakers, cast, trees, sentences);
    Document document = new Document(told, whole.sentences().subList(0, sentences));
    List<List<DayMention>> found = days.find(document, article.published());
    return ReadArticle.of(
        article,
        text,
        document,
        trees.subList(0, sentences),
        cast.without(sentences),
        found,
        named);
  }

  /** The speakers of a transcript as it names them, each once. */
  private static List<String> speakers(ArticleText text) {
    return text.pieces().stream()
        .filter(Piece::told)
        .map(Piece::speaker)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Whom each speaker's name means: they are the last sentences, one each. */
  private static Map<String, Member> named(
      List<String> speakers, Cast cast, List<Tree> trees, int sentences) {
    Map<String, Member> named = new LinkedHashMap<>();
    int first = trees.size() - speakers.size();
    if (first < sentences) {
      return named;
    }
    for (int i = 0; i < speakers.size(); i++) {
      List<Mention> mentions = cast.mentions().get(first + i);
      Optional<Member> person =
          mentions.stream()
              .flatMap(mention -> mention.members().stream())
              .filter(member -> member.type() == ActorType.PERSON)
              .findFirst();
      Optional<Member> any =
          mentions.stream().flatMap(mention -> mention.members().stream()).findFirst();
      String speaker = speakers.get(i);
      person.or(() -> any).ifPresent(member -> named.put(speaker, member));
    }
    return named;
  }

  /** The headline of a release; others are too clipped to be read as a sentence. */
  private String headline(Article article) {
    return article.title().filter(releases::opens).orElse("");
  }
}
