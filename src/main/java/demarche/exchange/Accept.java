package demarche.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the media types on offer a client would rather have, by its header Accept (RFC 9110).
 */
public final class Accept {
  private record Range(String type, String subtype, double quality) {
    /** How closely it names a type: 0 not at all, 1 any, 2 by its first part, 3 wholly. */
    int closeness(String[] offered) {
      if (type.equals("*") && subtype.equals("*")) {
        return 1;
      }
      if (!type.equals(offered[0])) {
        return 0;
      }
      if (subtype.equals("*")) {
        return 2;
      }
      return subtype.equals(offered[1]) ? 3 : 0;
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** What a request accepts; without the header, anything. */
  public static Accept of(Request request) {
    return of(request.header("accept").orElse("*/*"));
  }

  /** What the value of a header accepts; parts that are none are left out. */
  public static Accept of(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      String[] cells = part.strip().toLowerCase(Locale.ROOT).split(";", -1);
      String[] type = cells[0].strip().split("/", -1);
      if (type.length == 2) {
        ranges.add(new Range(type[0].strip(), type[1].strip(), quality(cells)));
      }
    }
    return new Accept(ranges);
  }

  private static double quality(String[] cells) {
    for (int i = 1; i < cells.length; i++) {
      String cell = cells[i].strip();
      if (cell.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return Double.parseDouble(cell.substring(2));
      }
    }
    return 1;
  }

  /**
   * The type with the highest quality; of several, the one that is offered first.
   *
   * @param offered media types without parameters, in lower case
   * @return empty where the client takes none of them
   */
  public Optional<String> best(List<String> offered) {
    return offered.stream()
        .filter(type -> quality(type) > 0)
        .max(
            Comparator.comparingDouble((String type) -> quality(type))
                .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
  }

  /** The quality of one type: that of the range that names it most closely; 0 where none does. */
  private double quality(String offered) {
    String[] parts = offered.split("/", 2);
    return ranges.stream()
        .filter(range -> range.closeness(parts) > 0)
        .max(Comparator.comparingInt(range -> range.closeness(parts)))
        .map(Range::quality)
        .orElse(0.0);
  }
}
