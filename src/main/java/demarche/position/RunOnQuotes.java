package demarche.position;

import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives a voice to quoted words that no cue of their own sentence attributes: a quotation that runs
 * over several sentences, or follows or precedes the speaker's own.
 */
final class RunOnQuotes {
  private final ReadArticle article;

  /** A verb of speech stands within so many words of the quotation marks. */
  private static final int REACH = 12;

  private final QuotedTokens quoted;
  private final Lexicon lexicon;
  private final List<List<Attribution>> bySentence;
  private final SpeakerLabels labels;

  /** The voice of the last quoted words of each sentence so far; empty where there were none. */
  private final List<Optional<Voice>> voices = new ArrayList<>();

  RunOnQuotes(
      ReadArticle article,
      QuotedTokens quoted,
      Lexicon lexicon,
      List<List<Attribution>> bySentence) {
    this.article = article;
    this.lexicon = lexicon;
    this.quoted = quoted;
    this.bySentence = bySentence;
    this.labels = new SpeakerLabels(article, quoted, lexicon);
  }

  /** Further attributions, for each sentence. */
  List<List<Attribution>> find() {
    List<List<Attribution>> found = new ArrayList<>();
    for (int sentence = 0; sentence < bySentence.size(); sentence++) {
      found.add(in(sentence));
    }
    return found;
  }

  private List<Attribution> in(int sentence) {
    List<Attribution> found = new ArrayList<>();
    Optional<Voice> last = Optional.empty();
    for (int[] run : quoted.speechRuns(sentence)) {
      Optional<Attribution> covering = covering(sentence, run);
      if (covering.isPresent()) {
        last = Optional.of(covering.get().voice());
        continue;
      }
      Tree tree = article.trees().get(sentence);
      int root = root(tree, run);
      if (!hasFinite(tree, run)) {
        if (last.isEmpty() && goesOn(sentence + 1, quoted.quotation(sentence, run[0]))) {
          // "Lee wrote: “Goodbye, old friend. …": what goes on is hers as well.
          last = Optional.of(voice(sentence, run, root));
        }
        continue;
      }
      Voice voice = voice(sentence, run, root);
      last = Optional.of(voice);
      List<Content> contents = Contents.split(tree, root, run[0], run[1]);
      if (!contents.isEmpty()) {
        found.add(Attribution.unframed(sentence, -1, voice, contents, "quote"));
      }
    }
    if (last.isEmpty() && !bySentence.get(sentence).isEmpty()) {
      last = Optional.of(bySentence.get(sentence).getLast().voice());
    }
    // A label has the floor for the paragraphs after it, whatever its own quotation says.
    Optional<Voice> own = last;
    voices.add(labels.unmarked(sentence).or(() -> own).or(() -> labels.of(sentence)));
    return found;
  }

