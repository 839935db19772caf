package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells a capital that stands for its country's government from the city. Lexicon: {@code
 * government-words.tsv}.
 */
final class Capitals {
  private static final class Bundled {
    static final Set<String> WORDS = words();
    static final Set<String> FELT = SpeechWords.of("adjective");
  }

  private static final Set<String> BETWEEN =
      WordGroups.of("name", "preposition before a government");

  private Capitals() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    Table table = Gazetteers.lexicon("government-words.tsv", List.of("word", "role", "example"));
    for (int row = 0; row < table.rows(); row++) {
      words.add(table.cell(row, 1) + ' ' + table.cell(row, 0));
    }
    return Set.copyOf(words);
  }

  /** Whether a capital means the government, by what it does in its sentence. */
  static boolean standsForGovernment(Lines lines, int sentence, int head) {
    Tree tree = lines.tree(sentence);
    int top = head;
    while (tree.is(top, Relation.CONJ) && tree.head(top).isPresent()) {
      top = tree.head(top).getAsInt();
    }
    OptionalInt above = tree.head(top);
    if (above.isEmpty()) {
      return false;
    }
    int governor = above.getAsInt();
    PartOfSpeech tag = tree.token(governor).tag();
    String preposition = tree.preposition(top);
    if (tree.is(top, Relation.NMOD_POSS)) {
      return has("owned", tree, governor);
    }
    if (preposition.isEmpty()) {
      boolean subject = tree.is(top, Relation.NSUBJ, Relation.NSUBJ_PASS);
      boolean acts = tag.isVerb() || tag.isAdjective();
      boolean object = tree.is(top, Relation.OBJ, Relation.IOBJ, Relation.NSUBJ_PASS);
      // "Canberra was dismayed": no city is.
      boolean felt = subject && Bundled.FELT.contains(tree.token(governor).form());
      return (tree.is(top, Relation.NSUBJ) && acts)
          || felt
          || ((object || (subject && tag.isVerb())) && has("object", tree, governor));
    }
    if (tree.is(top, Relation.OBL_AGENT)) {
      return true;
    }
    boolean role = preposition.equals("to") || preposition.equals("from");
    return role
        ? has(preposition, tree, governor)
        : (BETWEEN.contains(preposition)
                && (!tree.is(top, Relation.OBL) || preposition.equals("on"))
                && !preposition.equals("on"))
            || (preposition.equals("on") && has("object", tree, governor));
  }

  private static boolean has(String role, Tree tree, int word) {
    String lemma = tree.lemma(word).toLowerCase(java.util.Locale.ROOT);
    return Bundled.WORDS.contains(role + ' ' + lemma);
  }
}
