package demarche.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** The table of embassies, consulates and the like. */
final class Missions {
  private final Table table;
  private final Table.Index byCity;
  private final Table.Index byHost;

  Missions(byte[] bytes) {
    Table read =
        new Table(
            "missions.tsv",
            bytes,
            List.of("operator", "city", "qid", "type", "host", "lat", "lon"));
    this.table = read;
    this.byCity = read.index(row -> List.of(cityKey(read.cell(row, 0), read.cell(row, 1))));
    this.byHost = read.index(row -> List.of(hostKey(read.cell(row, 0), read.cell(row, 4))));
  }

  List<MissionEntry> inCity(String operator, String city) {
    return entries(byCity.rows(cityKey(operator, city)));
  }

  List<MissionEntry> inCountry(String operator, String host) {
    return entries(byHost.rows(hostKey(operator, host)));
  }

  private List<MissionEntry> entries(List<Integer> rows) {
    List<MissionEntry> found = new ArrayList<>(rows.size());
    for (int row : rows) {
      found.add(
          new MissionEntry(
              Cells.code(table, row, 0),
              table.cell(row, 1),
              Cells.qid(table, row, 2),
              table.cell(row, 3),
              Cells.code(table, row, 4),
              Cells.point(table, row, 5)));
    }
    return found;
  }

  private static String cityKey(String operator, String city) {
    return operator + ' ' + Names.normalise(city);
  }

  private static String hostKey(String operator, String host) {
    return operator + ' ' + host;
  }
}
