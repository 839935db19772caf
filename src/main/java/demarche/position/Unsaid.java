package demarche.position;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Words of speech by which nobody says anything, or not the one who does what follows. */
final class Unsaid {
  private static final Set<String> NAMES = WordGroups.of("position", "name");
  private static final Set<String> INFORMING = WordGroups.of("position", "verb of informing");
  private static final Set<String> ASKING = WordGroups.of("position", "verb of asking");
  private static final Set<String> NOBODY = WordGroups.of("position", "word for nobody");
  private static final Set<String> KEEPS = WordGroups.of("position", "keeping from speech");
  private static final Set<String> TELLS = WordGroups.of("position", "telling");
  private static final Set<String> MATTERS = WordGroups.of("position", "matter that is informed");
  private static final Set<String> IF = WordGroups.of("position", "opening of what did not come");

  private static final Set<String> NAMING = WordGroups.of("position", "verb of naming");
  private static final Set<String> USING = WordGroups.of("position", "verb of using a name");
  private static final Set<String> ANONYMITY = WordGroups.of("position", "anonymity");
  private static final Set<String> FORESEEN = WordGroups.of("position", "word for foreseen");

  /** "Would have preferred talks": wished, and wished still. */
  private static final Set<String> WISHING = WordGroups.of("position", "verb of wishing");

  private static final Set<String> GOING_ON = WordGroups.of("position", "verb of going on");
  private static final Set<String> NEEDS = WordGroups.of("position", "noun of a need");

  private static final Set<String> ANNOUNCING = WordGroups.of("position", "verb of announcing");
  private static final Set<String> WILL = WordGroups.of("position", "auxiliary of the future");

  private static final Set<String> CHARGING = WordGroups.of("position", "verb of charging");
  private static final Set<String> CHARGED = WordGroups.of("position", "preposition of a charge");

  private static final Set<String> NEGATION = WordGroups.of("position", "negation");

  private Unsaid() {}

  /**
   * Whether a word of speech or stance only seems to voice something.
   *
   * @param tree the sentence's tree
   * @param word the word's place
   */
  static boolean is(Tree tree, int word) {
    boolean verb =
        tree.token(word).tag().isVerb()
            && (isOfNobody(tree, word)
                || isUnfulfilled(tree, word)
                || isSupposed(tree, word)
                || isOpen(tree, word)
                || isForeseen(tree, word)
                || isStillToCome(tree, word)
                || isOfOthers(tree, word)
                || isKept(tree, word)
                || isOfMatter(tree, word));
    return verb || isAsked(tree, word) || isGround(tree, word) || isCharge(tree, word);
  }

  /**
   * "Asked not to be named", "requested to remain anonymous": how somebody speaks, and nothing that
   * he says.
   *
   * @param tree the sentence's tree
   * @param content what is asked for
   */
  static boolean isWishOfUnnamed(Tree tree, Content content) {
    int root = content.root();
    boolean denied =
        tree.children(root, Relation.ADVMOD).stream()
            .anyMatch(word -> NEGATION.contains(tree.form(word)));
    boolean unnamed =
        denied
            && NAMING.contains(tree.lemma(root))
            && tree.child(root, Relation.AUX_PASS).isPresent()
            && tree.child(root, Relation.NSUBJ_PASS).isEmpty();
    boolean name =
        denied
            && USING.contains(tree.lemma(root))
            && tree.children(root, Relation.NSUBJ_PASS).stream()
                .anyMatch(subject -> NAMES.contains(tree.lemma(subject)));
    boolean anonymous =
        ANONYMITY.contains(tree.lemma(root))
            || tree.children(root, Relation.XCOMP).stream()
                .anyMatch(how -> ANONYMITY.contains(tree.lemma(how)));
    return unnamed || name || anonymous;
  }

  /** "Denied refusing to talk": neither a refusal nor a word for talks. */
  static boolean isRefusalDenied(Tree tree, Frame frame, Content content) {
    return frame.telling().voiced().equals(Optional.of(Stance.REJECT))
        && tree.token(content.root()).tag() == PartOfSpeech.VBG
        && REFUSING.contains(tree.lemma(content.root()));
  }

  private static final Set<String> REFUSING = WordGroups.of("position", "verb of refusing");

  /** "The survey will inform decisions on ports": it shapes them, and tells nobody. */
  private static boolean isOfMatter(Tree tree, int verb) {
    return INFORMING.contains(tree.lemma(verb))
        && tree.children(verb, Relation.OBJ).stream()
            .anyMatch(object -> MATTERS.contains(tree.lemma(object)));
  }

  /**
   * "Continued to build": done, and no promise, as "will continue to build" is; but "continues to
   * deny it" denies it.
   *
   * @param tree the sentence's tree
   * @param verb the verb's place
   * @param voicing which places hold a word that voices something
   */
  static boolean isStillDone(Tree tree, int verb, Predicate<Integer> voicing) {
    return GOING_ON.contains(tree.lemma(verb))
        && tree.token(verb).tag() != PartOfSpeech.VB
        && tree.child(verb, Relation.XCOMP).isPresent()
        && tree.children(verb, Relation.XCOMP).stream().noneMatch(voicing)
        && tree.children(verb, Relation.AUX).stream()
            .noneMatch(helper -> tree.token(helper).tag() == PartOfSpeech.MD);
  }