  private Optional<Attribution> covering(int sentence, int[] run) {
    for (Attribution attribution : bySentence.get(sentence)) {
      for (Content content : attribution.contents()) {
        int shared = Math.min(content.end(), run[1]) - Math.max(content.first(), run[0]);
        if (2 * shared >= run[1] - run[0]) {
          return Optional.of(attribution);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasFinite(Tree tree, int[] run) {
    for (int i = run[0]; i < run[1]; i++) {
      if (tree.token(i).tag().isVerb() && run[1] - run[0] > 3) {
        return true;
      }
    }
    return false;
  }

  /** The highest word of a run: the first whose head stands outside. */
  static int root(Tree tree, int[] run) {
    for (int i = run[0]; i < run[1]; i++) {
      int head = tree.token(i).head();
      boolean outside = head < run[0] || head >= run[1];
      if (outside && !tree.token(i).tag().isPunctuation()) {
        return i;
      }
    }
    return run[0];
  }

  private Voice voice(int sentence, int[] run, int root) {
    int quotation = quoted.quotation(sentence, run[0]);
    Optional<Voice> own =
        labels
            .before(sentence, run[0])
            .or(() -> governor(sentence, root))
            .or(() -> cueBeside(sentence, RunOnQuotes::reports))
            .or(() -> reporter(sentence, run))
            .or(() -> cueBeside(sentence, any -> true))
            .or(() -> article.speaker(sentence).map(m -> new Voice.Known(List.of(m))))
            .or(() -> labels.of(sentence));
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Voice> same = sameQuotation(sentence, quotation);
    if (same.isPresent()) {
      return same.get();
    }
    Optional<Voice> introduced =
        tag(sentence, quotation)
            .or(() -> introduced(sentence, run))
            .or(() -> announced(sentence, run));
    if (introduced.isPresent()) {
      return introduced.get();
    }
    if (sentence > 0 && article.together(sentence - 1, sentence)) {
      Optional<Voice> before = voices.get(sentence - 1);
      if (before.isPresent()) {
        return before.get();
      }
    }
    return next(sentence).or(() -> paragraphBefore(sentence)).orElse(new Voice.Unclear());
  }

  /** A verb outside the quotation marks that governs the words and has a known subject. */
  private Optional<Voice> governor(int sentence, int root) {
    Tree tree = article.trees().get(sentence);
    OptionalInt head = tree.head(root);
    if (head.isEmpty()
        || quoted.isQuoted(sentence, head.getAsInt())
        || !tree.is(root, Relation.CCOMP, Relation.PARATAXIS)) {
      return Optional.empty();
    }
    return subject(sentence, tree, head.getAsInt());
  }

  /** Whom the subject of a verb means; empty where that is nobody who is known. */
  private Optional<Voice> subject(int sentence, Tree tree, int verb) {
    OptionalInt quotee = quotee(tree, verb);
    if (quotee.isPresent()) {
      return Optional.of(
          article
              .cast()
              .at(sentence, quotee.getAsInt())
              .map(Mention::members)
              .filter(members -> !members.isEmpty())
              .<Voice>map(Voice.Known::new)
              .orElseGet(Voice.Unclear::new));
    }
    OptionalInt subject = tree.child(verb, Relation.NSUBJ);
    return subject.isEmpty()
        ? Optional.empty()
        : article
            .cast()
            .at(sentence, subject.getAsInt())
            .filter(mention -> !mention.members().isEmpty())
            .map(Mention::members)
            .map(Voice.Known::new);
  }

  /** "The Herald quoted Lee as saying": Lee, and not the Herald. */
  private static OptionalInt quotee(Tree tree, int verb) {
    boolean said =
        QUOTING.contains(tree.lemma(verb))
            && tree.children(verb, Relation.ADVCL).stream()
                .anyMatch(clause -> tree.token(clause).tag() == PartOfSpeech.VBG);
    return said ? tree.child(verb, Relation.OBJ) : OptionalInt.empty();
  }

  private static final Set<String> QUOTING = WordGroups.of("position", "verb of quoting");

  /**
   * The subject of a verb of speech beside the quotation marks, wherever the tree has hung the
   * verb: "…," a spokesman told reporters.
   */
  private Optional<Voice> reporter(int sentence, int[] run) {
    Tree tree = article.trees().get(sentence);
    int bound = Math.min(tree.size(), run[1] + REACH);
    for (int i = run[1]; i < bound && !isStop(tree, i); i++) {
      Optional<Voice> voice = reporter(sentence, tree, i);
      if (voice.isPresent()) {
        return voice;
      }
    }
    for (int i = run[0] - 1; i >= Math.max(0, run[0] - REACH); i--) {
      Optional<Voice> voice = reporter(sentence, tree, i);
      if (voice.isPresent()) {
        return voice;
      }
    }
    return Optional.empty();
  }

  /** "The minister, Ann Lee, said:" right before words quoted from their start. */
  private Optional<Voice> introduced(int sentence, int[] run) {
    int before = sentence - 1;
    if (before < 0
        || run[0] > 1
        || article.pieces().get(sentence) - article.pieces().get(before) > 1) {
      return Optional.empty();
    }
    Tree tree = article.trees().get(before);
    int last = tree.size() - 1;
    if (last < 1 || !tree.token(last).form().equals(":")) {
      return Optional.empty();
    }
    Optional<Voice> told =
        bySentence.get(before).stream()
            .filter(attribution -> isRoot(tree, attribution))
            .map(Attribution::voice)
            .findFirst();
    for (int i = last - 1; told.isEmpty() && i >= 0; i--) {
      told = reporter(before, tree, i);
    }
    return told.or(() -> NamedPersons.announcing(article, before));
  }

  /** "Ann Lee took the offer apart: “…”", in one sentence. */
  private Optional<Voice> announced(int sentence, int[] run) {
    Tree tree = article.trees().get(sentence);
    int before = run[0] - 1;
    while (before > 0 && isStop(tree, before)) {
      before--;
    }
    OptionalInt root = tree.root();
    return before > 0
            && tree.token(before).form().equals(":")
            && root.isPresent()
            && root.getAsInt() < before
        ? NamedPersons.announcing(article, sentence)
        : Optional.empty();
  }

  /** "Ann Lee called the ruling wrong:": by the sentence's verb. */
  private static boolean isRoot(Tree tree, Attribution attribution) {
    return attribution.cue() >= 0 && tree.token(attribution.cue()).isRoot();
  }

  /**
   * "“Free them!” Ann Lee told the crowd.", "“We came.” Ann Lee said.": the mark ends a sentence,
   * but not what she says.
   */
  private Optional<Voice> tag(int sentence, int quotation) {
    int next = sentence + 1;
    while (next < bySentence.size() && goesOn(next, quotation)) {
      next++;
    }
    if (next >= bySentence.size() || !article.together(next - 1, next)) {
      return Optional.empty();
    }
    Tree following = article.trees().get(next);
    OptionalInt verb = following.root();
    return verb.isPresent() && isBare(next, following, verb.getAsInt())
        ? reporter(next, following, verb.getAsInt())
        : Optional.empty();
  }

  private boolean goesOn(int sentence, int quotation) {
    if (sentence >= bySentence.size()) {
      return false;
    }
    Tree tree = article.trees().get(sentence);
    for (int i = 0; i < tree.size(); i++) {
      if (quoted.isQuoted(sentence, i)) {
        return quoted.quotation(sentence, i) == quotation;
      }
    }
    return false;
  }

  /** Nothing but who said it, and to whom. */
  private boolean isBare(int sentence, Tree tree, int verb) {
    List<Attribution> told = bySentence.get(sentence);
    boolean filled = tree.child(verb, Relation.OBJ, Relation.ADVCL).isPresent();
    return tree.size() <= REACH
        && (told.isEmpty() ? !filled : told.stream().allMatch(RunOnQuotes::isToHearers))
        && !quoted.touches(sentence, 0, tree.size())
        && tree.child(verb, Relation.CCOMP, Relation.XCOMP).isEmpty();
  }

  private static boolean isToHearers(Attribution told) {
    return told.contents().stream().allMatch(told::isHearer);
  }

  private static boolean isStop(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.OPENING_QUOTE;
  }

  private Optional<Voice> reporter(int sentence, Tree tree, int verb) {
    boolean reports =
        tree.token(verb).tag().isVerb()
            && !quoted.isQuoted(sentence, verb)
            && lexicon.at(tree, verb).stream().anyMatch(frame -> frame.kind() == FrameKind.REPORT);
    return reports ? subject(sentence, tree, verb) : Optional.empty();
  }

  /** "Lee, whom the mayor had backed, wrote:": not the mayor, who only backed her. */
  private static boolean reports(Attribution attribution) {
    return attribution.frame().filter(frame -> frame.kind() != FrameKind.REPORT).isEmpty();
  }

  private Optional<Voice> cueBeside(int sentence, Predicate<Attribution> wanted) {
    return bySentence.get(sentence).stream()
        .filter(attribution -> attribution.cue() >= 0)
        .filter(wanted)
        .map(Attribution::voice)
        .findFirst();
  }

  private Optional<Voice> sameQuotation(int sentence, int quotation) {
    for (int other = Math.max(0, sentence - 12);
        other < Math.min(bySentence.size(), sentence + 13);
        other++) {
      for (Attribution attribution : bySentence.get(other)) {
        for (Content content : attribution.contents()) {
          if (quoted.quotation(other, content.root()) == quotation) {
            return Optional.of(attribution.voice());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The sentence that follows in the paragraph says who speaks. */
  private Optional<Voice> next(int sentence) {
    int next = sentence + 1;
    if (next >= bySentence.size() || !article.together(sentence, next)) {
      return Optional.empty();
    }
    return bySentence.get(next).stream()
        .filter(
            attribution ->
                attribution.contents().stream()
                    .anyMatch(content -> quoted.isQuoted(next, content.root())))
        .map(Attribution::voice)
        .findFirst();
  }

  /** A paragraph that is quoted from its start goes on with the speaker of the one before. */
  private Optional<Voice> paragraphBefore(int sentence) {
    if (!opensQuoted(sentence)) {
      return Optional.empty();
    }
    for (int before = sentence - 1; before >= 0; before--) {
      if (article.pieces().get(before) < article.pieces().get(sentence) - 1
          || quoted.addresses(before)) {
        return Optional.empty();
      }
      if (article.pieces().get(before) < article.pieces().get(sentence)
          && voices.get(before).isPresent()) {
        return voices.get(before);
      }
    }
    return Optional.empty();
  }

  private boolean opensQuoted(int sentence) {
    int first = sentence;
    while (first > 0 && article.together(first - 1, first)) {
      first--;
    }
    Tree tree = article.trees().get(first);
    return isStop(tree, 0) || quoted.isQuoted(first, 0);
  }
}
