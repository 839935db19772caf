package demarche.position;

import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Argument;
import demarche.lexicon.Arguments;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Role;
import demarche.lexicon.WordClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the speaker of a cue stands in its sentence. */
final class SpeakerHeads {
  private static final Set<String> FIRST_PERSON = WordGroups.of("position", "first person");

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final SpeakersApart apart;

  SpeakerHeads(ReadArticle article, QuotedTokens quoted) {
    this.article = article;
    this.quoted = quoted;
    this.apart = new SpeakersApart(article, quoted);
  }

  /** The heads of the speakers' phrases, joined ones each; none where nobody is told. */
  List<Integer> of(int sentence, Tree tree, int word, Frame frame) {
    OptionalInt joined = JoinedSubjects.of(tree, word);
    if (joined.isPresent()) {
      return tree.joined(joined.getAsInt());
    }
    if (frame.kind() != FrameKind.REPORT && opensItem(tree, word)) {
      return List.of();
    }
    List<Integer> heads = aside(tree, word);
    // Of "was dismayed by the vote" the vote is no speaker.
    heads = heads.isEmpty() ? moved(tree, word, frame) : heads;
    heads = heads.isEmpty() ? places(sentence, tree, word, frame) : heads;
    heads = heads.isEmpty() ? above(tree, word) : heads;
    if (heads.size() == 1 && isOwnerBeside(sentence, tree, word, heads.getFirst())) {
      return List.of(heads.getFirst() + 2);
    }
    if (heads.stream().noneMatch(head -> apart.means(sentence, head).isPresent())) {
      // The tree may have taken another noun for the subject.
      OptionalInt other = apart.of(sentence, tree, word, frame);
      heads = other.isPresent() ? List.of(other.getAsInt()) : heads;
    }
    // Of "came under fire" the subject is no speaker, wherever it stands.
    boolean speaks = frame.speaker().stream().anyMatch(place -> place.role() == Role.SUBJECT);
    return heads.isEmpty() && speaks && lacksSubject(tree, word)
        ? beside(sentence, tree, word, frame)
        : heads;
  }

  /**
   * "They: – welcomed the truce in Yemen": an item of a list whose verb comes first has its subject
   * above the list, and no noun behind the verb is it.
   */
  private static boolean opensItem(Tree tree, int word) {
    boolean first = IntStream.range(0, word).allMatch(i -> tree.token(i).tag().isPunctuation());
    return first
        && tree.token(word).isRoot()
        && tree.token(word).tag().isVerb()
        && tree.token(word).tag() != PartOfSpeech.VBG
        && tree.child(word, Relation.NSUBJ, Relation.OBL_AGENT, Relation.AUX).isEmpty();
  }

  private List<Integer> places(int sentence, Tree tree, int word, Frame frame) {
    List<Integer> quotee = quotee(tree, word);
    if (!quotee.isEmpty()) {
      return quotee;
    }
    for (Argument place : frame.speaker()) {
      List<Integer> heads = Arguments.at(tree, word, place);
      if (place.role() == Role.GOVERNOR) {
        heads = Arguments.at(tree, word, new Argument(Role.GOVERNOR_SUBJECT, ""));
      }
      List<Integer> subjects =
          tree.children(word, Relation.NSUBJ).stream()
              .filter(head -> head < word && !tree.token(head).tag().isAdjective())
              .toList();
      if (subjects.size() > 1 && subjects.containsAll(heads)) {
        // "Those hurt sat in a tent, the ministry said": of several the nearest is the speaker.
        heads = isList(sentence, tree, subjects) ? subjects : List.of(subjects.getLast());
      }
      if (!heads.isEmpty()) {
        Set<Integer> joined = new LinkedHashSet<>();
        heads.forEach(
            head ->
                joined.addAll(isRelative(tree, word) ? among(tree, head) : examples(tree, head)));
        return List.copyOf(joined);
      }
    }
    return List.of();
  }

  /** "Peru, the Houthis and Hezbollah hailed it": the tree may tear the first from the others. */
  private boolean isList(int sentence, Tree tree, List<Integer> subjects) {
    int one = subjects.getFirst();
    int rest = subjects.getLast();
    int comma = tree.end(one);
    boolean closed =
        tree.children(rest, Relation.CONJ).stream()
            .anyMatch(last -> tree.child(last, Relation.CC).isPresent());
    return subjects.size() == 2
        && closed
        && tree.token(one).tag().isProperNoun()
        && tree.token(rest).tag().isProperNoun()
        && tree.token(comma).form().equals(",")
        && tree.first(rest) == comma + 1
        && apart.means(sentence, one).isPresent()
        && apart.means(sentence, rest).isPresent()
        && !apart.means(sentence, one).equals(apart.means(sentence, rest));
  }

