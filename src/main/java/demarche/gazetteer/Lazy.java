package demarche.gazetteer;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made once, when first asked for, by whichever thread comes first. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value;
    if (made != null) {
      return made;
    }
    lock.lock();
    try {
      T again = value;
      if (again == null) {
        again = maker.get();
        value = again;
      }
      return again;
    } finally {
      lock.unlock();
    }
  }
}
