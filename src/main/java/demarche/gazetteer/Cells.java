package demarche.gazetteer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads cells of a row and says where one is damaged. */
final class Cells {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");

  private Cells() {}

  static Optional<String> text(Table table, int row, int column) {
    String cell = table.cell(row, column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  static Optional<String> qid(Table table, int row, int column) {
    Optional<String> cell = text(table, row, column);
    if (cell.isPresent() && !isQid(cell.get())) {
      throw table.damagedRow(row, "\"" + cell.get() + "\" is no Wikidata id");
    }
    return cell;
  }

  static String code(Table table, int row, int column) {
    String cell = table.cell(row, column);
    if (cell.length() != 3 || !cell.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw table.damagedRow(row, "\"" + cell + "\" is no three-letter code");
    }
    return cell;
  }

  static Optional<LocalDate> date(Table table, int row, int column) {
    Optional<String> cell = text(table, row, column);
    try {
      return cell.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw table.damagedRow(row, "\"" + cell.orElse("") + "\" is no date");
    }
  }

  static Optional<Point> point(Table table, int row, int latitude) {
    String lat = table.cell(row, latitude);
    String lon = table.cell(row, latitude + 1);
    if (lat.isEmpty() && lon.isEmpty()) {
      return Optional.empty();
    }
    if (!DECIMAL.matcher(lat).matches() || !DECIMAL.matcher(lon).matches()) {
      throw table.damagedRow(row, "\"" + lat + "\", \"" + lon + "\" are no coordinates");
    }
    return Optional.of(new Point(lat, lon));
  }

  static long number(Table table, int row, int column) {
    String cell = table.cell(row, column);
    if (cell.isEmpty()) {
      return 0;
    }
    if (cell.length() > 12 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw table.damagedRow(row, "\"" + cell + "\" is no number");
    }
    return Long.parseLong(cell);
  }

  static boolean truth(Table table, int row, int column) {
    String cell = table.cell(row, column);
    return switch (cell) {
      case "true" -> true;
      case "false" -> false;
      default -> throw table.damagedRow(row, "\"" + cell + "\" is neither true nor false");
    };
  }

  private static boolean isQid(String cell) {
    return cell.length() > 1
        && cell.charAt(0) == 'Q'
        && cell.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }
}
