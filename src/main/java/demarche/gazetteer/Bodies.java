package demarche.gazetteer;

import demarche.fact.Coded;
import demarche.fact.OrganizationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The table of organizations, or that of parties. */
final class Bodies {
  private final Table.Index index;
  private final IntFunction<OrganizationEntry> entry;

  private Bodies(Table table, int aliases, IntFunction<OrganizationEntry> entry) {
    this.index = table.index(row -> names(table, row, aliases));
    this.entry = entry;
  }

  static Bodies organizations(byte[] bytes) {
    Table table =
        new Table("organizations.tsv", bytes, List.of("name", "qid", "kind", "country", "aliases"));
    return new Bodies(
        table,
        4,
        row ->
            new OrganizationEntry(
                table.cell(row, 0),
                Cells.qid(table, row, 1),
                kind(table, row),
                country(table, row, 3),
                table.values(row, 4)));
  }

  static Bodies parties(byte[] bytes) {
    Table table = new Table("parties.tsv", bytes, List.of("name", "qid", "country", "aliases"));
    return new Bodies(
        table,
        3,
        row ->
            new OrganizationEntry(
                table.cell(row, 0),
                Cells.qid(table, row, 1),
                Optional.of(OrganizationKind.PARTY),
                country(table, row, 2),
                table.values(row, 3)));
  }

  List<OrganizationEntry> named(String name) {
    List<OrganizationEntry> found = new ArrayList<>(1);
    for (int row : index.rows(Names.normalise(name))) {
      found.add(entry.apply(row));
    }
    return List.copyOf(found);
  }

  /** The normalised name and aliases of a row, where the first column is the name. */
  static List<String> names(Table table, int row, int aliases) {
    List<String> names = new ArrayList<>(2);
    names.add(Names.normalise(table.cell(row, 0)));
    for (String alias : table.values(row, aliases)) {
      names.add(Names.normalise(alias));
    }
    return names;
  }

  private static Optional<OrganizationKind> kind(Table table, int row) {
    Optional<String> word = Cells.text(table, row, 2);
    Optional<OrganizationKind> kind =
        word.flatMap(code -> Coded.of(OrganizationKind.values(), code));
    if (word.isPresent() && kind.isEmpty()) {
      throw table.damagedRow(row, "\"" + word.get() + "\" is no kind of organization");
    }
    return kind;
  }

  private static Optional<String> country(Table table, int row, int column) {
    return table.cell(row, column).isEmpty()
        ? Optional.empty()
        : Optional.of(Cells.code(table, row, column));
  }
}
