package demarche.position;

import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.OrganizationKind;
import demarche.fact.Position;
import demarche.gazetteer.Gazetteers;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import demarche.text.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what actors state in a read article. A pure function, safe for several threads. */
public final class PositionFinder {
  private final Lexicon lexicon = Lexicon.bundled();
  private final Requests requests = new Requests(lexicon);
  private final HolderModel holderModel = new HolderModel();
  private final PositionModel model = new PositionModel();
  private final Releases releases = Releases.bundled();
  private final IdleWords idle = IdleWords.bundled();

  private final Voices.Words words =
      new Voices.Words(
          Gazetteers.words("position/documents.tsv", "word", "example"),
          Gazetteers.words("position/findings.tsv", "word", "example"),
          Gazetteers.words("position/anybody.tsv", "noun", "example"),
          Gazetteers.words("position/parts.tsv", "noun", "example"),
          Gazetteers.words("position/outlets.tsv", "word", "example"),
          Gazetteers.words("position/seen.tsv", "word", "example"));
  private final Set<String> things = Gazetteers.words("position/things.tsv", "word", "example");
  private final Set<String> deeds = Gazetteers.words("position/deeds.tsv", "word", "example");
  private final Set<String> mediaWords =
      Gazetteers.words("media-words.tsv", "word", "ends", "example");
  private final Set<String> occasions =
      Gazetteers.words("position/occasions.tsv", "lemma", "example");

  private PositionFinder() {}

  /** The finder with the words and weights that come with the program. */
  public static PositionFinder bundled() {
    return new PositionFinder();
  }

  /** The positions of an article, in the order of the text. */
  public List<Position> find(ReadArticle article) {
    QuotedTokens quoted = new QuotedTokens(article);
    Optional<Release> release = releases.of(article);
    PositionFeatures features = features(article, quoted, release);
    PositionMaker maker =
        new PositionMaker(article, quoted, release, holders(article, quoted, release));
    NamedAgents agents = new NamedAgents(article, quoted);
    List<Position> positions = new ArrayList<>();
    Set<Said> said = new HashSet<>();
    for (Attribution attribution : attributions(article, quoted, release)) {
      boolean before = false;
      for (Content content : attribution.contents()) {
        boolean first = said.add(new Said(attribution.sentence(), content, attribution.voice()));
        Tree tree = article.trees().get(attribution.sentence());
        boolean stated =
            first
                && (model.accepts(features.of(attribution, content))
                    || agents.voice(attribution)
                    || (before && Contents.isFurtherThat(tree, content)));
        before = stated;
        if (stated) {
          positions.addAll(maker.of(attribution, content));
        }
      }
    }
    return positions;
  }

  /** The same words of the same speaker, under whichever cue, are one position. */
  private record Said(int sentence, Content content, Voice voice) {}

  /** What a transcript's reporters ask. */
  private static boolean isQuestion(ReadArticle article, int sentence) {
    return article.piece(sentence).kind() == Kind.QUESTION;
  }

  /** "Has Norway condemned the coup?": asked, outside of quotation marks, and not told. */
  private static boolean asks(ReadArticle article, QuotedTokens quoted, int sentence) {
    int last = article.trees().get(sentence).size() - 1;
    return article.trees().get(sentence).token(last).form().equals("?")
        && !quoted.isQuoted(sentence, last);
  }

  /** Whether somebody can hold a position: no place, law or programme that is no known body. */
  private boolean mayHold(Member member) {
    String last = member.name().substring(member.name().lastIndexOf(' ') + 1);
    boolean known =
        member.type() == ActorType.ORGANIZATION
            && !Gazetteers.bundled().organizations(member.name()).isEmpty();
    return member.type() != ActorType.PLACE && (known || !things.contains(last));
  }

  /** Whether somebody is a paper, an agency or a broadcaster, by table or by name. */
  boolean isMedia(Member member) {
    return (member.type() == ActorType.ORGANIZATION
            && Arrays.stream(member.name().split(" ", -1)).anyMatch(mediaWords::contains))
        || Gazetteers.bundled().organizations(member.name()).stream()
            .anyMatch(o -> o.kind().equals(Optional.of(OrganizationKind.MEDIA)));
  }

  /** What speaks for and against candidates of an article. */
  PositionFeatures features(ReadArticle article, QuotedTokens quoted, Optional<Release> release) {
    return new PositionFeatures(article, quoted, release, this::isMedia);
  }

  /** Who speaks for whom in an article. */
  Holders holders(ReadArticle article, QuotedTokens quoted, Optional<Release> release) {
    return new Holders(article, quoted, lexicon, holderModel, new Principals(article, release));
  }

  /** What a word of each sentence tells; nothing of a question. */
  private List<List<Attribution>> cued(
      ReadArticle article, QuotedTokens quoted, AttributionFinder finder) {
    List<List<Attribution>> cued = new ArrayList<>();
    for (int sentence = 0; sentence < article.trees().size(); sentence++) {
      boolean asked = isQuestion(article, sentence) || asks(article, quoted, sentence);
      cued.add(asked ? List.of() : finder.in(sentence));
    }
    return cued;
  }

  /** Whether a content stands in somebody's own words, quoted or in a text of theirs. */
  private static boolean isDirect(Attribution said, QuotedTokens quoted, Content content) {
    return said.cue() < 0 || quoted.isQuoted(said.sentence(), content.root());
  }

  /** Every place where something may be said, in the order of the text. */
  List<Attribution> attributions(
      ReadArticle article, QuotedTokens quoted, Optional<Release> release) {
    AttributionFinder finder =
        new AttributionFinder(
            article, quoted, lexicon, requests, words, deeds, this::mayHold, this::isMedia);
    List<List<Attribution>> cued = cued(article, quoted, finder);
    List<List<Attribution>> runOn = new RunOnQuotes(article, quoted, lexicon, cued).find();
    Indirect indirect = new Indirect(article, quoted);
    Optional<Member> answerer = Answerers.of(article);
    List<Attribution> found = new ArrayList<>();
    List<Attribution> before = List.of();
    for (int sentence = 0; sentence < cued.size(); sentence++) {
      if (isQuestion(article, sentence)) {
        continue;
      }
      int spoken = sentence;
      List<Attribution> all = new ArrayList<>(cued.get(sentence));
      all.addAll(runOn.get(sentence));
      Optional<Member> answering = answerer.filter(one -> Answerers.isUnnamed(article, spoken));
      Optional<Release> of =
          Releases.spoken(article, sentence)
              .or(() -> answering.map(Releases::spokenBy))
              .or(() -> release);
      if (of.isPresent()) {
        all = new ReleaseSentences(article, of.get(), quoted, occasions, idle).in(sentence, all);
      } else if (all.isEmpty() && !asks(article, quoted, sentence)) {
        indirect.in(sentence, before).ifPresent(all::add);
      }
      before = all;
      Tree tree = article.trees().get(sentence);
      for (Attribution said : all) {
        said.without(
                content ->
                    said.isHearer(content)
                        || idle.refuses(tree, content)
                        || (isDirect(said, quoted, content) && OthersWords.are(tree, content)))
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
