package demarche.cast;

import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What has been mentioned so far, in the order of the text. */
final class Discourse {
  /**
   * A mention and the part that it plays in its sentence.
   *
   * @param subject whether it is a clause's subject, or joined to one
   */
  record Told(Mention mention, boolean subject) {}

  private final Lines lines;
  private final List<List<Told>> told = new ArrayList<>();

  /** The sentences with a subject of whom only the post is told. */
  private final Set<Integer> open = new HashSet<>();

  Discourse(Lines lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      told.add(new ArrayList<>());
    }
  }

  void tell(Mention mention) {
    told.get(mention.sentence())
        .add(new Told(mention, isSubject(mention.sentence(), mention.head())));
  }

  /** Takes that a holder of a post is told of, without a name: "the Vice President". */
  void tellUnnamed(int sentence, int head) {
    if (isSubject(sentence, head)) {
      open.add(sentence);
    }
  }

  /** Whether a subject of a sentence is the holder of a post and nobody knows who that is. */
  boolean hasUnnamedHolder(int sentence) {
    return open.contains(sentence);
  }

  /** What a sentence has mentioned so far, in the order of the text. */
  List<Told> in(int sentence) {
    return sentence < 0 ? List.of() : told.get(sentence);
  }

  /**
   * Whether another who fits is joined to one of a sentence, so that neither stands before the
   * other: "Lee and Dahl met. She", "Peru and Chile signed. The country".
   *
   * @param fitting all of its sentence who fit
   */
  boolean isShared(Told one, List<Told> fitting) {
    Mention mention = one.mention();
    Tree tree = lines.tree(mention.sentence());
    int own = named(tree, mention.head());
    for (Told other : fitting) {
      int named = named(tree, other.mention().head());
      boolean joined = named != own && first(tree, named) == first(tree, own);
      if (joined && !other.mention().members().equals(mention.members())) {
        return true;
      }
    }
    return false;
  }

  /** The noun to which a name stands in apposition, or itself. */
  private static int named(Tree tree, int place) {
    int at = place;
    while (tree.is(at, Relation.APPOS, Relation.FLAT) && tree.head(at).isPresent()) {
      at = tree.head(at).getAsInt();
    }
    return at;
  }

  /** The first of those that are joined. */
  private static int first(Tree tree, int place) {
    int at = place;
    while (tree.is(at, Relation.CONJ, Relation.APPOS, Relation.FLAT) && tree.head(at).isPresent()) {
      at = tree.head(at).getAsInt();
    }
    return at;
  }

  private boolean isSubject(int sentence, int head) {
    Tree tree = lines.tree(sentence);
    int at = head;
    for (int steps = 0; steps < 6; steps++) {
      if (tree.is(at, Relation.NSUBJ, Relation.NSUBJ_PASS)) {
        return true;
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty() || !tree.is(at, Relation.CONJ, Relation.APPOS, Relation.FLAT)) {
        return false;
      }
      at = above.getAsInt();
    }
    return false;
  }
}
