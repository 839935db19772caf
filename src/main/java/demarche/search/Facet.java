package demarche.search;

import java.util.Locale;

/** By what a search is narrowed. Its name in small letters stands in addresses and in the index. */
public enum Facet {
  KIND("Kind"),
  ACTOR("Actor or place"),
  COUNTRY("Country"),
  STANCE("Stance"),
  PUBLISHER("Publisher"),
  YEAR("Year");

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  /** For people. */
  public String label() {
    return label;
  }

  /** In addresses and in the index. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its values are IRIs of the graph. */
  public boolean isThing() {
    return this == ACTOR || this == COUNTRY;
  }
}
