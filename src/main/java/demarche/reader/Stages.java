package demarche.reader;

import demarche.article.Article;
import demarche.cast.Cast;
import demarche.cast.CastFinder;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.communication.CommunicationFinder;
import demarche.day.DayFinder;
import demarche.day.DayMention;
import demarche.evacuation.EvacuationFinder;
import demarche.fact.Actor;
import demarche.fact.ActorType;
import demarche.fact.ArticleFacts;
import demarche.fact.Fact;
import demarche.gazetteer.Gazetteers;
import demarche.language.Analyser;
import demarche.language.Document;
import demarche.language.Engine;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.position.PositionFinder;
import demarche.position.Releases;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.text.ArticleText;
import demarche.text.Html;
import demarche.text.Layout;
import demarche.text.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The stages of reading, in their order: text, sentences, who is meant, days, facts.
 *
 * @param html reads over HTML
 * @param layout takes the body apart
 * @param casts finds who is meant
 * @param days finds the days that are named
 * @param releases tells a press release by its headline
 * @param positions finds what is stated
 * @param communications finds who called, met, visited and addressed whom
 * @param evacuations finds who moves whom out of where
 * @param engine finds sentences, words and trees
 */
record Stages(
    Html html,
    Layout layout,
    CastFinder casts,
    DayFinder days,
    Releases releases,
    PositionFinder positions,
    CommunicationFinder communications,
    EvacuationFinder evacuations,
    Analyser engine) {

  /**
   * The stages with the models and words that come with the program.
   *
   * @throws Failure where one of them is damaged
   */
  static Stages bundled() {
    // The model takes as long as all the tables together: two cores read them at once.
    FutureTask<Engine> engine = new FutureTask<>(BundledEngine::load);
    Thread.ofPlatform().daemon().start(engine);
    Gazetteers.bundled().load();
    return with(() -> loaded(engine));
  }

  /**
   * The stages over an analysis, with the words that come with the program.
   *
   * @param engine asked for once, after the words are read
   * @throws Failure where they are damaged
   */
  static Stages with(Supplier<Analyser> engine) {
    return new Stages(
        Html.bundled(),
        Layout.bundled(),
        CastFinder.bundled(),
        DayFinder.bundled(),
        Releases.bundled(),
        PositionFinder.bundled(),
        CommunicationFinder.bundled(),
        EvacuationFinder.bundled(),
        engine.get());
  }

  private static Engine loaded(FutureTask<Engine> engine) {
    try {
      return engine.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.INPUT, "interrupted before the language model was loaded", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      throw new IllegalStateException("the language model could not be loaded", e);
    }
  }

  /** Everything that an article names and states. */
  Reading read(Article article, Budget budget, Watch watch) {
    Intake intake = watch.over(Stage.TEXT, () -> Intake.of(article, budget, html, layout));
    List<Problem> problems = new ArrayList<>(intake.problems());
    if (!intake.readable()) {
      return new Reading(new ArticleFacts(article, List.of(), List.of()), false, problems);
    }
    ReadArticle read = understood(article, intake.body(), problems, watch);
    List<Actor> actors = Found.actors(read);
    List<Fact> facts = new ArrayList<>(Found.offices(read));
    facts.addAll(watch.over(Stage.POSITIONS, () -> positions.find(read)));
    facts.addAll(watch.over(Stage.COMMUNICATIONS, () -> communications.find(read)));
    facts.addAll(watch.over(Stage.EVACUATIONS, () -> evacuations.find(read)));
    return new Reading(new ArticleFacts(article, actors, facts), true, problems);
  }

  /** All that is understood of an article before facts are looked for. */
  ReadArticle understood(Article article, Budget budget) {
    Intake intake = Intake.of(article, budget, html, layout);
    return understood(article, intake.body(), new ArrayList<>(), Watch.NONE);
  }

  private ReadArticle understood(
      Article article, String body, List<Problem> problems, Watch watch) {
    ArticleText text = watch.over(Stage.TEXT, () -> layout.of(body, article.title()));
    String told = text.forAnalysis(body);
    int length = told.codePointCount(0, told.length());
    List<String> speakers = speakers(text);
    Document whole = watch.over(Stage.ENGINE, () -> analysed(article, told, speakers, problems));
    List<Tree> trees =
        watch.over(Stage.TREES, () -> whole.sentences().stream().map(Tree::of).toList());
    int sentences = 0;
    while (sentences < trees.size() && whole.sentences().get(sentences).end() <= length) {
      sentences++;
    }
    boolean tooLong = problems.stream().anyMatch(p -> p.kind() == ProblemKind.LONG_SENTENCE);
    if (!tooLong && trees.subList(0, sentences).stream().noneMatch(Stages::says)) {
      problems.add(
          new Problem(ProblemKind.NO_SENTENCE, article.id(), "the body holds no sentence"));
    }
    Cast cast = watch.over(Stage.CAST, () -> casts.find(article, text.quotations(), whole, trees));
    Map<String, Member> named = named(speakers, cast, trees, sentences);
    Document document = new Document(told, whole.sentences().subList(0, sentences));
    List<List<DayMention>> found =
        watch.over(Stage.DAYS, () -> days.find(document, article.published()));
    return ReadArticle.of(
        article,
        text,
        document,
        trees.subList(0, sentences),
        cast.without(sentences),
        found,
        named);
  }

  /** Whether a sentence is one: it has a subject, or bids something to its full stop. */
  private static boolean says(Tree tree) {
    boolean closed = ".?!…\"'”’)".contains(tree.token(tree.size() - 1).form());
    return IntStream.range(0, tree.size())
        .anyMatch(
            word ->
                tree.is(word, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.EXPL)
                    || (closed && tree.is(word, Relation.ROOT) && tree.token(word).tag().isVerb()));
  }

  /**
   * The sentences of the body, and after them those of the headline and the names of speakers: they
   * may tell in full who speaks.
   */
  private Document analysed(
      Article article, String told, List<String> speakers, List<Problem> problems) {
    LongSentences read =
        LongSentences.in(
            engine.analyse(
                told + "\n\n" + headline(article) + "\n\n" + String.join("\n\n", speakers)));
    if (read.removed() > 0) {
      problems.add(
          new Problem(
              ProblemKind.LONG_SENTENCE,
              article.id(),
              "sentences of more than "
                  + LongSentences.LONGEST
                  + " words are not read: "
                  + read.removed()));
    }
    return read.document();
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
