package demarche.build;

/** Is told how far a pipeline is. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void read(int articles) {}

        @Override
        public void carried(int articles, int of) {}
      };

  /**
   * Another record was read.
   *
   * @param articles how many different articles were seen so far
   */
  void read(int articles);

  /**
   * Another article arrived.
   *
   * @param articles how many so far
   * @param of how many there are
   */
  void carried(int articles, int of);
}
