package demarche.gazetteer;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A table of tab-separated text: comment lines with {@code #}, one line of column names, then rows.
 * Kept as the bytes of its file with the starts of its rows, so that a row costs an object only
 * when it is asked for. Immutable.
 */
public final class Table {
  private final String file;
  private final byte[] bytes;
  private final List<String> columns;
  private final int[] starts;
  private final int rows;

  /** The line number of the first row, counted from 1. */
  private final int firstLine;

  /**
   * @param file the file's name, for messages
   * @param bytes the file, UTF-8
   * @param columns the names that its line of columns must hold, in order
   * @throws Failure naming file and line, where a row has another number of cells
   */
  public Table(String file, byte[] bytes, List<String> columns) {
    this.file = file;
    this.bytes = bytes;
    this.columns = List.copyOf(columns);
    int line = 1;
    int at = 0;
    while (at < bytes.length && bytes[at] == '#') {
      at = next(at);
      line++;
    }
    String header = at < bytes.length ? text(at, end(at)) : "";
    if (!header.equals(String.join("\t", columns))) {
      throw damaged(line, "the columns are not " + String.join(", ", columns));
    }
    this.firstLine = line + 1;
    int[] found = new int[1024];
    int count = 0;
    for (at = next(at); at < bytes.length; at = next(at)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = at;
      checkCells(at, firstLine + count - 1);
    }
    this.starts = found;
    this.rows = count;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /**
   * A cell.
   *
   * @param row from 0
   * @param column from 0
   * @return the text, empty where unknown
   */
  public String cell(int row, int column) {
    int at = starts[row];
    for (int i = 0; i < column; i++) {
      while (bytes[at] != '\t') {
        at++;
      }
      at++;
    }
    int end = at;
    while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
      end++;
    }
    return text(at, end);
  }

  /** The values of a cell that holds several, joined by a bar; an empty cell has none. */
  public List<String> values(int row, int column) {
    return split(cell(row, column));
  }

  /**
   * The rows of an index, made from one or more cells of each row.
   *
   * @param keys the keys of a row; row numbers come in
   */
  Index index(Function<Integer, List<String>> keys) {
    Entries entries = entries();
    for (int row = 0; row < rows; row++) {
      entries.add(row, keys.apply(row));
    }
    return entries.index(keys);
  }

  /** What an index of the rows is made of, for who makes several at once. */
  Entries entries() {
    return new Entries(rows);
  }

  /** A row that cannot be used: names file and line. */
  public Failure damagedRow(int row, String what) {
    return damaged(firstLine + row, what);
  }

  static List<String> split(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      values.add(cell.substring(from, bar));
      from = bar + 1;
    }
    values.add(cell.substring(from));
    return values;
  }

  private void checkCells(int start, int line) {
    int tabs = 0;
    for (int i = start; i < bytes.length && bytes[i] != '\n'; i++) {
      if (bytes[i] == '\t') {
        tabs++;
      }
    }
    if (tabs != columns.size() - 1) {
      throw damaged(line, (tabs + 1) + " cells instead of " + columns.size());
    }
    if (bytes[start] == '\t') {
      throw damaged(line, "no " + columns.getFirst());
    }
  }

  private Failure damaged(int line, String what) {
    return new Failure(
        ExitCode.DAMAGED, "The table " + file + " is damaged in line " + line + ": " + what + ".");
  }

  private String text(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private int end(int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private int next(int at) {
    return Math.min(end(at) + 1, bytes.length);
  }

  /** The hashes of keys with their rows, unsorted. */
  static final class Entries {
    private long[] found;
    private int count;

    private Entries(int rows) {
      found = new long[2 * rows + 16];
    }

    /** Adds the keys of a row. */
    void add(int row, List<String> keys) {
      for (String key : keys) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = ((long) key.hashCode() << 32) | row;
      }
    }

    /**
     * The index of all that was added.
     *
     * @param keys gives the keys of a row again
     */
    Index index(Function<Integer, List<String>> keys) {
      long[] entries = Arrays.copyOf(found, count);
      Arrays.sort(entries);
      return new Index(keys, entries);
    }
  }

  /**
   * Rows by key. Keeps only a hash of each key, sorted, beside the row: who asks compares the keys
   * of the rows found. Immutable.
   */
  static final class Index {
    private final Function<Integer, List<String>> keys;
    private final long[] entries;

    private Index(Function<Integer, List<String>> keys, long[] entries) {
      this.keys = keys;
      this.entries = entries;
    }

    /** The rows that have a key, rising, each once. */
    List<Integer> rows(String key) {
      long from = (long) key.hashCode() << 32;
      int at = Arrays.binarySearch(entries, from);
      at = at < 0 ? -at - 1 : at;
      List<Integer> rows = new ArrayList<>(2);
      for (; at < entries.length && (entries[at] >> 32) == (from >> 32); at++) {
        int row = (int) entries[at];
        boolean seen = !rows.isEmpty() && rows.getLast() == row;
        if (!seen && keys.apply(row).contains(key)) {
          rows.add(row);
        }
      }
      return rows;
    }
  }
}
