package demarche.cast;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Settles whose post a title is where the words beside it do not tell. */
final class Offices {
  private final Map<String, String> owners = new HashMap<>();

  Offices() {
    Table table = Gazetteers.lexicon("title-owners.tsv", List.of("title", "owner"));
    for (int row = 0; row < table.rows(); row++) {
      owners.put(table.cell(row, 0), table.cell(row, 1));
    }
  }

  static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ');
  }

  /** The body or country that a title alone tells. */
  Optional<String> byTitle(String title) {
    return Optional.ofNullable(owners.get(key(title)));
  }
}
