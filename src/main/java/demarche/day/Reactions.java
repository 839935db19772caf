package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Verbs whose object is an event of a day of its own. Lexicon: {@code reactions.tsv}. */
final class Reactions {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS = List.of("lemma", "example");

  private final Set<String> verbs = new HashSet<>();

  private Reactions() {
    Table table = Gazetteers.lexicon("day/reactions.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      verbs.add(table.cell(row, 0));
    }
  }

  /** Read when it is first asked for. */
  private static final class Holder {
    static final Reactions BUNDLED = new Reactions();
  }

  /** Whether a verb tells what someone makes of an event. */
  static boolean isOne(Token verb) {
    return Holder.BUNDLED.verbs.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }
}
