package demarche.gazetteer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function gave for a name, since articles name the same few again and again.
 * Holds a bounded number of names of ordinary length and then no more; what it gives never depends
 * on what it remembers. Safe for several threads.
 */
public final class Memo<T> {
  private static final int MOST = 8192;
  private static final int LONGEST = 120;

  private final Function<String, T> function;
  private final ConcurrentHashMap<String, T> known = new ConcurrentHashMap<>();

  /**
   * @param function gives the same for the same name always; its results are immutable
   */
  public Memo(Function<String, T> function) {
    this.function = function;
  }

  /** What the function gives for a name. */
  public T of(String name) {
    T found = known.get(name);
    if (found != null) {
      return found;
    }
    T made = function.apply(name);
    if (name.length() <= LONGEST && known.size() < MOST) {
      known.put(name, made);
    }
    return made;
  }
}
