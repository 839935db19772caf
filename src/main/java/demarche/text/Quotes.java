package demarche.text;

import demarche.article.Offsets;
import demarche.text.QuoteMarks.Family;
import demarche.text.QuoteMarks.Mark;
import demarche.text.QuoteMarks.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotations of a body, paragraph by paragraph. What is open at the end of a paragraph
 * goes on only where the next one opens it again or closes it; otherwise it ends there, so that a
 * stray mark costs one paragraph at most.
 */
final class Quotes {
  private static final int SCARE_WORDS = 3;
  private static final int NONE = -1;

  /** A quotation that is open. */
  private static final class Open {
    private final Family family;
    private final int at;
    private final int depth;
    private final List<int[]> parts = new ArrayList<>();
    private int from;

    Open(Family family, int at, int from, int depth) {
      this.family = family;
      this.at = at;
      this.from = from;
      this.depth = depth;
    }
  }

  private final Set<String> elisions;
  private final String body;
  private final Offsets offsets;
  private final List<Quotation> found = new ArrayList<>();

  /** The open ones, outermost first: one of each family at most. */
  private final List<Open> open = new ArrayList<>();

  private Quotes(Set<String> elisions, String body, Offsets offsets) {
    this.elisions = elisions;
    this.body = body;
    this.offsets = offsets;
  }

  /**
   * All quotations.
   *
   * @param elisions words that begin with an apostrophe, without it
   * @param paragraphs the contents of the pieces, in their order
   * @return in the order of their ends
   */
  static List<Quotation> of(
      Set<String> elisions, String body, Offsets offsets, List<Block> paragraphs) {
    Quotes quotes = new Quotes(elisions, body, offsets);
    int last = 0;
    for (Block paragraph : paragraphs) {
      quotes.paragraph(paragraph, last);
      last = paragraph.end();
    }
    quotes.endOpen(last);
    return List.copyOf(quotes.found);
  }

  private void paragraph(Block block, int endOfLast) {
    List<Mark> marks = new QuoteMarks(elisions, block).all();
    int first = 0;
    if (!open.isEmpty()) {
      first = goOn(block, marks, endOfLast);
    }
    int[] nextClose = nextCloses(marks);
    boolean[] nested = nested(marks);
    for (int i = first; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean within = isOpen(mark.family());
      if (nested[i]) {
        continue;
      }
      switch (mark.role()) {
        case OPENS -> opens(mark, nextClose[i]);
        case CLOSES -> closes(mark);
        case EITHER -> {
          if (within) {
            closes(mark);
          } else {
            opens(mark, nextClose[i]);
          }
        }
        case CLOSES_IF_OPEN -> {
          if (within && !(mark.possessive() && closesLater(marks, i, nextClose))) {
            closes(mark);
          }
        }
      }
    }
    endOfParagraph(block.end());
  }

