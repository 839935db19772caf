package demarche.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table of who held which office from when to when. */
final class Tenures {
  /** States whose people are called by the family name first. */
  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "KOR", "PRK", "TWN", "VNM", "KHM");

  private final Table table;
  private final Table.Index index;
  private final Table.Index byFamilyName;
  private final Table.Index byPost;

  Tenures(String file, byte[] bytes) {
    Table read =
        new Table(
            file,
            bytes,
            List.of("person", "qid", "office", "country", "start", "end", "until", "aliases"));
    this.table = read;
    // The names of all rows are most of the work: each is made comparable once for both indexes.
    Table.Entries names = read.entries();
    Table.Entries families = read.entries();
    for (int row = 0; row < read.rows(); row++) {
      List<String> own = Bodies.names(read, row, 7);
      names.add(row, own);
      families.add(row, familyNames(read, row, own));
    }
    this.index = names.index(row -> Bodies.names(read, row, 7));
    this.byFamilyName = families.index(row -> familyNames(read, row, Bodies.names(read, row, 7)));
    this.byPost = read.index(row -> List.of(post(read.cell(row, 3), read.cell(row, 2))));
  }

  /** The last word of each name, and the first where the state's people put the family first. */
  private static List<String> familyNames(Table table, int row, List<String> names) {
    boolean first = FAMILY_FIRST.contains(table.cell(row, 3));
    List<String> all = new ArrayList<>(2);
    for (String name : names) {
      all.add(name.substring(name.lastIndexOf(' ') + 1));
      if (first && name.indexOf(' ') > 0) {
        all.add(name.substring(0, name.indexOf(' ')));
      }
    }
    return all;
  }

  List<TenureEntry> of(String person) {
    return entries(index.rows(Names.normalise(person)));
  }

  List<TenureEntry> ofFamily(String name) {
    return entries(byFamilyName.rows(Names.normalise(name)));
  }

  /** Whether anybody has held an office of a country. */
  boolean hasPost(String iso3, String office) {
    return !byPost.rows(post(iso3, office)).isEmpty();
  }

  private static String post(String iso3, String office) {
    return Names.normalise(iso3 + " " + office);
  }

  private List<TenureEntry> entries(List<Integer> rows) {
    List<TenureEntry> found = new ArrayList<>(4);
    for (int row : rows) {
      final int at = row;
      found.add(
          new TenureEntry(
              table.cell(row, 0),
              Cells.qid(table, row, 1)
                  .orElseThrow(() -> table.damagedRow(at, "no Wikidata id of the person")),
              table.cell(row, 2),
              Cells.text(table, row, 3),
              Cells.date(table, row, 4),
              Cells.date(table, row, 5),
              Cells.date(table, row, 6)));
    }
    return found;
  }
}