  /** "Peru's military ordered": the tree may take both for subjects; it is the military. */
  private boolean isOwnerBeside(int sentence, Tree tree, int word, int head) {
    return head + 2 < word
        && tree.token(head + 1).tag() == PartOfSpeech.POS
        && tree.children(word, Relation.NSUBJ).contains(head + 2)
        && apart.means(sentence, head + 2).isPresent();
  }

  private static boolean isRelative(Tree tree, int word) {
    return tree.is(word, Relation.ACL_RELCL, Relation.ACL);
  }

  /** "Peru is among the countries that oppose it", "is one of those calling for it": Peru. */
  private static List<Integer> among(Tree tree, int head) {
    if (!MANY.contains(tree.lemma(head))) {
      return examples(tree, head);
    }
    OptionalInt one = tree.preposition(head).equals("of") ? tree.head(head) : OptionalInt.empty();
    boolean ofMany = one.isPresent() && ONE.contains(tree.lemma(one.getAsInt()));
    int group = ofMany ? one.getAsInt() : head;
    OptionalInt subject = tree.child(group, Relation.NSUBJ);
    boolean belongs = ofMany || AMONG.contains(tree.preposition(head));
    if (!belongs) {
      return examples(tree, head);
    }
    if (subject.isPresent() && tree.child(group, Relation.COP).isPresent()) {
      return tree.joined(subject.getAsInt());
    }
    if (!ofMany && isTurned(tree, group)) {
      return tree.joined(tree.token(group).head());
    }
    return tree.is(group, Relation.APPOS)
        ? List.of(tree.token(group).head())
        : examples(tree, head);
  }

  /** "Among those opposed to it was Peru": the predicate is who is meant. */
  private static boolean isTurned(Tree tree, int group) {
    int above = tree.head(group).orElse(group);
    return tree.is(group, Relation.OBL)
        && group < above
        && tree.token(above).tag().isNoun()
        && tree.child(above, Relation.COP).isPresent()
        && tree.child(above, Relation.NSUBJ).isEmpty();
  }

  private static final Set<String> MANY = WordGroups.of("position", "noun of many");
  private static final Set<String> ONE = WordGroups.of("position", "one of many");
  private static final Set<String> AMONG = WordGroups.of("position", "preposition of belonging");

  /** "Countries such as Peru and Chile oppose it": Peru and Chile; else a head and those joined. */
  private static List<Integer> examples(Tree tree, int head) {
    for (int child : tree.children(head, Relation.NMOD, Relation.OBL)) {
      boolean such = child > head && tree.lemma(head + 1).equals("such");
      if (such && tree.token(child).tag().isProperNoun()) {
        return tree.joined(child);
      }
    }
    return tree.joined(head);
  }

  /** "Lee said that the road was open, adding …": Lee, whatever the participle hangs on. */
  private static List<Integer> aside(Tree tree, int word) {
    OptionalInt head = tree.head(word);
    boolean participle =
        tree.token(word).tag() == PartOfSpeech.VBG
            && tree.is(word, Relation.ADVCL)
            && Contents.isLoose(tree, word);
    if (!participle || head.isEmpty() || !tree.is(head.getAsInt(), Relation.CCOMP)) {
      return List.of();
    }
    OptionalInt says = tree.head(head.getAsInt());
    OptionalInt subject =
        says.isPresent() ? tree.child(says.getAsInt(), Relation.NSUBJ) : OptionalInt.empty();
    return subject.isPresent() ? tree.joined(subject.getAsInt()) : List.of();
  }

  /**
   * "Lee was the first to respond by saying": the subject of the nearest verb above; "Lee speaking
   * in Lima, appealed": that of the participle below.
   */
  private static List<Integer> above(Tree tree, int word) {
    int at = word;
    boolean participle = tree.token(word).tag() == PartOfSpeech.VBG;
    for (int steps = 0; participle && steps < CLIMB; steps++) {
      OptionalInt subject = tree.child(at, Relation.NSUBJ);
      OptionalInt head = tree.head(at);
      if (subject.isPresent()) {
        return tree.joined(subject.getAsInt());
      }
      if (head.isEmpty() || tree.is(at, Relation.CONJ, Relation.CCOMP)) {
        return List.of();
      }
      at = head.getAsInt();
    }
    if (!participle && tree.token(word).isRoot()) {
      for (int clause : tree.children(word, Relation.ADVCL)) {
        OptionalInt subject = tree.child(clause, Relation.NSUBJ);
        if (clause < word && subject.isPresent() && tree.token(clause).tag() == PartOfSpeech.VBG) {
          return tree.joined(subject.getAsInt());
        }
      }
    }
    return List.of();
  }

