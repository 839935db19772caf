package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Arguments;
import demarche.lexicon.Effect;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Modifiers;
import demarche.lexicon.Role;
import demarche.lexicon.Telling;
import demarche.lexicon.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the words of a sentence that tell what somebody says, by the lexicon's frames. */
final class AttributionFinder {

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Lexicon lexicon;
  private final Modifiers modifiers = Modifiers.bundled();
  private final Requests requests;
  private final Callings callings;
  private final Votes votes;
  private final Floor floor;
  private final Voices voices;
  private final SpeakerHeads heads;
  private final Accounts accounts = new Accounts();
  private final SpeakersNamed named;
  private final Nesting nesting;
  private final Hearsay hearsay;
  private final Measures measures;
  private final Rejoinders rejoinders;
  private final FrameContents frameContents;

  AttributionFinder(
      ReadArticle article,
      QuotedTokens quoted,
      Lexicon lexicon,
      Requests requests,
      Voices.Words words,
      Set<String> deeds,
      Predicate<Member> holders,
      Predicate<Member> media) {
    this.article = article;
    this.quoted = quoted;
    this.lexicon = lexicon;
    this.requests = requests;
    this.callings = new Callings(lexicon);
    this.votes = new Votes(lexicon);
    this.floor = new Floor(article);
    this.voices = new Voices(article, words, holders, floor);
    this.heads = new SpeakerHeads(article, quoted);
    this.named = new SpeakersNamed(article);
    this.nesting = new Nesting(voices, media, words.outlets());
    this.hearsay = new Hearsay(words.outlets());
    this.measures = new Measures(article, quoted, voices, deeds);
    this.rejoinders = new Rejoinders(quoted, lexicon, voices);
    this.frameContents = new FrameContents(lexicon);
  }

  /**
   * The attributions of a sentence, to be asked for in the order of the text; those within what
   * another one tells are left out.
   */
  List<Attribution> in(int sentence) {
    Tree tree = article.trees().get(sentence);
    List<Attribution> all = new ArrayList<>();
    voices.learnIssuers(sentence, tree);
    for (int word = 0; word < tree.size(); word++) {
      if (quoted.isQuoted(sentence, word) && !quoted.isScare(sentence, word)) {
        continue;
      }
      if (tree.token(word).form().equals(";") || tree.token(word).form().equals(":")) {
        // "The ministry denied it; the dam was safe, it said": as in a sentence of its own.
        all.forEach(attribution -> floor.takes(attribution.voice(), sentence));
      }
      told(sentence, tree, word).ifPresent(all::add);
    }
    List<Attribution> kept = new ArrayList<>(nesting.outermost(tree, rejoinders.apart(tree, all)));
    kept.removeIf(each -> hearsay.holds(tree, each.cue()));
    kept.addAll(measures.in(sentence, all));
    kept.sort(Comparator.comparingInt(Attribution::cue));
    kept.forEach(attribution -> floor.takes(attribution.voice(), sentence));
    return kept;
  }

  /** What a word tells: by a vote, a source, an account or a side, else by its frame. */
  private Optional<Attribution> told(int sentence, Tree tree, int word) {
    Optional<Votes.Vote> vote = votes.of(tree, word);
    if (vote.isPresent()) {
      return Optional.of(vote(sentence, tree, word, vote.get()));
    }
    if (isAccording(tree, word)) {
      int source = tree.token(word).head();
      return according(sentence, tree, word, source, source);
    }
    if (accounts.whose(tree, word).isPresent()) {
      return according(sentence, tree, word, word, accounts.whose(tree, word).getAsInt());
    }
    Optional<Content> side = Sides.against(tree, word);
    if (side.isPresent()) {
      return Optional.of(side(sentence, tree, word, side.get()));
    }
    List<Frame> frames = frames(tree, word);
    if (!frames.isEmpty()) {
      Frame frame = frames.getFirst();
      return of(sentence, tree, word, frame, requests.of(tree, word, frame));
    }
    Optional<Requests.Request> call = callings.of(tree, word);
    return call.flatMap(asked -> of(sentence, tree, word, asked.frame(), call));
  }