  /**
   * "The leaders will underscore it": not said yet; "will ask for it" tells already what is asked,
   * and "will announce it" what is to come. Nor have others voiced what "will face criticism".
   *
   * @param tree the sentence's tree
   * @param verb the verb's place
   * @param frame its frame
   */
  static boolean isYetToBeSaid(Tree tree, int verb, Frame frame) {
    boolean ofOthers = frame.speaker().stream().noneMatch(p -> p.role() == Role.SUBJECT);
    return (frame.kind() == FrameKind.REPORT || ofOthers)
        && !ANNOUNCING.contains(frame.word())
        && tree.token(verb).tag() == PartOfSpeech.VB
        && tree.children(verb, Relation.AUX).stream()
            .anyMatch(helper -> WILL.contains(tree.form(helper)));
  }

  /** "Critics blame it for denying them entry": what it did, as others charge it. */
  private static boolean isCharge(Tree tree, int word) {
    OptionalInt above = tree.head(word);
    return tree.token(word).tag() == PartOfSpeech.VBG
        && above.isPresent()
        && above.getAsInt() < word
        && CHARGING.contains(tree.lemma(above.getAsInt()))
        && tree.children(word, Relation.MARK, Relation.CASE).stream()
            .anyMatch(mark -> CHARGED.contains(tree.form(mark)));
  }

  /** "In light of the town's need for water": why others do something, and asked by nobody. */
  private static boolean isGround(Tree tree, int word) {
    return tree.token(word).tag().isNoun()
        && NEEDS.contains(tree.lemma(word))
        && tree.is(word, Relation.OBL, Relation.NMOD)
        && tree.child(word, Relation.CASE).isPresent();
  }

  /** "We want people to seek help", "for Peru to back it": others' wish, and done by nobody yet. */
  private static boolean isOfOthers(Tree tree, int verb) {
    return tree.token(verb).tag() == PartOfSpeech.VB
        && tree.child(verb, Relation.NSUBJ).isPresent()
        && tree.children(verb, Relation.MARK).stream()
            .anyMatch(to -> tree.token(to).tag() == PartOfSpeech.TO);
  }

  /** "Has yet to say". */
  private static boolean isStillToCome(Tree tree, int verb) {
    return tree.children(verb, Relation.MARK).stream()
        .filter(to -> to > 0 && tree.form(to).equals("to"))
        .anyMatch(to -> tree.form(to - 1).equals("yet"));
  }

  /** "Declined to say whether it was so", "refused to tell why": it was not said. */
  private static boolean isKept(Tree tree, int verb) {
    OptionalInt above = tree.head(verb);
    return tree.is(verb, Relation.XCOMP)
        && above.isPresent()
        && KEEPS.contains(tree.lemma(above.getAsInt()))
        && TELLS.contains(tree.lemma(verb));
  }

  /** "No official said so", "neither side said so". */
  private static boolean isOfNobody(Tree tree, int verb) {
    return tree.children(verb, Relation.NSUBJ).stream()
        .anyMatch(
            subject ->
                NOBODY.contains(tree.form(subject))
                    || tree.children(subject, Relation.DET).stream()
                        .anyMatch(det -> NOBODY.contains(tree.form(det))));
  }

  /** "Would have welcomed a truce, had it come": it did not come. */
  private static boolean isUnfulfilled(Tree tree, int verb) {
    List<String> helpers =
        tree.children(verb, Relation.AUX).stream().map(helper -> tree.form(helper)).toList();
    boolean conditional =
        tree.children(verb, Relation.ADVCL).stream()
            .flatMap(clause -> tree.children(clause, Relation.MARK, Relation.AUX).stream())
            .anyMatch(mark -> IF.contains(tree.form(mark)));
    return helpers.contains("would")
        && helpers.contains("have")
        && (conditional || !WISHING.contains(tree.lemma(verb)));
  }

  /** "Had Peru called for a truce, they would have listened": it did not call. */
  private static boolean isSupposed(Tree tree, int verb) {
    OptionalInt subject = tree.child(verb, Relation.NSUBJ);
    int before = subject.isPresent() ? tree.first(subject.getAsInt()) - 1 : -1;
    boolean opens =
        before == 0 || (before > 0 && tree.token(before - 1).tag() == PartOfSpeech.COMMA);
    return opens && subject.getAsInt() < verb && tree.form(before).equals("had");
  }

  /** "It is unclear what Peru wants": asked, and not told. */
  private static boolean isOpen(Tree tree, int verb) {
    return tree.children(verb, Relation.OBJ).stream()
        .anyMatch(what -> what < verb && tree.form(what).equals("what"));
  }

  /** "Is expected to call for a truce": he has not called yet, whatever others expect. */
  private static boolean isForeseen(Tree tree, int verb) {
    OptionalInt above = tree.head(verb);
    return tree.is(verb, Relation.XCOMP)
        && above.isPresent()
        && FORESEEN.contains(tree.lemma(above.getAsInt()))
        && tree.child(above.getAsInt(), Relation.AUX_PASS, Relation.COP).isPresent();
  }

  /** "Asked if it was so, she said": she is the one who was asked, and so is what it asks. */
  private static boolean isAsked(Tree tree, int verb) {
    OptionalInt above = tree.head(verb);
    boolean content = above.isPresent() && tree.is(verb, Relation.CCOMP, Relation.ADVCL);
    return isQuestion(tree, verb) || (content && isQuestion(tree, above.getAsInt()));
  }

  private static boolean isQuestion(Tree tree, int verb) {
    return ASKING.contains(tree.lemma(verb))
        && (tree.token(verb).tag() == PartOfSpeech.VBN || verb == 0)
        && tree.is(verb, Relation.ADVCL)
        && tree.child(verb, Relation.NSUBJ, Relation.AUX).isEmpty();
  }
}
