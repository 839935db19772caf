package demarche.fact;

import java.util.List;
import java.util.Optional;

/**
 * A person holds, or held, a post on the article's day.
 *
 * @param person the holder's name
 * @param title the post as written, in the singular, without country or body
 * @param of the country or body, by name
 */
public record OfficeHeld(
    String person,
    String title,
    Optional<String> of,
    List<Evidence> evidence,
    Optional<Origin> origin)
    implements Fact {
  public OfficeHeld {
    evidence = List.copyOf(evidence);
  }

  @Override
  public OfficeHeld withoutOrigin() {
    return new OfficeHeld(person, title, of, evidence, Optional.empty());
  }
}
