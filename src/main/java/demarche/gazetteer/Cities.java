package demarche.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** The table of cities. */
final class Cities {
  private final Table table;
  private final Table.Index index;

  Cities(byte[] bytes) {
    Table read =
        new Table(
            "cities.tsv",
            bytes,
            List.of("name", "country", "qid", "lat", "lon", "population", "capital", "aliases"));
    this.table = read;
    this.index = read.index(row -> Bodies.names(read, row, 7));
  }

  List<CityEntry> named(String name) {
    List<CityEntry> found = new ArrayList<>(2);
    for (int row : index.rows(Names.normalise(name))) {
      found.add(
          new CityEntry(
              table.cell(row, 0),
              Cells.text(table, row, 1).isEmpty() ? "" : Cells.code(table, row, 1),
              Cells.qid(table, row, 2),
              Cells.point(table, row, 3),
              Cells.number(table, row, 5),
              Cells.truth(table, row, 6),
              table.values(row, 7)));
    }
    return List.copyOf(found);
  }
}
