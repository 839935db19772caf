package demarche.position;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Phrases that make a clause somebody's: "by his account, …", "…, in the minister's view". */
final class Accounts {
  private final Map<String, Set<String>> prepositions = new HashMap<>();

  Accounts() {
    Table table =
        Gazetteers.lexicon("position/accounts.tsv", List.of("noun", "prepositions", "example"));
    for (int row = 0; row < table.rows(); row++) {
      prepositions.put(table.cell(row, 0), Set.of(table.cell(row, 1).split(" ", -1)));
    }
  }

  /** Whose account a noun makes of the clause around it; empty where it is no such phrase. */
  OptionalInt whose(Tree tree, int noun) {
    Set<String> known =
        prepositions.getOrDefault(tree.lemma(noun).toLowerCase(Locale.ROOT), Set.of());
    boolean led = known.contains(tree.preposition(noun).toLowerCase(Locale.ROOT));
    OptionalInt head = tree.head(noun);
    boolean clause = head.isPresent() && Contents.isFinite(tree, head.getAsInt());
    int first = tree.first(noun);
    boolean apart = first == 0 || tree.token(first - 1).tag().isPunctuation();
    return led && clause && apart && tree.is(noun, Relation.OBL, Relation.OBL_AGENT, Relation.NMOD)
        ? tree.child(noun, Relation.NMOD_POSS)
        : OptionalInt.empty();
  }
}
