package demarche.cast;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.FirstNames.Gender;
import demarche.name.Lines;
import java.util.OptionalInt;
import java.util.Set;

/** Who is told of as another than the one who acts or speaks. */
final class TalkedOf {
  private static final Set<String> HE = WordGroups.of("cast", "he");
  private static final Set<String> SHE = WordGroups.of("cast", "she");

  private final Lines lines;

  TalkedOf(Lines lines) {
    this.lines = lines;
  }

  /** Whether a word is the pronoun of a man or of a woman. */
  boolean isOf(Gender gender, int sentence, int place) {
    return (gender == Gender.MALE ? HE : SHE).contains(lines.word(sentence, place));
  }

  /** Whether a pronoun of a person is the subject of its sentence: "He said". */
  boolean isMainSubject(int sentence, int place) {
    Tree tree = lines.tree(sentence);
    boolean person = isOf(Gender.MALE, sentence, place) || isOf(Gender.FEMALE, sentence, place);
    return person
        && tree.is(place, Relation.NSUBJ)
        && tree.head(place).isPresent()
        && tree.token(tree.head(place).getAsInt()).isRoot();
  }

  /** Whether a word stands in what somebody said without quotation: "Lee said that Dahl left". */
  boolean isWithin(int sentence, int word) {
    Tree tree = lines.tree(sentence);
    int at = word;
    for (int steps = 0; steps < tree.size() && tree.head(at).isPresent(); steps++) {
      if (tree.is(at, Relation.CCOMP)) {
        return tree.child(tree.head(at).getAsInt(), Relation.NSUBJ).isPresent();
      }
      at = tree.head(at).getAsInt();
    }
    return false;
  }

  /** "He told her": the object pronoun of the other gender behind a subject pronoun's verb. */
  OptionalInt partner(int sentence, int place, Gender gender) {
    Tree tree = lines.tree(sentence);
    Gender other = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    if (!tree.is(place, Relation.NSUBJ) || tree.head(place).isEmpty()) {
      return OptionalInt.empty();
    }
    int verb = tree.head(place).getAsInt();
    return tree.children(verb, Relation.OBJ, Relation.IOBJ, Relation.OBL).stream()
        .filter(object -> object > place && isOf(other, sentence, object))
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
