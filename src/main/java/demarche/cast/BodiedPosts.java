package demarche.cast;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The posts that every body has, so that the title does not tell whose one is meant. */
final class BodiedPosts {
  private static final class Bundled {
    static final BodiedPosts POSTS = new BodiedPosts();
  }

  private static final Set<String> OF_LANDS = WordGroups.of("cast", "post of a province");

  private final Set<String> whole = new HashSet<>();
  private final Set<String> ends = new HashSet<>();

  private BodiedPosts() {
    Table table = Gazetteers.lexicon("bodied-posts.tsv", List.of("title", "where", "example"));
    for (int row = 0; row < table.rows(); row++) {
      switch (table.cell(row, 1)) {
        case "whole" -> whole.add(table.cell(row, 0));
        case "end" -> ends.add(table.cell(row, 0));
        default -> throw table.damagedRow(row, "\"" + table.cell(row, 1) + "\" is no place");
      }
    }
  }

  /** Whether a title as written is one of them. */
  static boolean has(String title) {
    String key = Offices.key(title);
    return Bundled.POSTS.whole.contains(key) || endsIn(key, Bundled.POSTS.ends);
  }

  /** Whether a title as written is that of one who runs a province, county or town. */
  static boolean isOfLand(String title) {
    return endsIn(Offices.key(title), OF_LANDS);
  }

  private static boolean endsIn(String key, Set<String> titles) {
    for (int at = 0; at >= 0; at = key.indexOf(' ', at) < 0 ? -1 : key.indexOf(' ', at) + 1) {
      if (titles.contains(key.substring(at))) {
        return true;
      }
    }
    return false;
  }
}
