package demarche.cast;

import demarche.fact.ActorType;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import demarche.name.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who holds a title that a verb gives: "became president", "was named as its head". */
final class PredicateOffices {
  private static final Set<String> BECOME = Set.of("become", "remain", "stay");
  private static final Set<String> NAME =
      Set.of("name", "appoint", "elect", "choose", "nominate", "pick", "make", "install");
  private static final int HEIGHT = 4;

  private final Lines lines;
  private final int sentence;
  private final SentenceNamings namings;

  PredicateOffices(Lines lines, int sentence, SentenceNamings namings) {
    this.lines = lines;
    this.sentence = sentence;
    this.namings = namings;
  }

  /** The same drafts, those that stand alone with the token of their holder where a verb tells. */
  List<OfficeDraft> of(List<OfficeDraft> drafts) {
    List<OfficeDraft> all = new ArrayList<>(drafts.size());
    for (OfficeDraft draft : drafts) {
      boolean alone = draft.persons().isEmpty() && !draft.title().plural();
      OptionalInt holder = alone ? holder(draft) : OptionalInt.empty();
      all.add(holder.isPresent() ? draft.heldBy(holder.getAsInt(), "title by verb") : draft);
    }
    return all;
  }

  private OptionalInt holder(OfficeDraft draft) {
    Tree tree = lines.tree(sentence);
    int head = lines.head(sentence, draft.title().first(), draft.title().end());
    if (tree.child(head, Relation.COP).isPresent()) {
      return person(subject(tree, head));
    }
    OptionalInt above = tree.head(head);
    if (above.isEmpty()) {
      return above;
    }
    int verb = above.getAsInt();
    String lemma = tree.lemma(verb);
    if (tree.preposition(head).equals("as") || lines.word(sentence, draft.first() - 1).equals("as")) {
      Naming beside = namings.personBefore(draft.first() - 1).orElse(null);
      return beside != null ? OptionalInt.of(beside.end() - 1) : as(tree, verb);
    }
    boolean given = tree.is(head, Relation.XCOMP, Relation.OBJ, Relation.OBL);
    if (given && BECOME.contains(lemma)) {
      return person(subject(tree, verb));
    }
    if (given && NAME.contains(lemma)) {
      OptionalInt passive = tree.child(verb, Relation.NSUBJ_PASS);
      OptionalInt object = tree.child(verb, Relation.OBJ);
      OptionalInt who = passive.isPresent() ? passive : object;
      return who.isPresent() && who.getAsInt() != head ? person(who) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** Of "as president": the object of the verb above, else its subject. */
  private OptionalInt as(Tree tree, int from) {
    int at = from;
    for (int height = 0; height < HEIGHT; height++) {
      if (!tree.token(at).tag().isVerb()) {
        OptionalInt owner = person(tree.child(at, Relation.NMOD_POSS));
        if (owner.isPresent()) {
          return owner;
        }
      } else {
        OptionalInt object = person(tree.child(at, Relation.OBJ));
        if (object.isPresent()) {
          return object;
        }
        return person(subject(tree, at));
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty()) {
        return OptionalInt.empty();
      }
      at = above.getAsInt();
    }
    return OptionalInt.empty();
  }

  /** The subject of a predicate; of a clause that has none of its own, that of what it hangs on. */
  private static OptionalInt subject(Tree tree, int predicate) {
    int at = predicate;
    for (int height = 0; height < HEIGHT; height++) {
      OptionalInt own = tree.child(at, Relation.NSUBJ, Relation.NSUBJ_PASS);
      boolean relative = own.isPresent() && tree.token(own.getAsInt()).form().equals("who");
      if (own.isPresent() && !relative) {
        return own;
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty()) {
        return OptionalInt.empty();
      }
      if (tree.is(at, Relation.ACL, Relation.ACL_RELCL)) {
        return above;
      }
      if (!tree.is(at, Relation.CONJ, Relation.XCOMP, Relation.ADVCL, Relation.PARATAXIS)) {
        return OptionalInt.empty();
      }
      at = above.getAsInt();
    }
    return OptionalInt.empty();
  }

  /** A token that names a person or is a pronoun that may mean one. */
  private OptionalInt person(OptionalInt token) {
    if (token.isEmpty()) {
      return token;
    }
    int place = token.getAsInt();
    boolean named =
        namings.at(place).filter(naming -> naming.type() == ActorType.PERSON).isPresent();
    boolean pronoun = PRONOUNS.contains(lines.word(sentence, place));
    return named || pronoun ? token : OptionalInt.empty();
  }

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");
}
