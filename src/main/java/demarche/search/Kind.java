package demarche.search;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing is found. */
public enum Kind {
  POSITION("position", "position", true),
  OFFICE("office", "office held", true),
  COMMUNICATION("communication", "communication", true),
  EVACUATION("evacuation", "evacuation", true),
  PERSON("person", "person", false),
  COUNTRY("country", "country", false),
  ORGANIZATION("organization", "organization", false),
  PLACE("place", "place", false),
  ACTOR("actor", "actor", false),
  ARTICLE("article", "article", false);

  private final String code;
  private final String label;
  private final boolean fact;

  Kind(String code, String label, boolean fact) {
    this.code = code;
    this.label = label;
    this.fact = fact;
  }

  /** As it stands in addresses. */
  public String code() {
    return code;
  }

  /** For people. */
  public String label() {
    return label;
  }

  /** Whether it is stated by one article. */
  public boolean isFact() {
    return fact;
  }

  /** Whether it is somebody or some place. */
  public boolean isNamed() {
    return !fact && this != ARTICLE;
  }

  /** The kind of a code. */
  public static Optional<Kind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
  }
}
