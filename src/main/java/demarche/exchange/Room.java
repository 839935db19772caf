package demarche.exchange;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What was made once, kept while there is room for it: what was not asked for the longest makes
 * room for others.
 */
public final class Room<K, V> {
  private final ToLongFunction<V> size;
  private final long most;
  private final Map<K, Kept<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  private record Kept<V>(V made, long bytes) {}

  /**
   * @param size about how many bytes a thing takes
   * @param most about how many bytes all may take; one takes half at most
   */
  public Room(ToLongFunction<V> size, long most) {
    this.size = size;
    this.most = most;
  }

  /** What is kept under a key. */
  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(kept.get(key)).map(Kept::made);
  }

  /** Keeps something, unless it is too large or there is something under its key. */
  public void keep(K key, V made) {
    keep(key, new Kept<>(made, size.applyAsLong(made)));
  }

  private synchronized void keep(K key, Kept<V> made) {
    if (made.bytes() > most / 2 || kept.containsKey(key)) {
      return;
    }
    kept.put(key, made);
    bytes += made.bytes();
    Iterator<Kept<V>> oldest = kept.values().iterator();
    while (bytes > most) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }
}
