package demarche.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** A table of who held which office from when to when. */
final class Tenures {
  private final Table table;
  private final Table.Index index;

  Tenures(String file, byte[] bytes) {
    Table read =
        new Table(
            file,
            bytes,
            List.of("person", "qid", "office", "country", "start", "end", "until", "aliases"));
    this.table = read;
    this.index = read.index(row -> Bodies.names(read, row, 7));
  }

  List<TenureEntry> of(String person) {
    List<TenureEntry> found = new ArrayList<>(4);
    for (int row : index.rows(Names.normalise(person))) {
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
