package demarche.position;

import demarche.cast.Member;
import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Argument;
import demarche.lexicon.Arguments;
import demarche.lexicon.Effect;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Modifiers;
import demarche.lexicon.Telling;
import demarche.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the words of a sentence that tell what somebody says, by the lexicon's frames. */
final class AttributionFinder {

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Lexicon lexicon;
  private final Modifiers modifiers = Modifiers.bundled();
  private final Requests requests;
  private final Callings callings;
  private final Floor floor;
  private final Voices voices;
  private final SpeakerHeads heads;
  private final Nesting nesting;

  AttributionFinder(
      ReadArticle article,
      QuotedTokens quoted,
      Lexicon lexicon,
      Requests requests,
      Voices.Words words,
      Predicate<Member> holders,
      Predicate<Member> media) {
    this.article = article;
    this.quoted = quoted;
    this.lexicon = lexicon;
    this.requests = requests;
    this.callings = new Callings(lexicon);
    this.floor = new Floor(article);
    this.voices = new Voices(article, words, holders, floor);
    this.heads = new SpeakerHeads(article, quoted);
    this.nesting = new Nesting(voices, media);
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
      List<Frame> frames = lexicon.at(tree, word);
      if (isAccording(tree, word)) {
        according(sentence, tree, word).ifPresent(all::add);
      } else if (!frames.isEmpty()) {
        Frame frame = frames.getFirst();
        of(sentence, tree, word, frame, requests.of(tree, word, frame)).ifPresent(all::add);
      } else {
        Optional<Requests.Request> call = callings.of(tree, word);
        if (call.isPresent()) {
          of(sentence, tree, word, call.get().frame(), call).ifPresent(all::add);
        }
      }
    }
    List<Attribution> kept = nesting.outermost(tree, all);
    kept.forEach(attribution -> floor.takes(attribution.voice(), sentence));
    return kept;
  }

  private Optional<Attribution> of(
      int sentence, Tree tree, int word, Frame told, Optional<Requests.Request> request) {
    Frame frame = request.map(Requests.Request::frame).orElse(told);
    Reality reality = Clauses.reality(tree, word);
    Telling telling = reality == Reality.NEGATED ? frame.negated() : frame.telling();
    boolean unreal =
        tree.token(word).tag().isVerb()
            && (reality == Reality.POSSIBLE || reality == Reality.WANTED);
    if (telling instanceof Telling.Nothing || unreal || isUndone(tree, word, frame, reality)) {
      return Optional.empty();
    }
    List<Integer> speakers = heads.of(sentence, tree, word, frame);
    if (speakers.stream().anyMatch(head -> SpeakerHeads.isFirstPerson(tree, head))) {
      return Optional.empty();
    }
    List<Content> contents =
        request
            .map(asked -> List.of(asked.content()))
            .orElseGet(() -> contents(tree, word, frame))
            .stream()
            .filter(content -> !Contents.isLeftOver(tree, content))
            .toList();
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    Voice voice = voices.of(sentence, tree, speakers);
    boolean aside = tree.is(word, Relation.ACL_RELCL) && voice instanceof Voice.Unnamed;
    if (aside && frame.kind() == FrameKind.ATTITUDE) {
      // "Nationals who wish to leave": tells who is meant, not what anybody holds.
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            sentence,
            word,
            Optional.of(frame),
            voice,
            Arguments.first(tree, word, frame.addressee()),
            Arguments.first(tree, word, frame.target()),
            contents,
            rule(frame)));
  }

  /** "Stopped short of condemning", "has yet to endorse", "nearly backed": nothing is voiced. */
  private boolean isUndone(Tree tree, int word, Frame frame, Reality reality) {
    return frame.kind() != FrameKind.REPORT
        && reality != Reality.NEGATED
        && modifiers.of(tree, word).contains(Effect.NEGATE);
  }

  /** "According to": a preposition, whose noun is the source of the clause that it hangs on. */
  private static boolean isAccording(Tree tree, int word) {
    return tree.token(word).form().equalsIgnoreCase("according") && tree.is(word, Relation.CASE);
  }

  private Optional<Attribution> according(int sentence, Tree tree, int word) {
    int source = tree.token(word).head();
    int clause = tree.token(source).head();
    if (clause < 0) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    Content around = around(tree, clause, source);
    contents.addAll(Contents.split(tree, clause, around.first(), around.end()));
    Voice voice = voices.of(sentence, tree, tree.joined(source));
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                sentence,
                word,
                Optional.empty(),
                voice,
                List.of(),
                List.of(),
                contents,
                "according-to"));
  }

  private static String rule(Frame frame) {
    return frame.kind().name().toLowerCase(Locale.ROOT)
        + "-"
        + frame.part().name().toLowerCase(Locale.ROOT);
  }

  private List<Content> contents(Tree tree, int word, Frame frame) {
    List<Integer> roots = new ArrayList<>();
    for (Argument place : frame.content()) {
      roots.addAll(Arguments.at(tree, word, place));
      if (!roots.isEmpty()) {
        break;
      }
    }
    boolean aside =
        roots.isEmpty()
            && frame.kind() == FrameKind.REPORT
            && tree.is(word, Relation.PARATAXIS)
            && tree.token(word).tag().isVerb();
    if (aside) {
      roots.add(tree.token(word).head());
    }
    List<Content> contents = new ArrayList<>();
    for (int root : roots) {
      if (tree.isUnder(word, root)) {
        // The cue hangs on its content ("…, he said"): what is left of the sentence.
        Content around = around(tree, root, word);
        contents.addAll(Contents.split(tree, root, around.first(), around.end()));
      } else {
        contents.addAll(Contents.split(tree, root, tree.first(root), tree.end(root)));
      }
    }
    if (contents.isEmpty() && frame.part() == WordClass.VERB) {
      afterThat(tree, word).ifPresent(contents::add);
    }
    if (contents.isEmpty() && frame.kind() == FrameKind.REPORT) {
      LastWords.before(tree, word).ifPresent(contents::add);
    }
    return contents;
  }

  /** A clause after "that" which the tree has taken apart: all that follows in the cue's clause. */
  private static Optional<Content> afterThat(Tree tree, int cue) {
    int that = cue + 1;
    while (that < Math.min(tree.size(), cue + 4) && !tree.lemma(that).equals("that")) {
      that++;
    }
    int end = tree.end(cue);
    if (that >= end || !tree.lemma(that).equals("that")) {
      return Optional.empty();
    }
    while (end > that + 2 && tree.token(end - 1).tag().isPunctuation()) {
      end--;
    }
    for (int i = that + 1; i < end; i++) {
      if (Contents.isFinite(tree, i)) {
        return Optional.of(new Content(i, that + 1, end));
      }
    }
    return Optional.empty();
  }

  private static Content around(Tree tree, int root, int cue) {
    int first = tree.first(root);
    int end = tree.end(root);
    if (tree.first(cue) <= first + 1) {
      first = Math.min(root, tree.end(cue));
    } else if (tree.end(cue) >= end - 1) {
      end = Math.max(root + 1, tree.first(cue));
    }
    return new Content(root, first, end);
  }
}
