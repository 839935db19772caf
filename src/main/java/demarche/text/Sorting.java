package demarche.text;

import demarche.gazetteer.WordGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts the blocks of one body: what each is, in the order of the text. */
final class Sorting {
  private static final Set<String> ENDS = WordGroups.of("text", "mark of the end");

  /** A mark of a heading in Markdown. */
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");

  /** A mark of a quoted paragraph in Markdown. */
  private static final Pattern QUOTED = Pattern.compile("(?:>\\s*)+");

  /** A mark of a list item. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[-*•·▪◦‣●■►+–—]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+(?=\\S)");

  private static final int LONGEST_HEADING = 14;
  private static final int FEWEST_WORDS = 4;

  private final Cues cues;
  private final FunctionWords words;
  private final Datelines datelines;
  private final Transcript transcript;
  private final Optional<String> title;
  private final boolean live;
  private final boolean roundUp;

  /** Whether any block is a sentence: only beside those is a line without a stop a heading. */
  private final boolean sentences;

  private final List<Sorted> sorted = new ArrayList<>();
  private Optional<Kind> section = Optional.empty();
  private Optional<Sorted> turn = Optional.empty();
  private boolean toldAny;

  Sorting(
      Cues cues,
      FunctionWords words,
      Datelines datelines,
      Transcript transcript,
      List<Block> blocks,
      Optional<String> title) {
    this.cues = cues;
    this.words = words;
    this.datelines = datelines;
    this.transcript = transcript;
    this.title = title.map(Block::folded);
    this.live = Times.isLive(blocks);
    this.sentences = blocks.stream().anyMatch(b -> b.endsSentence() && b.words() >= FEWEST_WORDS);
    this.roundUp =
        blocks.stream().filter(b -> Datelines.entry(unmarked(b)).isPresent()).count() >= 3;
  }

  List<Sorted> all(List<Block> blocks) {
    for (Block block : blocks) {
      List<Turns.Turn> turns = transcript.in(block);
      int from = block.start();
      for (int i = 0; i < turns.size(); i++) {
        Turns.Turn next = turns.get(i);
        add(Block.trimmed(block.body(), from, next.start()));
        int end = i + 1 < turns.size() ? turns.get(i + 1).start() : block.end();
        addTurn(Block.trimmed(block.body(), next.start(), end), next);
        from = end;
      }
      add(Block.trimmed(block.body(), from, block.end()));
    }
    return sorted;
  }

  private void addTurn(Block block, Turns.Turn next) {
    section = Optional.empty();
    Kind kind = next.asks() ? Kind.QUESTION : Kind.ANSWER;
    Sorted told = Sorted.led(kind, block, next.contentStart(), Lead.Sort.SPEAKER, next.name());
    Sorted spoken = told.by(kind, next.unnamed() ? Optional.empty() : Optional.of(next.name()));
    turn = Optional.of(spoken);
    put(spoken);
  }

  private void add(Block block) {
    if (block.isEmpty()) {
      return;
    }
    Sorted found = sort(block);
    if (found.kind() == Kind.BOILERPLATE && turn.isPresent() && isEnd(block)) {
      turn = Optional.empty();
    }
    boolean goesOn = turn.isPresent() && (found.kind() == Kind.PARAGRAPH || spokenHeading(found));
    put(goesOn ? turn.map(t -> found.by(t.kind(), t.speaker())).orElse(found) : found);
  }

  private void put(Sorted found) {
    toldAny |= found.told();
    sorted.add(found);
  }

  /** A short remark without a full stop is no heading where somebody speaks. */
  private static boolean spokenHeading(Sorted found) {
    return found.kind() == Kind.HEADLINE && found.lead().isEmpty();
  }

  /** A paragraph in another language, within an English text. */
  private boolean isOther(Block block) {
    return words.isPlainlyOther(block.body().substring(block.start(), block.end()));
  }

  private static boolean isEnd(Block block) {
    return ENDS.stream().anyMatch(block.head()::startsWith) || !block.hasLetter();
  }

  private Sorted sort(Block block) {
    if (isTitle(block)) {
      return Sorted.plain(Kind.HEADLINE, block);
    }
    Optional<Sorted> time = time(block);
    if (time.isPresent()) {
      return time.get();
    }
    if (!block.hasLetter() || isOther(block)) {
      return Sorted.plain(Kind.BOILERPLATE, block);
    }
    Optional<Kind> opened = cues.section(block);
    if (opened.isPresent()) {
      section = opened;
      return Sorted.plain(opened.get(), block);
    }
    Optional<Kind> shown = cues.kind(block);
    if (shown.isPresent()) {
      return Sorted.plain(shown.get(), block);
    }
    if (isAside(block)) {
      return Sorted.plain(Kind.BOILERPLATE, block);
    }
    if (section.isPresent() && !isProse(block)) {
      return Sorted.plain(section.get(), block);
    }
    section = Optional.empty();
    return unshown(block);
  }