  /** "The builder was dismayed": who feels so, where the tree takes the adjective for a verb. */
  private static List<Integer> moved(Tree tree, int word, Frame frame) {
    boolean adjective =
        frame.part() == WordClass.ADJECTIVE && tree.token(word).tag() == PartOfSpeech.VBN;
    OptionalInt subject = tree.child(word, Relation.NSUBJ_PASS);
    boolean done =
        tree.children(word, Relation.AUX_PASS, Relation.AUX).stream()
            .anyMatch(aux -> tree.token(aux).form().equalsIgnoreCase("being"));
    if (adjective && isRelative(tree, word)) {
      int group = tree.token(word).head();
      List<Integer> turned = among(tree, group);
      return turned.contains(group) ? List.of() : turned;
    }
    return adjective && subject.isPresent() && !done ? tree.joined(subject.getAsInt()) : List.of();
  }

  private static final int CLIMB = 4;

  private static final Set<String> QUOTING = WordGroups.of("position", "verb of quoting");

  /** "Reuters quoted the mayor as saying", "he was cited as saying": who is quoted. */
  private static List<Integer> quotee(Tree tree, int word) {
    OptionalInt above = tree.head(word);
    if (above.isEmpty()
        || tree.token(word).tag() != PartOfSpeech.VBG
        || tree.is(word, Relation.CONJ)) {
      return List.of();
    }
    if (tree.is(word, Relation.ACL) && tree.is(above.getAsInt(), Relation.OBL_AGENT)) {
      above = tree.head(above.getAsInt());
    }
    if (above.isEmpty() || !QUOTING.contains(tree.lemma(above.getAsInt()))) {
      return List.of();
    }
    OptionalInt quoted =
        tree.child(above.getAsInt(), Relation.OBJ).isPresent()
            ? tree.child(above.getAsInt(), Relation.OBJ)
            : tree.child(above.getAsInt(), Relation.NSUBJ_PASS);
    return quoted.isPresent() ? tree.joined(quoted.getAsInt()) : List.of();
  }

  /** An active finite verb whose subject the tree has not found. */
  private static boolean lacksSubject(Tree tree, int word) {
    PartOfSpeech tag = tree.token(word).tag();
    boolean finite = tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
    return finite && tree.child(word, Relation.AUX_PASS, Relation.NSUBJ_PASS).isEmpty();
  }

  /** Whoever stands right after a verb ("said the ministry"), or right before it. */
  private List<Integer> beside(int sentence, Tree tree, int word, Frame frame) {
    // After "told" stands to whom.
    boolean hearer = frame.addressee().stream().anyMatch(a -> a.role() == Role.OBJECT);
    for (int i = hearer ? tree.size() : word + 1; i < Math.min(tree.size(), word + 7); i++) {
      if (tree.token(i).tag().isPunctuation() || tree.token(i).tag().isVerb()) {
        break;
      }
      if (apart.means(sentence, i).isPresent() && !tree.is(i, Relation.OBJ, Relation.IOBJ)) {
        return List.of(i);
      }
    }
    for (int i = word - 1; i >= Math.max(0, word - 12); i--) {
      // A name may have a part that looks like a verb: "Lim Hye-won said".
      boolean verb = tree.token(i).tag().isVerb() && !isNamePart(sentence, i);
      if (verb || quoted.isQuoted(sentence, i)) {
        break;
      }
      boolean beside = i == word - 1 && tree.is(i, Relation.NMOD);
      if (apart.means(sentence, i).isPresent()
          && (beside || !tree.is(i, Relation.OBL, Relation.NMOD, Relation.NMOD_POSS))) {
        return List.of(beside ? owned(sentence, tree, i) : i);
      }
    }
    return List.of();
  }

  /** "President Ann Lee of Peru said": Lee, and not Peru. */
  private int owned(int sentence, Tree tree, int place) {
    int head = tree.token(place).head();
    boolean person = tree.preposition(place).equals("of") && isNamePart(sentence, head);
    return person && head < place ? head : place;
  }

  private boolean isNamePart(int sentence, int place) {
    return article
        .cast()
        .at(sentence, place)
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .isPresent();
  }

  static boolean isFirstPerson(Tree tree, int place) {
    return FIRST_PERSON.contains(tree.form(place)) && tree.token(place).tag() != PartOfSpeech.NNP;
  }
}
