package demarche.factfile;

import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts one stream into records. What it is shows in its first bytes: a list is cut into its
 * elements; a first line that is whole in itself makes it JSON Lines, where a broken line costs
 * only itself; a first line that leaves an object open makes it a document over several lines.
 */
final class RecordSplitter implements Records {
  /** So many lines without an object at the start are no JSON Lines but something else. */
  private static final int FOREIGN_LINES = 10;

  private enum Mode {
    START,
    LIST,
    LINES,
    DOCUMENTS,
    END
  }

  private final String name;
  private final ByteLines in;
  private final Consumer<Problem> problems;
  private final RecordBytes bytes = new RecordBytes();
  private final Deque<InputRecord> ready = new ArrayDeque<>();
  private Mode mode = Mode.START;
  private int elements;

  /**
   * @param name what a person calls the input
   * @param in UTF-8; closed by the caller
   * @param problems takes what is wrong with the whole or with records too long to hand on
   */
  RecordSplitter(String name, InputStream in, Consumer<Problem> problems) {
    this.name = name;
    this.in = new ByteLines(in);
    this.problems = problems;
  }

  @Override
  public Optional<InputRecord> next() throws IOException {
    while (ready.isEmpty() && mode != Mode.END) {
      switch (mode) {
        case START -> start();
        case LIST -> element();
        case LINES -> line();
        case DOCUMENTS -> document();
        case END -> {}
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void start() throws IOException {
    if (in.peek() == 0xEF) {
      byteOrderMark();
    }
    if (in.peek() == 0xFE || in.peek() == 0xFF) {
      end(ProblemKind.NOT_JSON, "is not JSON in UTF-8: it starts like UTF-16");
    } else if (!in.skipBlank()) {
      end(ProblemKind.EMPTY_INPUT, "holds nothing");
    } else if (in.peek() == '[') {
      in.take();
      mode = Mode.LIST;
    } else if (in.peek() == '{') {
      firstObject();
    } else {
      foreign();
    }
  }

  private void byteOrderMark() throws IOException {
    // A first byte 0xEF that starts no mark starts no JSON either, so that nothing is lost here.
    for (int i = 0; i < 3 && in.peek() >= 0x80; i++) {
      in.take();
    }
  }

  private void end(ProblemKind kind, String sentence) {
    tell(kind, name, sentence);
    mode = Mode.END;
  }

  private void firstObject() throws IOException {
    int first = in.line();
    Nesting nesting = new Nesting();
    in.takeLine(bytes);
    for (int i = 0; i < bytes.length(); i++) {
      nesting.feed(bytes.at(i));
    }
    boolean open = !nesting.closed() && !nesting.inText() && !bytes.tooLong();
    if (open) {
      bytes.append('\n');
    }
    while (ByteLines.isBlank(in.peek())) {
      int blank = in.take();
      if (open) {
        bytes.append(blank);
      }
    }
    if (in.peek() < 0) {
      hand(name);
      mode = Mode.END;
    } else if (!open) {
      hand(name + ":" + first);
      mode = Mode.LINES;
    } else if (in.peek() == '{') {
      secondObject(first, nesting);
    } else {
      firstDocument(first, nesting);
    }
  }

  private void firstDocument(int first, Nesting nesting) throws IOException {
    restOfDocument(nesting);
    boolean more = in.skipBlank();
    hand(more ? name + ":" + first : name);
    mode = Mode.DOCUMENTS;
  }

  /**
   * A second line that opens an object while the first is open: either a part of that, or the
   * second record of JSON Lines whose first is cut off. It is the second record where no object may
   * stand there, or where it is whole and another object or the end follows it without a comma.
   */
  private void secondObject(int first, Nesting nesting) throws IOException {
    boolean mayFollow = nesting.objectMayFollow();
    int second = in.line();
    RecordBytes line = new RecordBytes();
    in.takeLine(line);
    boolean whole = isOneObject(line);
    boolean anotherOrEnd = !in.skipBlank() || in.peek() == '{';
    if (!mayFollow || line.tooLong() || (whole && anotherOrEnd)) {
      hand(name + ":" + first);
      hand(name + ":" + second, line);
      mode = Mode.LINES;
      return;
    }
    for (int i = 0; i < line.length() && !nesting.closed(); i++) {
      nesting.feed(line.at(i));
    }
    bytes.append(line);
    bytes.append('\n');
    firstDocument(first, nesting);
  }

  /** Whether a line that opens an object closes it with its last byte. */
  private static boolean isOneObject(RecordBytes line) {
    Nesting nesting = new Nesting();
    for (int i = 0; i < line.length(); i++) {
      if (i > 0 && nesting.closed() && !ByteLines.isBlank(line.at(i))) {
        return false;
      }
      nesting.feed(line.at(i));
    }
    return nesting.closed();
  }

  private void restOfDocument(Nesting nesting) throws IOException {
    while (!nesting.closed() && in.peek() >= 0) {
      int c = in.take();
      nesting.feed(c);
      bytes.append(c);
    }
  }

  private void document() throws IOException {
    if (!in.skipBlank()) {
      mode = Mode.END;
      return;
    }
    int first = in.line();
    if (in.peek() == '{') {
      restOfDocumentFromStart();
    } else {
      in.takeLine(bytes);
    }
    hand(name + ":" + first);
  }

  private void restOfDocumentFromStart() throws IOException {
    Nesting nesting = new Nesting();
    int c = in.take();
    nesting.feed(c);
    bytes.append(c);
    restOfDocument(nesting);
  }

  /** A start that no article has: JSON Lines whose first lines are broken, or no JSON at all. */
  private void foreign() throws IOException {
    Deque<InputRecord> broken = new ArrayDeque<>();
    while (broken.size() < FOREIGN_LINES && in.skipBlank() && in.peek() != '{') {
      int first = in.line();
      in.takeLine(bytes);
      if (bytes.tooLong()) {
        hand(name + ":" + first);
      } else {
        broken.add(new InputRecord(name + ":" + first, bytes.taken()));
      }
    }
    if (in.peek() == '{') {
      ready.addAll(broken);
      mode = Mode.LINES;
    } else {
      if (!broken.isEmpty()) {
        ready.add(new InputRecord(name, broken.getFirst().json()));
      }
      mode = Mode.END;
    }
  }

  private void line() throws IOException {
    if (!in.skipBlank()) {
      mode = Mode.END;
      return;
    }
    int first = in.line();
    in.takeLine(bytes);
    hand(name + ":" + first);
  }

  private void element() throws IOException {
    while (in.skipBlank() && in.peek() == ',') {
      in.take();
    }
    if (in.peek() < 0) {
      end(ProblemKind.NOT_JSON, "is not JSON: its list is not closed");
    } else if (in.peek() == ']') {
      in.take();
      if (elements == 0) {
        tell(ProblemKind.EMPTY_INPUT, name, "holds an empty list");
      }
      mode = Mode.DOCUMENTS;
    } else {
      Nesting nesting = new Nesting();
      while (in.peek() >= 0 && !(nesting.closed() && (in.peek() == ',' || in.peek() == ']'))) {
        int c = in.take();
        nesting.feed(c);
        bytes.append(c);
      }
      elements++;
      hand(name + "#" + elements);
    }
  }

  private void hand(String place) {
    hand(place, bytes);
  }

  private void hand(String place, RecordBytes record) {
    if (record.tooLong()) {
      record.taken();
      tell(
          ProblemKind.UNREADABLE,
          place,
          "is longer than " + (RecordBytes.LONGEST >> 20) + " MB and no single article");
    } else {
      ready.add(new InputRecord(place, record.taken()));
    }
  }

  private void tell(ProblemKind kind, String place, String sentence) {
    problems.accept(new Problem(kind, place, sentence));
  }
}