  /**
   * "“They voted “no” on the law.”": marks of double quotations that both open and close within one
   * of the same form; they are words of that one.
   */
  private static boolean[] nested(List<Mark> marks) {
    boolean[] nested = new boolean[marks.size()];
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).family() == Family.DOUBLE) {
        pairs.add(i);
      }
    }
    for (int i = 0; i + 3 < pairs.size(); i++) {
      Role[] four = new Role[4];
      for (int k = 0; k < four.length; k++) {
        four[k] = marks.get(pairs.get(i + k)).role();
      }
      boolean within =
          four[0] == Role.OPENS
              && four[1] == Role.OPENS
              && four[2] == Role.CLOSES
              && four[3] == Role.CLOSES;
      if (within) {
        nested[pairs.get(i + 1)] = true;
        nested[pairs.get(i + 2)] = true;
      }
    }
    return nested;
  }

  /** For each mark, which later one of its family may close it; {@link #NONE} for none. */
  private static int[] nextCloses(List<Mark> marks) {
    int[] next = new int[marks.size()];
    Map<Family, Integer> last = new EnumMap<>(Family.class);
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      next[i] = last.getOrDefault(mark.family(), NONE);
      if (mark.role() != Role.OPENS) {
        last.put(mark.family(), i);
      }
    }
    return next;
  }

  /** Whether a better mark than an s and its apostrophe closes before anything else opens. */
  private static boolean closesLater(List<Mark> marks, int at, int[] nextClose) {
    int next = nextClose[at];
    if (next == NONE) {
      return false;
    }
    for (int i = at + 1; i < next; i++) {
      if (marks.get(i).family() == Family.DOUBLE || marks.get(i).role() == Role.OPENS) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpen(Family family) {
    return open.stream().anyMatch(o -> o.family == family);
  }

  private void opens(Mark mark, int nextClose) {
    boolean single = mark.family() == Family.SINGLE;
    if (single && nextClose == NONE) {
      return;
    }
    if (isOpen(mark.family())) {
      Open last = open.stream().filter(o -> o.family == mark.family()).findFirst().orElseThrow();
      if (mark.at() <= last.from) {
        last.from = mark.end();
        return;
      }
      end(last, mark.at(), mark.at(), false);
    }
    open.add(new Open(mark.family(), mark.at(), mark.end(), open.size()));
  }

  private void closes(Mark mark) {
    open.stream()
        .filter(o -> o.family == mark.family())
        .findFirst()
        .ifPresent(o -> end(o, mark.at(), mark.end(), true));
  }

  /** Ends a quotation, and with it those that were opened within it and never closed. */
  private void end(Open ending, int contentEnd, int end, boolean closed) {
    int place = open.indexOf(ending);
    open.subList(place, open.size()).clear();
    addPart(ending, contentEnd);
    if (ending.parts.isEmpty()) {
      return;
    }
    int last = closed ? end : ending.parts.getLast()[1];
    List<Quotation.Part> parts =
        ending.parts.stream()
            .map(p -> new Quotation.Part(offsets.toCodePoint(p[0]), offsets.toCodePoint(p[1])))
            .toList();
    found.add(
        new Quotation(
            offsets.toCodePoint(ending.at),
            offsets.toCodePoint(last),
            parts,
            ending.depth,
            closed,
            closed && isScare(ending)));
  }

  private void addPart(Open ending, int contentEnd) {
    Block part = Block.trimmed(body, ending.from, contentEnd);
    if (!part.isEmpty()) {
      ending.parts.add(new int[] {part.start(), part.end()});
    }
  }

  /**
   * One to three words, no stop or comma at their end and no colon or comma that leads to speech.
   */
  private boolean isScare(Open ending) {
    if (ending.parts.size() != 1) {
      return false;
    }
    int[] part = ending.parts.getFirst();
    Block words = new Block(body, part[0], part[1]);
    char last = body.charAt(part[1] - 1);
    int before = ending.at - 1;
    while (before > 0 && Block.isSpace(body.charAt(before))) {
      before--;
    }
    boolean led = before >= 0 && ":,".indexOf(body.charAt(before)) >= 0;
    return words.words() <= SCARE_WORDS && ",.?!…;—-".indexOf(last) < 0 && !led;
  }

  /** What is open at a paragraph's end: the outermost double one may go on, all others end. */
  private void endOfParagraph(int end) {
    if (open.isEmpty()) {
      return;
    }
    Open outermost = open.getFirst();
    open.subList(1, open.size()).clear();
    addPart(outermost, end);
    outermost.from = end;
  }

  /**
   * At the start of a paragraph with one open: it goes on where the paragraph opens it again, or
   * closes it without opening it.
   *
   * @return the first mark that is not yet read
   */
  private int goOn(Block block, List<Mark> marks, int endOfLast) {
    Open last = open.getFirst();
    Optional<Mark> next = marks.stream().filter(m -> m.family() == last.family).findFirst();
    boolean again =
        next.isPresent() && next.get().at() == block.start() && next.get().role() != Role.CLOSES;
    boolean closes = next.isPresent() && next.get().role() == Role.CLOSES;
    if (again) {
      last.from = next.orElseThrow().end();
      return marks.indexOf(next.get()) + 1;
    }
    if (closes && last.family == Family.DOUBLE) {
      last.from = block.start();
      return 0;
    }
    endOpen(endOfLast);
    return 0;
  }

  private void endOpen(int end) {
    if (open.isEmpty()) {
      return;
    }
    Open last = open.getFirst();
    if (last.family == Family.SINGLE) {
      // An apostrophe after all.
      open.clear();
    } else {
      end(last, last.from, Math.max(last.from, end), false);
    }
  }
}
