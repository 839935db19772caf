package demarche.position;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A source that is put into a sentence or after it, between commas: "…, the ministry said", "the
 * offer, he noted drily, was old". Known by the order of the words, for the tree takes such
 * sentences apart in many ways.
 */
final class Asides {
  /** So many words may stand after the verb: "said on Monday in Lima after a meeting". */
  private static final int TAIL = 12;

  /** So many words may name the source: "its finance minister, Ana Soto". */
  private static final int LONGEST = 14;

  private Asides() {}

  /**
   * A source beside what it says.
   *
   * @param first where it begins: the subject's phrase, or the verb of "said the ministry"
   * @param verb its verb of speech
   * @param speaker the head of the subject's phrase
   */
  record Aside(int first, int verb, int speaker) {}

  /** The source that a finite verb of speech makes; empty where it is no aside. */
  static Optional<Aside> of(Tree tree, int verb) {
    if (!isFiniteVerb(tree.token(verb).tag()) || !endsAfter(tree, verb)) {
      return Optional.empty();
    }
    int first = phrase(tree, verb);
    if (first < 2 || !isComma(tree, first - 1) || verb - first > LONGEST || isOther(tree, first)) {
      return Optional.empty();
    }
    if (tree.is(verb, Relation.ACL_RELCL) && tree.head(verb).orElse(-1) >= first) {
      // "…, a post she held in Lima": what she held, and no source.
      return Optional.empty();
    }
    return head(tree, first, verb).map(speaker -> new Aside(first, verb, speaker));
  }

  /** "…, while Peru condemned it": another clause, and no source; "…, as the envoy said" is one. */
  private static boolean isOther(Tree tree, int first) {
    return tree.is(first, Relation.MARK) && !tree.lemma(first).equalsIgnoreCase("as");
  }

  /** What stands before an aside at the end of a sentence, or around one within; else empty. */
  static Optional<Content> around(Tree tree, Aside aside) {
    int after = aside.verb() + 1;
    while (after < tree.size()
        && (tree.token(after).tag() == PartOfSpeech.RB
            || tree.token(after).tag() == PartOfSpeech.RP)) {
      after++;
    }
    boolean goesOn =
        after + 1 < tree.size()
            && isComma(tree, after)
            && (isFiniteVerb(tree.token(after + 1).tag())
                || tree.token(after + 1).tag() == PartOfSpeech.MD);
    for (int i = 0; i < aside.first() - 1; i++) {
      if (isClause(tree, i)) {
        int end = goesOn ? tree.size() : aside.first() - 1;
        return Optional.of(new Content(top(tree, i, aside.first() - 1), 0, end));
      }
    }
    for (int i = after + 1; goesOn && i < tree.size(); i++) {
      if (isClause(tree, i) && !isSubject(tree, after + 1, i)) {
        return Optional.of(new Content(i, 0, tree.end(i)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(Tree tree, int from, int predicate) {
    return tree.children(predicate, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
        .anyMatch(subject -> subject >= from);
  }

  /** A comma or the end of the sentence follows, and no clause of the verb's own. */
  private static boolean endsAfter(Tree tree, int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      PartOfSpeech tag = tree.token(i).tag();
      if (tag == PartOfSpeech.COMMA || tag == PartOfSpeech.PERIOD) {
        return i == verb + 1 || i - verb <= TAIL;
      }
      boolean clause =
          isFiniteVerb(tag)
              || tag == PartOfSpeech.MD
              || tag == PartOfSpeech.TO
              || tree.token(i).form().equals("that")
              || tag == PartOfSpeech.OPENING_QUOTE
              || tag == PartOfSpeech.COLON;
      if (clause) {
        return false;
      }
    }
    return true;
  }

  /** Where the phrase right before a verb begins, behind its comma; 0 where a verb is in it. */
  private static int phrase(Tree tree, int verb) {
    OptionalInt subject = nearest(tree, verb);
    if (subject.isPresent() && isComma(tree, tree.first(subject.getAsInt()) - 1)) {
      return tree.first(subject.getAsInt());
    }
    int at = verb - 1;
    int commas = at >= 0 && isComma(tree, at) ? 3 : 1;
    for (; at >= 0; at--) {
      if (isComma(tree, at)) {
        commas--;
        if (commas == 0) {
          return at + 1;
        }
      } else if (tree.token(at).tag().isVerb() || tree.token(at).tag() == PartOfSpeech.CC) {
        return 0;
      }
    }
    return 0;
  }

  private static OptionalInt nearest(Tree tree, int verb) {
    return tree.children(verb, Relation.NSUBJ).stream()
        .filter(subject -> subject < verb)
        .mapToInt(Integer::intValue)
        .max();
  }

  /** The word of a phrase that hangs on one outside of it; a noun, name or pronoun. */
  private static Optional<Integer> head(Tree tree, int first, int verb) {
    for (int i = first; i < verb; i++) {
      int above = tree.token(i).head();
      PartOfSpeech tag = tree.token(i).tag();
      boolean outside = above < first || above >= verb;
      if (outside && (tag.isNoun() || tag == PartOfSpeech.PRP)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** A predicate of a main clause: none of a relative clause, and no "when", "after", "if". */
  private static boolean isClause(Tree tree, int place) {
    // A relative clause has a subject; without one the tree has put the main verb there.
    boolean relative =
        tree.is(place, Relation.ACL_RELCL)
            && tree.child(place, Relation.NSUBJ, Relation.NSUBJ_PASS).isPresent();
    if (relative || tree.is(place, Relation.AUX, Relation.AUX_PASS, Relation.COP)) {
      return false;
    }
    boolean modal = tree.token(place).tag() == PartOfSpeech.MD;
    boolean subordinate =
        tree.child(place, Relation.MARK).isPresent()
            || tree.children(place, Relation.ADVMOD).stream()
                .anyMatch(child -> tree.token(child).tag() == PartOfSpeech.WRB);
    return (modal || Contents.isFinite(tree, place)) && !subordinate;
  }

  private static int top(Tree tree, int place, int end) {
    int at = place;
    while (tree.head(at).isPresent() && tree.head(at).getAsInt() < end) {
      at = tree.head(at).getAsInt();
    }
    return at;
  }

  private static boolean isComma(Tree tree, int place) {
    return place >= 0
        && tree.token(place).tag() == PartOfSpeech.COMMA
        && !tree.token(place).form().equals(";");
  }

  private static boolean isFiniteVerb(PartOfSpeech tag) {
    return tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
  }
}
