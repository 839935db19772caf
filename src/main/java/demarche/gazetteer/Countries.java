package demarche.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of states, held whole: it is small and asked for by every article. */
final class Countries {
  private final List<CountryEntry> all;
  private final Map<String, CountryEntry> byName = new HashMap<>();
  private final Map<String, CountryEntry> byCode = new HashMap<>();
  private final Map<String, CountryEntry> byDemonym = new HashMap<>();

  Countries(byte[] bytes) {
    Table table =
        new Table(
            "countries.tsv",
            bytes,
            List.of("name", "qid", "iso2", "iso3", "capital", "lat", "lon", "demonyms", "aliases"));
    List<CountryEntry> entries = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      CountryEntry entry = entry(table, row);
      entries.add(entry);
      if (byCode.put(entry.iso3(), entry) != null) {
        throw table.damagedRow(row, "the code " + entry.iso3() + " comes twice");
      }
    }
    this.all = Collections.unmodifiableList(entries);
    Set<String> ambiguous = new HashSet<>();
    for (CountryEntry entry : all) {
      claim(byDemonym, ambiguous, entry, entry.demonyms());
    }
    ambiguous.clear();
    for (CountryEntry entry : all) {
      claim(byName, ambiguous, entry, entry.aliases());
    }
    all.forEach(entry -> byName.put(Names.normalise(entry.name()), entry));
  }

  List<CountryEntry> all() {
    return all;
  }

  Optional<CountryEntry> named(String name) {
    return Optional.ofNullable(byName.get(Names.normalise(name)));
  }

  Optional<CountryEntry> coded(String iso3) {
    return Optional.ofNullable(byCode.get(iso3));
  }

  Optional<CountryEntry> demonym(String word) {
    return Optional.ofNullable(byDemonym.get(Names.normalise(word)));
  }

  /** A name that two countries have means neither. */
  private static void claim(
      Map<String, CountryEntry> index,
      Set<String> ambiguous,
      CountryEntry entry,
      List<String> names) {
    for (String name : names) {
      String key = Names.normalise(name);
      CountryEntry other = index.get(key);
      if (other != null && !other.equals(entry)) {
        ambiguous.add(key);
        index.remove(key);
      } else if (!ambiguous.contains(key)) {
        index.put(key, entry);
      }
    }
  }

  private static CountryEntry entry(Table table, int row) {
    return new CountryEntry(
        table.cell(row, 0),
        Cells.qid(table, row, 1),
        Cells.text(table, row, 2),
        Cells.code(table, row, 3),
        Cells.text(table, row, 4),
        Cells.point(table, row, 5),
        table.values(row, 7),
        table.values(row, 8));
  }
}
