package demarche.position;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Subjects that the tree takes for more of the object before them: "condemned the raid and its
 * minister flew home". Known by a verb right behind the joined phrase that has no subject of its
 * own and is not joined by a word.
 */
final class JoinedSubjects {
  private JoinedSubjects() {}

  /** A content without the subject of the clause that follows it; a clause tells both. */
  static Content cut(Tree tree, Content content) {
    OptionalInt subject = OptionalInt.empty();
    for (int verb = content.root() + 2; verb < Math.min(tree.size(), content.end() + 2); verb++) {
      subject = subject.isPresent() ? subject : of(tree, verb);
    }
    int stop = subject.isPresent() ? tree.first(subject.getAsInt()) : 0;
    boolean clause = Contents.isFinite(tree, content.root());
    if (clause || stop <= content.root() || subject.getAsInt() >= content.end()) {
      return content;
    }
    while (stop > content.root() + 1
        && (tree.token(stop - 1).tag().isPunctuation()
            || tree.token(stop - 1).tag() == PartOfSpeech.CC)) {
      stop--;
    }
    return new Content(content.root(), content.first(), stop);
  }

  /** The head of the phrase that is a verb's subject though the tree joins it to a noun before. */
  static OptionalInt of(Tree tree, int verb) {
    return lacksSubject(tree, verb) ? before(tree, verb) : behindAnd(tree, verb);
  }

  /**
   * "The club lost, and head coach Ann Lee says": the name between "and" and the verb, whatever the
   * tree hangs it on.
   */
  private static OptionalInt behindAnd(Tree tree, int verb) {
    OptionalInt and = tree.child(verb, Relation.CC);
    boolean open =
        isFinite(tree, verb)
            && tree.is(verb, Relation.CONJ)
            && and.isPresent()
            && and.getAsInt() < verb - 2
            && tree.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL).isEmpty()
            && tree.token(verb - 1).tag().isProperNoun();
    for (int place = open ? and.getAsInt() + 1 : verb; place < verb; place++) {
      PartOfSpeech tag = tree.token(place).tag();
      if (tag.isVerb() || tag.isPunctuation() || tag == PartOfSpeech.IN || tag == PartOfSpeech.TO) {
        return OptionalInt.empty();
      }
    }
    return open && tree.is(verb - 1, Relation.CONJ, Relation.APPOS)
        ? OptionalInt.of(verb - 1)
        : OptionalInt.empty();
  }

  private static boolean isFinite(Tree tree, int verb) {
    PartOfSpeech tag = tree.token(verb).tag();
    return tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
  }

  /**
   * "Lee said the army and the rebels had agreed": the clause, where the tree takes the army for
   * what is said and the rest for a relative clause of it.
   */
  static Optional<Content> clause(Tree tree, int word) {
    boolean said = tree.children(word, Relation.NSUBJ).stream().anyMatch(subject -> subject < word);
    for (int noun : tree.children(word, Relation.NSUBJ, Relation.OBJ)) {
      if (!said || tree.first(noun) != word + 1) {
        continue;
      }
      for (int verb : tree.children(noun, Relation.ACL_RELCL)) {
        OptionalInt subject = tree.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
        int and = tree.first(verb) - 1;
        boolean joined =
            subject.isPresent()
                && and > noun
                && (tree.token(and).tag() == PartOfSpeech.CC
                    || tree.token(and + 1).tag() == PartOfSpeech.CC);
        if (joined && Contents.isFinite(tree, verb)) {
          return Optional.of(new Content(verb, word + 1, tree.end(noun)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a noun is such a subject. */
  static boolean isOne(Tree tree, int noun) {
    for (int verb = noun + 1; tree.is(noun, Relation.CONJ) && verb < tree.size(); verb++) {
      if (of(tree, verb).equals(OptionalInt.of(noun))) {
        return true;
      }
    }
    return false;
  }

  /** A finite verb of a clause joined to one before, with nothing named that does it. */
  private static boolean lacksSubject(Tree tree, int verb) {
    return ((isFinite(tree, verb) && tree.is(verb, Relation.CONJ))
            || isTakenForParticiple(tree, verb))
        && tree.head(verb).orElse(verb) < verb
        && tree.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CC).isEmpty();
  }

  /** "… the raid and its minister called for talks": hung on "raid" as if the raid were called. */
  private static boolean isTakenForParticiple(Tree tree, int verb) {
    PartOfSpeech tag = tree.token(verb).tag();
    boolean past = tag == PartOfSpeech.VBN || tag == PartOfSpeech.VBD;
    int noun = verb - 1;
    return past
        && tree.is(verb, Relation.ACL)
        && tree.is(noun, Relation.CONJ)
        && tree.head(noun).equals(tree.head(verb))
        && tree.child(noun, Relation.NMOD_POSS).isPresent()
        && tree.child(verb, Relation.OBL_AGENT).isEmpty();
  }

  /** The noun joined by "and" whose phrase ends right before a verb, or with a name in commas. */
  private static OptionalInt before(Tree tree, int verb) {
    boolean comma = tree.token(verb - 1).tag() == PartOfSpeech.COMMA;
    int last = comma ? verb - 2 : verb - 1;
    int clause = tree.token(verb).head();
    for (int noun = last; noun > clause; noun--) {
      boolean whole = tree.end(noun) > last && tree.end(noun) <= verb;
      if (whole && isJoined(tree, noun) && (!comma || isNamed(tree, noun, last))) {
        return OptionalInt.of(noun);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isJoined(Tree tree, int noun) {
    OptionalInt and = tree.child(noun, Relation.CC);
    return tree.token(noun).tag().isNoun()
        && tree.is(noun, Relation.CONJ)
        && and.isPresent()
        && and.getAsInt() == tree.first(noun);
  }

  /** "Its minister, Ann Lee,": a name between commas. */
  private static boolean isNamed(Tree tree, int noun, int last) {
    return tree.children(noun, Relation.APPOS).stream()
        .anyMatch(name -> tree.end(name) > last && name > noun + 1);
  }
}
