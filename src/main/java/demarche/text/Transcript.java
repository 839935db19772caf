package demarche.text;

import demarche.gazetteer.WordGroups;
import demarche.text.Turns.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose turns stand in one body: what looks like one counts where the whole is a transcript. */
final class Transcript {
  /** So many turns make an interview where no word tells that somebody speaks. */
  private static final int FEWEST = 6;

  private static final Set<String> TITLES = WordGroups.of("text", "form of address");

  private final Turns turns;
  private final Set<String> names;
  private final Set<String> askers;

  private Transcript(Turns turns, Set<String> names, Set<String> askers) {
    this.turns = turns;
    this.names = names;
    this.askers = askers;
  }

  /** How often a name stands before words, and how often these end in a question. */
  private static final class Count {
    private int all;
    private int asking;

    private boolean asks() {
      return 2 * asking >= all;
    }
  }

  /** Looks over all blocks of a body. */
  static Transcript of(Turns turns, List<Block> blocks) {
    List<Turn> all = new ArrayList<>();
    Map<String, Count> counts = new HashMap<>();
    for (Block block : blocks) {
      for (Turn turn : turns.in(block)) {
        all.add(turn);
        Count count = counts.computeIfAbsent(Turns.key(turn.name()), name -> new Count());
        count.all++;
        count.asking += turn.start() == block.start() && block.last() == '?' ? 1 : 0;
      }
    }
    long sure = all.stream().filter(Turn::sure).count();
    boolean known = (sure >= 2 && 4 * sure >= all.size()) || isSpeech(all);
    boolean interview = isInterview(all, blocks, counts);
    Set<String> names = new HashSet<>();
    Set<String> askers = new HashSet<>();
    for (Turn turn : all) {
      String name = Turns.key(turn.name());
      Count count = counts.getOrDefault(name, new Count());
      boolean role = turns.hasRole(name);
      boolean named = turn.sure() || turn.unnamed() || role || name.indexOf(' ') > 0;
      boolean often = count.all >= 2 || (interview && count.asks());
      if (known ? (often || named) : (interview && often)) {
        names.add(name);
      }
      if (!role && count.asks() && !turn.sure()) {
        askers.add(name);
      }
    }
    return new Transcript(turns, names, askers);
  }

  /** One who is named before the first words and never again, by a title that no place has. */
  private static boolean isSpeech(List<Turn> turns) {
    return turns.size() == 1
        && turns.getFirst().sure()
        && TITLES.contains(Turns.key(turns.getFirst().name()).split(" ", 2)[0]);
  }

  /**
   * Interviews and briefings name one who answers again and again, and those who ask by initials,
   * outlets or family names; a page of reactions names each of many once or twice.
   */
  private static boolean isInterview(
      List<Turn> all, List<Block> blocks, Map<String, Count> counts) {
    int most = counts.values().stream().filter(c -> !c.asks()).mapToInt(c -> c.all).max().orElse(0);
    int asking = counts.values().stream().mapToInt(c -> c.asking).sum();
    boolean answered = 3 * most >= all.size() && 3 * asking >= all.size();
    return all.size() >= FEWEST
        && all.size() >= blocks.size() / 3
        && (2 * counts.size() <= all.size() || answered);
  }

  /** The turns in a block, in their order; none where the body is no transcript. */
  List<Turn> in(Block block) {
    if (names.isEmpty()) {
      return List.of();
    }
    return turns.in(block).stream()
        .filter(turn -> names.contains(Turns.key(turn.name())))
        .map(turn -> askers.contains(Turns.key(turn.name())) ? turn.asking() : turn)
        .toList();
  }
}