  private Optional<Attribution> of(
      int sentence, Tree tree, int word, Frame told, Optional<Requests.Request> request) {
    Frame frame = request.map(Requests.Request::frame).orElse(told);
    Optional<Asides.Aside> aside = aside(tree, word, frame);
    // "Would" and "not" before an aside belong to the words that it is put into.
    Reality reality = aside.isPresent() ? Reality.FACT : reality(tree, word, frame);
    Telling telling = reality == Reality.NEGATED ? frame.negated() : frame.telling();
    if (telling instanceof Telling.Nothing || isUnsaid(tree, word, frame, reality)) {
      return Optional.empty();
    }
    List<Integer> speakers = speakers(sentence, tree, word, frame, aside);
    if (speakers.stream().anyMatch(head -> SpeakerHeads.isFirstPerson(tree, head))) {
      return Optional.empty();
    }
    List<Content> asked =
        request
            .map(wish -> List.of(wish.content()))
            .orElseGet(() -> frameContents.of(tree, word, frame, aside));
    List<Content> contents = said(sentence, tree, word, frame, asked);
    if (contents.isEmpty() || isToldByVerb(tree, word, contents)) {
      return Optional.empty();
    }
    Voice voice = named.apart(sentence, speakers, contents, voices.of(sentence, tree, speakers));
    if (asksItself(sentence, tree, word, frame, voice)
        || MeantClauses.tell(tree, word, frame, voice)
        || MeantClauses.tellNeed(tree, word, frame, contents)) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            sentence,
            word,
            Optional.of(frame),
            voice,
            hearers(tree, word, frame),
            Arguments.first(tree, word, frame.target()),
            contents,
            rule(frame)));
  }

  /** Whether nothing is said by a word of speech: it is undone, kept back, bygone or unreal. */
  private boolean isUnsaid(Tree tree, int word, Frame frame, Reality reality) {
    return isUndone(tree, word, frame, reality)
        || Unsaid.is(tree, word)
        || Unsaid.isYetToBeSaid(tree, word, frame)
        || Unsaid.isStillDone(tree, word, below -> !lexicon.at(tree, below).isEmpty())
        || Bygone.is(tree, word, frame)
        || isGuessed(tree, word, frame)
        || isUnreal(tree, word, frame, reality);
  }

  /** "Prices will probably continue to fall", "reportedly backs it": nobody's word for it. */
  private boolean isGuessed(Tree tree, int word, Frame frame) {
    return frame.kind() == FrameKind.ATTITUDE
        && tree.token(word).tag().isVerb()
        && modifiers.of(tree, word).stream().anyMatch(GUESSED::contains);
  }

  private static final Set<Effect> GUESSED = Set.of(Effect.POSSIBLE, Effect.HEARSAY);

  /** Those of some contents that are said by a word. */
  private List<Content> said(
      int sentence, Tree tree, int word, Frame frame, List<Content> contents) {
    return contents.stream()
        .filter(content -> isSaid(tree, frame, content))
        .filter(content -> !isParted(sentence, tree, word, content))
        .toList();
  }

  /** "Said Peru is to send a ship": no hearer stands behind that "to". */
  private static List<Integer> hearers(Tree tree, int word, Frame frame) {
    return Arguments.first(tree, word, frame.addressee()).stream()
        .filter(head -> tree.token(head).tag() != PartOfSpeech.VB)
        .toList();
  }

  private static boolean isSaid(Tree tree, Frame frame, Content content) {
    return !Contents.isLeftOver(tree, content)
        && !Contents.isTag(tree, content)
        && !isFoundThing(tree, frame, content)
        && !isSilence(tree, frame, content)
        && !Unsaid.isWishOfUnnamed(tree, content)
        && !Unsaid.isRefusalDenied(tree, frame, content)
        && !(frame.kind() == FrameKind.REPORT && Contents.isLoneWord(tree, content));
  }

  /**
   * "The truce failed; Lee said it was over": what stands before a semicolon is not said by Lee.
   */
  private boolean isParted(int sentence, Tree tree, int word, Content content) {
    for (int i = Math.max(0, content.end() - 1); i < word; i++) {
      if (tree.token(i).form().equals(";") && !quoted.isQuoted(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "He asked Lee": whoever he is, he is not Lee. */
  private boolean asksItself(int sentence, Tree tree, int word, Frame frame, Voice voice) {
    return voice instanceof Voice.Known known
        && Arguments.first(tree, word, frame.addressee()).stream()
            .flatMap(head -> article.cast().at(sentence, head).stream())
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .anyMatch(mention -> mention.members().equals(known.members()));
  }

  /** "Found the guns unguarded": comes upon a thing, and says nothing. */
  private static boolean isFoundThing(Tree tree, Frame frame, Content content) {
    return FINDING.contains(frame.word())
        && frame.kind() == FrameKind.REPORT
        && tree.child(content.root(), Relation.NSUBJ).isPresent()
        && !Contents.isFinite(tree, content.root());
  }

  /** "Refused to give details": says no more, and rejects nothing. */
  private static boolean isSilence(Tree tree, Frame frame, Content content) {
    return frame.kind() == FrameKind.ATTITUDE
        && REFUSING.contains(frame.word())
        && TELLING_MORE.contains(tree.lemma(content.root()))
        && tree.children(content.root(), Relation.OBJ).stream()
            .anyMatch(object -> MORE.contains(tree.lemma(object)));
  }

  private static final Set<String> REFUSING = WordGroups.of("position", "verb of refusing");
  private static final Set<String> TELLING_MORE = WordGroups.of("position", "verb of telling more");
  private static final Set<String> MORE = WordGroups.of("position", "what is told more");

  private static final Set<String> FINDING = WordGroups.of("position", "verb of finding");

  /** "A statement saying that it was so": the verb tells it. */
  private boolean isToldByVerb(Tree tree, int word, List<Content> contents) {
    int root = contents.getFirst().root();
    PartOfSpeech tag = tree.token(root).tag();
    boolean afterAside =
        tag == PartOfSpeech.VBN && root > 0 && tree.token(root - 1).tag() == PartOfSpeech.COMMA;
    return voices.isDocument(tree, word)
        && tree.is(root, Relation.ACL)
        && (tag == PartOfSpeech.VBG || afterAside)
        && !lexicon.at(tree, root).isEmpty();
  }

  private static boolean isUnreal(Tree tree, int word, Frame frame, Reality reality) {
    return tree.token(word).tag().isVerb()
        && !frame.isOfWish()
        && (reality == Reality.POSSIBLE || reality == Reality.WANTED);
  }

  /** The frames of a word; a verb of an aside has the one that asks for a clause. */
  private List<Frame> frames(Tree tree, int word) {
    List<Frame> found = lexicon.at(tree, word);
    if (tree.child(word, Relation.OBL_AGENT).isPresent()) {
      // "Opposed by Chile" is the verb, whatever its participle may be beside "to".
      List<Frame> verbs = found.stream().filter(f -> f.part() == WordClass.VERB).toList();
      found = verbs.isEmpty() ? found : verbs;
    }
    boolean apart = found.isEmpty() && Asides.of(tree, word).isPresent();
    return apart ? lexicon.withClause(tree, word) : found;
  }

  private Attribution vote(int sentence, Tree tree, int word, Votes.Vote vote) {
    return new Attribution(
        sentence,
        word,
        Optional.of(vote.frame()),
        voices.of(sentence, tree, vote.voters()),
        List.of(),
        List.of(),
        List.of(vote.content()),
        rule(vote.frame()));
  }

  private Attribution side(int sentence, Tree tree, int word, Content content) {
    return new Attribution(
        sentence,
        word,
        Optional.empty(),
        voices.of(sentence, tree, Clauses.subjects(tree, word)),
        List.of(),
        List.of(word),
        List.of(content),
        "attitude-adjective");
  }

  /** A source put into what it says or after it, of a verb that takes a clause. */
  private static Optional<Asides.Aside> aside(Tree tree, int word, Frame frame) {
    boolean takesClause =
        frame.part() == WordClass.VERB
            && frame.kind() != FrameKind.ATTITUDE
            && frame.content().stream()
                .anyMatch(place -> place.role() == Role.CCOMP || place.role() == Role.QUOTE);
    return takesClause ? Asides.of(tree, word) : Optional.empty();
  }

  private List<Integer> speakers(
      int sentence, Tree tree, int word, Frame frame, Optional<Asides.Aside> aside) {
    List<Integer> found = Headings.without(tree, word, heads.of(sentence, tree, word, frame));
    return aside
        .filter(a -> found.stream().noneMatch(head -> a.first() <= head && head < word))
        .map(a -> tree.joined(a.speaker()))
        .orElse(found);
  }

  /** "Stopped short of condemning", "has yet to endorse", "nearly backed": nothing is voiced. */
  private boolean isUndone(Tree tree, int word, Frame frame, Reality reality) {
    boolean gerund =
        tree.token(word).tag() == PartOfSpeech.VBG
            && tree.child(word, Relation.MARK, Relation.CASE).isPresent();
    // What is "not said" is a denial, but nobody denies what he stops short of saying.
    return (frame.kind() != FrameKind.REPORT || gerund)
        && reality != Reality.NEGATED
        && frame.objects().stream().noneMatch(NOTHING::contains)
        && modifiers.of(tree, word).contains(Effect.NEGATE);
  }

  private static final Set<String> NOTHING = WordGroups.of("position", "pronoun for no thing");

  /** Who has no plans holds something; who gives no promise has only not spoken. */
  private static final Set<String> HOLDS = WordGroups.of("position", "verb of holding");

  /** "Sees no merit in it": where the frame names the object, the object's "no" is the verb's. */
  private static Reality reality(Tree tree, int word, Frame frame) {
    boolean no =
        HOLDS.contains(frame.word())
            && tree.children(word, Relation.OBJ).stream()
                .filter(object -> frame.objects().contains(tree.lemma(object)))
                .flatMap(object -> tree.children(object, Relation.DET).stream())
                .anyMatch(det -> tree.lemma(det).equalsIgnoreCase("no"));
    Reality own = Clauses.reality(tree, word);
    return no && own == Reality.FACT ? Reality.NEGATED : own;
  }

  /** "According to": a preposition, whose noun is the source of the clause that it hangs on. */
  private static boolean isAccording(Tree tree, int word) {
    return tree.token(word).form().equalsIgnoreCase("according") && tree.is(word, Relation.CASE);
  }

  private Optional<Attribution> according(
      int sentence, Tree tree, int word, int phrase, int source) {
    int clause = tree.token(phrase).head();
    if (clause < 0 || SpeakersNamed.holdSubject(tree, phrase, clause)) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    Content around = FrameContents.around(tree, clause, phrase);
    contents.addAll(Contents.split(tree, clause, around.first(), around.end()));
    // "More than expected, according to the bank": a piece of a sentence that says nothing.
    contents.removeIf(content -> Contents.isPiece(tree, content));
    Voice voice = voices.of(sentence, tree, tree.joined(source));
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(Attribution.unframed(sentence, word, voice, contents, "according-to"));
  }

  static String rule(Frame frame) {
    return frame.kind().name().toLowerCase(Locale.ROOT)
        + "-"
        + frame.part().name().toLowerCase(Locale.ROOT);
  }
}