  /** A block whose words show nothing: its form decides. */
  private Sorted unshown(Block block) {
    Matcher heading = HEADING.matcher(block.head());
    if (heading.lookingAt()) {
      return Sorted.led(Kind.HEADLINE, block, block.start() + heading.end(), Lead.Sort.MARK, "");
    }
    if (datelines.isWhole(block)) {
      return Sorted.plain(Kind.DATELINE, block);
    }
    Matcher item = ITEM.matcher(block.head());
    if (item.lookingAt()) {
      return entry(block, block.from(block.start() + item.end()))
          .orElseGet(
              () -> Sorted.led(Kind.BULLET, block, block.start() + item.end(), Lead.Sort.MARK, ""));
    }
    Optional<Sorted> entry = entry(block, block);
    if (entry.isPresent()) {
      return entry.get();
    }
    if (sentences && isHeading(block)) {
      return Sorted.plain(Kind.HEADLINE, block);
    }
    return paragraph(block);
  }

  private Sorted paragraph(Block block) {
    Optional<Integer> note = cues.afterNote(block);
    if (note.isPresent()) {
      String label = block.body().substring(block.start(), note.get() - 1);
      return Sorted.led(Kind.PARAGRAPH, block, note.get(), Lead.Sort.NOTE, label);
    }
    Optional<Integer> dateline = datelines.after(block, !toldAny);
    if (dateline.isPresent()) {
      String words = block.body().substring(block.start(), dateline.get());
      return Sorted.led(
          Kind.PARAGRAPH,
          block,
          dateline.get(),
          Lead.Sort.DATELINE,
          words.replaceAll("^[*_]+|[\\s:.*_—–-]+$", ""));
    }
    Matcher quoted = QUOTED.matcher(block.head());
    return quoted.lookingAt()
        ? Sorted.led(Kind.PARAGRAPH, block, block.start() + quoted.end(), Lead.Sort.QUOTED, "")
        : Sorted.plain(Kind.PARAGRAPH, block);
  }

  private boolean isTitle(Block block) {
    return sorted.size() < 3
        && title.isPresent()
        && block.length() < 2 * Block.LOOK
        && Block.folded(unmarked(block).words(2 * Block.LOOK)).equals(title.get());
  }

  /** A block without the mark of a heading or an item. */
  private static Block unmarked(Block block) {
    String head = block.head();
    for (Pattern mark : List.of(HEADING, ITEM)) {
      Matcher matcher = mark.matcher(head);
      if (matcher.lookingAt()) {
        return block.from(block.start() + matcher.end());
      }
    }
    return block;
  }

  private Optional<Sorted> time(Block block) {
    Optional<Times.Found> found = Times.at(block);
    if (found.isEmpty() || !found.get().possible()) {
      return Optional.empty();
    }
    boolean alone = found.get().end() >= block.end();
    if (!(live || (alone && found.get().sure()))) {
      return Optional.empty();
    }
    return Optional.of(
        Sorted.led(Kind.LIVE_TIME, block, found.get().end(), Lead.Sort.TIME, found.get().text()));
  }

  private Optional<Sorted> entry(Block block, Block unmarked) {
    if (!roundUp) {
      return Optional.empty();
    }
    return Datelines.entry(unmarked)
        .filter(label -> datelines.after(unmarked, false).isEmpty())
        .map(
            label ->
                Sorted.led(
                    Kind.BULLET,
                    block,
                    unmarked.start() + label.length() + 3,
                    Lead.Sort.ENTRY,
                    label));
  }

  /** "(Applause.)" and its like, alone in a block. */
  private static boolean isAside(Block block) {
    String head = block.head();
    return block.isShort()
        && head.startsWith("(")
        && head.indexOf(')') == head.length() - 1
        && block.words() <= LONGEST_HEADING;
  }

  private static boolean isHeading(Block block) {
    return block.words() <= LONGEST_HEADING
        && !block.endsSentence()
        && ":;,".indexOf(block.last()) < 0
        && !hasQuote(block.head());
  }

  /** Headings hold whole quotations at most; half of one is a part of running text. */
  private static boolean hasQuote(String head) {
    long marks = head.chars().filter(c -> "\"“”".indexOf(c) >= 0).count();
    boolean speech = head.contains(": “") || head.contains(": \"");
    return marks % 2 == 1 || speech || head.startsWith("\"") || head.startsWith("“");
  }

  private static boolean isProse(Block block) {
    return block.endsSentence() && block.words() >= 12;
  }
}
