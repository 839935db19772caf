package demarche.fact;

/** The codebook's four types of what an article names. */
public enum ActorType {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  COUNTRY("Country"),
  PLACE("Place");

  private final String code;

  ActorType(String code) {
    this.code = code;
  }

  /** The codebook's word, capitalised. */
  public String code() {
    return code;
  }
}
