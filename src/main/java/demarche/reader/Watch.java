package demarche.reader;

import java.util.function.Supplier;

/** Looks on while an article is read: what measures the stages stands outside of them. */
interface Watch {
  /** Looks at nothing. */
  Watch NONE =
      new Watch() {
        @Override
        public <T> T over(Stage stage, Supplier<T> work) {
          return work.get();
        }
      };

  /**
   * Runs a stage, on the calling thread.
   *
   * @return what the stage gave
   */
  <T> T over(Stage stage, Supplier<T> work);
}
