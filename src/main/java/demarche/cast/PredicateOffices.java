package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.Posts;
import demarche.name.TitleWords.Bearer;
import demarche.name.TitleWords.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who holds a title that a verb gives: "became president", "was named as its head". */
final class PredicateOffices {
  private static final Set<String> UNREAL =
      Gazetteers.words("unreal-auxiliaries.tsv", "word", "example");
  private static final Set<String> CONDITIONS = WordGroups.of("cast", "condition");
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
      boolean alone = draft.persons().isEmpty() && !draft.title().plural() && !isAnybodys(draft);
      OptionalInt holder = alone ? holder(draft) : OptionalInt.empty();
      all.add(holder.isPresent() ? draft.heldBy(holder.getAsInt(), "title by verb") : draft);
      OptionalInt next = alone ? successor(draft) : OptionalInt.empty();
      if (next.isPresent() && !next.equals(holder)) {
        all.add(draft.heldBy(next.getAsInt(), "title by verb"));
      }
    }
    Tree tree = lines.tree(sentence);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).tag().isVerb()) {
        led(tree, i).ifPresent(all::add);
      }
    }
    return all;
  }

  /** "Lee succeeded Kim as president", "Kim was succeeded by Lee as president": Lee. */
  private OptionalInt successor(OfficeDraft draft) {
    Tree tree = lines.tree(sentence);
    int head = lines.head(sentence, draft.title().first(), draft.title().end());
    OptionalInt above = tree.head(head);
    boolean as = lines.word(sentence, draft.first() - 1).equals("as");
    while (as && above.isPresent() && !tree.token(above.getAsInt()).tag().isVerb()) {
      above = tree.head(above.getAsInt());
    }
    if (!as || above.isEmpty() || !isSuccession(tree, above.getAsInt())) {
      return OptionalInt.empty();
    }
    int verb = above.getAsInt();
    boolean passive = tree.child(verb, Relation.NSUBJ_PASS).isPresent();
    return person(passive ? tree.child(verb, Relation.OBL_AGENT) : subject(tree, verb));
  }

  /** Whether somebody came after another, and is not only to come. */
  private static boolean isSuccession(Tree tree, int verb) {
    return OfficeVerbs.has("succeed", tree.lemma(verb))
        && isFact(tree, verb)
        && tree.children(verb).stream().noneMatch(i -> tree.token(i).tag() == PartOfSpeech.MD);
  }

  /** "He is a leader", "worked as a patrol deputy": of nobody, so that it is no post. */
  private boolean isAnybodys(OfficeDraft draft) {
    boolean indefinite = ARTICLES.contains(lines.word(sentence, draft.first()));
    return indefinite
        && draft.owner().isEmpty()
        && draft.possessor() < 0
        && !Posts.bundled().parts(draft.words()).contains("legislator");
  }

  private static final Set<String> ARTICLES = WordGroups.of("cast", "article before any one");

  /** "who heads the mission", "the party led by": its head or leader. */
  private Optional<OfficeDraft> led(Tree tree, int verb) {
    String lemma = tree.lemma(verb);
    boolean heads = OfficeVerbs.has("head", lemma);
    if (!heads && !OfficeVerbs.has("lead", lemma)) {
      return Optional.empty();
    }
    OptionalInt agent = person(tree.child(verb, Relation.OBL_AGENT));
    boolean passive = agent.isPresent() && tree.is(verb, Relation.ACL);
    OptionalInt body = passive ? tree.head(verb) : tree.child(verb, Relation.OBJ);
    OptionalInt who = passive ? agent : person(subject(tree, verb));
    Optional<Naming> owner = body.isPresent() ? namings.at(body.getAsInt()) : Optional.empty();
    boolean told =
        who.isPresent()
            && owner.filter(o -> o.type() == ActorType.ORGANIZATION).isPresent()
            && isFact(tree, verb);
    if (!told) {
      return Optional.empty();
    }
    int first = Math.min(who.getAsInt(), owner.get().first());
    int end = Math.max(who.getAsInt() + 1, owner.get().end());
    Title title = new Title(verb, verb, verb + 1, false, Bearer.POST);
    return Optional.of(
        new OfficeDraft(
            sentence,
            title,
            heads ? "head" : "leader",
            first,
            end,
            List.of(),
            owner,
            -1,
            who.getAsInt(),
            false,
            heads ? "who heads" : "who leads"));
  }

  private OptionalInt holder(OfficeDraft draft) {
    Tree tree = lines.tree(sentence);
    int head = lines.head(sentence, draft.title().first(), draft.title().end());
    if (tree.child(head, Relation.COP).isPresent()) {
      return isFact(tree, head) && !TitleScan.isNotYetHeld(lines, draft)
          ? person(subject(tree, head))
          : OptionalInt.empty();
    }
    OptionalInt above = tree.head(head);
    if (above.isEmpty()) {
      return above;
    }
    boolean inverted =
        tree.is(head, Relation.NSUBJ)
            && tree.child(above.getAsInt(), Relation.COP).isPresent()
            && draft.definite()
            && isFact(tree, above.getAsInt());
    if (inverted) {
      return named(above.getAsInt());
    }
    int verb = above.getAsInt();
    String lemma = tree.lemma(verb);
    boolean as = lines.word(sentence, draft.first() - 1).equals("as");
    if (as || tree.preposition(head).equals("as")) {
      int end = draft.first() - 1;
      int suffix = TitleScan.isSuffix(lines.word(sentence, end - 1)) ? end - 1 : end;
      Optional<Naming> beside = namings.personBefore(suffix);
      boolean told = OfficeVerbs.has("as", lemma) && isFact(tree, verb);
      return beside.isPresent()
          ? OptionalInt.of(beside.get().end() - 1)
          : told ? as(tree, verb) : OptionalInt.empty();
    }
    boolean given = tree.is(head, Relation.XCOMP, Relation.OBJ, Relation.OBL);
    return given ? given(tree, verb, head) : OptionalInt.empty();
  }

  /** Who becomes or is named what hangs on a verb. */
  private OptionalInt given(Tree tree, int verb, int head) {
    String lemma = tree.lemma(verb);
    if (OfficeVerbs.has("become", lemma) && isFact(tree, verb)) {
      // "Congratulated him upon becoming president": who became it is not plain.
      return tree.is(verb, Relation.ADVCL) && tree.child(verb, Relation.NSUBJ).isEmpty()
          ? OptionalInt.empty()
          : person(subject(tree, verb));
    }
    if (OfficeVerbs.has("name", lemma) && isFact(tree, verb)) {
      OptionalInt passive = tree.child(verb, Relation.NSUBJ_PASS);
      OptionalInt object = tree.child(verb, Relation.OBJ);
      OptionalInt who = passive.isPresent() ? passive : object;
      return who.isPresent() && who.getAsInt() != head ? person(who) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** Whether a predicate is told as a fact and not as a wish, a possibility or a denial. */
  private static boolean isFact(Tree tree, int predicate) {
    for (int child : tree.children(predicate)) {
      String word = tree.form(child);
      boolean unreal = tree.is(child, Relation.AUX) && UNREAL.contains(word);
      boolean condition = tree.is(child, Relation.MARK) && CONDITIONS.contains(word);
      boolean denied = word.equals("not") || word.equals("n't") || word.equals("never");
      if (unreal || condition || (denied && tree.is(child, Relation.ADVMOD))) {
        return false;
      }
    }
    return true;
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
        // "Lee appointed Berg as envoy": where Berg is nobody known, it is not Lee all the same.
        boolean another =
            OfficeVerbs.has("name", tree.lemma(at)) && tree.child(at, Relation.OBJ).isPresent();
        if (object.isPresent() || another) {
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
      OptionalInt object = tree.child(above.getAsInt(), Relation.OBJ);
      if (tree.is(at, Relation.ADVCL, Relation.XCOMP) && object.isPresent()) {
        return object;
      }
      if (!tree.is(at, Relation.CONJ, Relation.XCOMP, Relation.ADVCL, Relation.PARATAXIS)) {
        return OptionalInt.empty();
      }
      at = above.getAsInt();
    }
    return OptionalInt.empty();
  }

  /** A token that names a person. */
  private OptionalInt named(int place) {
    return namings.at(place).filter(n -> n.type() == ActorType.PERSON).isPresent()
        ? OptionalInt.of(place)
        : OptionalInt.empty();
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

  private static final Set<String> PRONOUNS = WordGroups.of("cast", "pronoun of a person");
}
