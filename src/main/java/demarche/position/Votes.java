package demarche.position;

import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.Lexicon;
import demarche.lexicon.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Votes that are told beside what becomes of a text: "the council failed to pass the draft, with
 * Peru voting against".
 */
final class Votes {
  private static final Set<String> VOTE = WordGroups.of("position", "verb of voting");
  private static final Set<String> VOTING = WordGroups.of("position", "participle of voting");
  private static final Set<String> VOTED_ON = WordGroups.of("position", "what is voted on");

  private final Lexicon lexicon;

  Votes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A vote.
   *
   * @param frame the frame of voting so
   * @param voters the heads of the voters' phrases
   * @param content the text that they vote on
   */
  record Vote(Frame frame, List<Integer> voters, Content content) {}

  /**
   * The vote that a participle tells; empty for any other word, and where no text stands before.
   */
  Optional<Vote> of(Tree tree, int verb) {
    boolean votes = isVoting(tree, verb) && verb + 1 < tree.size();
    Optional<Frame> frame = votes ? frame(tree, verb) : Optional.empty();
    OptionalInt voter = frame.isPresent() ? voter(tree, verb) : OptionalInt.empty();
    if (voter.isEmpty()) {
      return Optional.empty();
    }
    int with = tree.first(voter.getAsInt());
    return text(tree, with).map(text -> new Vote(frame.get(), tree.joined(voter.getAsInt()), text));
  }

  /** Whether a verb tells a vote on a text that stands before it. */
  static boolean isTold(Tree tree, int verb, Content content) {
    return isVoting(tree, verb) && content.end() <= verb;
  }

  /** The tagger may take it for a noun: "with Peru voting in favour". */
  private static boolean isVoting(Tree tree, int place) {
    return VOTING.contains(tree.form(place));
  }

  /** "Voting against", "in favor" with nothing or "it" behind; what else is named has a frame. */
  private Optional<Frame> frame(Tree tree, int verb) {
    boolean in = tree.form(verb + 1).equals("in");
    int side = in ? verb + 2 : verb + 1;
    int next = side + 1;
    boolean alone =
        next >= tree.size()
            || tree.token(next).tag().isPunctuation()
            || tree.token(next).tag() == PartOfSpeech.CC
            || tree.form(next).equals("it");
    String role = side < tree.size() ? tree.lemma(side) : "";
    return lexicon.frames().stream()
        .filter(f -> alone && VOTE.contains(f.word()) && f.part() == WordClass.VERB)
        .filter(f -> f.telling().voiced().isPresent() && asks(f, in ? "in" : role, role, in))
        .findFirst();
  }

  private static boolean asks(Frame frame, String preposition, String noun, boolean in) {
    return frame.context().stream()
        .filter(condition -> condition.argument().preposition().equals(preposition))
        .anyMatch(condition -> !in || condition.lemmas().contains(noun));
  }

  /** The subject, or whoever stands behind "with" right before the verb. */
  private static OptionalInt voter(Tree tree, int verb) {
    OptionalInt subject = tree.child(verb, Relation.NSUBJ);
    if (subject.isPresent()) {
      return subject;
    }
    if (tree.token(verb).tag().isNoun()) {
      return tree.preposition(verb).equals("with")
          ? tree.child(verb, Relation.COMPOUND)
          : OptionalInt.empty();
    }
    for (int noun = verb - 1; noun >= 0 && !tree.token(noun).tag().isVerb(); noun--) {
      if (tree.preposition(noun).equals("with") && tree.end(noun) >= verb) {
        return OptionalInt.of(noun);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The nearest text before a place, with what hangs on it; empty where the clause does something
   * else, or only names a text by the way ("under the measure, the council expelled Chad").
   */
  private static Optional<Content> text(Tree tree, int before) {
    for (int noun = before - 1; noun >= 0; noun--) {
      boolean votedOn = VOTED_ON.contains(tree.lemma(noun)) && tree.token(noun).tag().isNoun();
      if (!votedOn && tree.is(noun, Relation.OBJ)) {
        return Optional.empty();
      }
      if (votedOn && tree.child(noun, Relation.CASE).isEmpty()) {
        int end =
            tree.children(noun, Relation.NMOD).stream()
                .filter(day -> Clauses.isDay(tree, day))
                .mapToInt(tree::first)
                .reduce(Math.min(tree.end(noun), before), Math::min);
        while (end > noun + 1 && tree.token(end - 1).tag().isPunctuation()) {
          end--;
        }
        return Optional.of(new Content(noun, tree.first(noun), Math.max(end, noun + 1)));
      }
    }
    return Optional.empty();
  }
}
