package demarche.language;

/** A linear model: what each feature says for each class. */
interface Weights {
  /** How many classes there are. */
  int classes();

  /**
   * Adds up the features' weights.
   *
   * @param features hashes of features, as {@link Hash} makes them
   * @param count how many of them hold
   * @param scores overwritten with one sum for each class; at least {@link #classes()} long
   */
  void score(int[] features, int count, int[] scores);

  /**
   * Adds up the features' weights for some classes only.
   *
   * @param features hashes of features, as {@link Hash} makes them
   * @param count how many of them hold
   * @param candidates the classes asked for, each once
   * @param number how many they are
   * @param scores overwritten at the candidates, left alone elsewhere
   */
  void score(int[] features, int count, int[] candidates, int number, int[] scores);
}
