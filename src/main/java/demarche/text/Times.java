package demarche.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times before the entries of a live blog. */
final class Times {
  private static final Pattern TIME =
      Pattern.compile(
          "\\[?(?<hour>\\d{1,2})(?<colon>[:.h]?)(?<minute>\\d\\d)(?:"
              + " ?(?<half>[AaPp]\\.?[Mm]\\.?))?(?: ?(?<zone>[A-Z]{1,4}T|UTC|GMT|local"
              + " time))?\\]?(?<part>\\s*[:—–|-]+)?(?=\\s|$)");

  /** "20 minutes ago" alone. */
  private static final Pattern AGO =
      Pattern.compile("\\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?)(?: \\d{1,2} ?mins?)? ago");

  private Times() {}

  /**
   * The time at a block's start.
   *
   * @param end where it ends, what parts it from the content included, in UTF-16 units of the body
   * @param text its words
   * @param possible whether there is such a time of day
   * @param sure whether it can be no year and no number
   */
  record Found(int end, String text, boolean possible, boolean sure) {}

  static Optional<Found> at(Block block) {
    String head = block.head();
    if (head.isEmpty() || "[0123456789".indexOf(head.charAt(0)) < 0) {
      return Optional.empty();
    }
    if (AGO.matcher(head).matches()) {
      return Optional.of(new Found(block.end(), head, true, true));
    }
    Matcher time = TIME.matcher(head);
    if (!time.lookingAt()) {
      return Optional.empty();
    }
    boolean marked = time.group("half") != null || time.group("zone") != null;
    boolean parted = time.group("part") != null;
    boolean colon = !time.group("colon").isEmpty();
    boolean alone = time.end() == block.length();
    if (!marked && !parted && !(colon && alone)) {
      return Optional.empty();
    }
    boolean possible =
        Integer.parseInt(time.group("hour")) < 24 && Integer.parseInt(time.group("minute")) < 60;
    String text = head.substring(0, time.end()).replaceAll("[\\s:—–|-]+$", "");
    return Optional.of(new Found(block.start() + time.end(), text, possible, marked || colon));
  }

  /** Whether blocks begin with times: two or more, and none that only a year can be. */
  static boolean isLive(List<Block> blocks) {
    int times = 0;
    for (Block block : blocks) {
      Optional<Found> found = at(block);
      if (found.isPresent()) {
        if (!found.get().possible()) {
          return false;
        }
        times++;
      }
    }
    return times >= 2;
  }
}
