package demarche.text;

import java.util.Optional;

/**
 * A block with what it was found to be, still counted in UTF-16 units.
 *
 * @param kind its kind
 * @param block where it stands
 * @param contentStart where its content begins
 * @param speaker who speaks
 * @param lead what stands before the content
 */
record Sorted(
    Kind kind, Block block, int contentStart, Optional<String> speaker, Optional<Lead> lead) {

  static Sorted plain(Kind kind, Block block) {
    return new Sorted(kind, block, block.start(), Optional.empty(), Optional.empty());
  }

  static Sorted led(Kind kind, Block block, int contentStart, Lead.Sort sort, String lead) {
    return new Sorted(
        kind,
        block,
        block.from(contentStart).start(),
        Optional.empty(),
        Optional.of(new Lead(sort, lead.strip())));
  }

  /** The same with somebody who speaks it. */
  Sorted by(Kind as, Optional<String> who) {
    return new Sorted(as, block, contentStart, who, lead);
  }

  boolean told() {
    return kind.told() && contentStart < block.end();
  }
}
