package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.name.Span.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which bodies of a kind are told with an owner that is no state: "Gaza's health ministry", "the
 * Hamas-run health ministry". They are never of a land that acts beside them.
 */
final class OtherOwners {
  private static final Set<String> RUN = WordGroups.of("name", "participle of who has a body");
  private static final Set<Kind> OWNERS =
      Set.of(Kind.PLACE, Kind.ORGANIZATION, Kind.KNOWN_ORGANIZATION);

  /** In so many words a region is told at most. */
  private static final int LONGEST = 3;

  private final KnownNames known;
  private final Lines lines;
  private final List<List<Span>> spans;
  private final Set<String> only = new HashSet<>();

  /**
   * @param spans what the article's sentences name
   */
  OtherOwners(KnownNames known, Lines lines, List<List<Span>> spans) {
    this.known = known;
    this.lines = lines;
    this.spans = spans;
    Set<String> ofStates = new HashSet<>();
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (span.kind() == Kind.BODY) {
          String body = span.known().orElseThrow();
          if (span.owner().isPresent()) {
            ofStates.add(body);
          } else if (isTold(span)) {
            only.add(body);
          }
        }
      }
    }
    only.removeAll(ofStates);
  }

  /** Whether a body without a land has another owner, or all of its kind that are told have one. */
  boolean has(Span body) {
    return isTold(body) || only.contains(body.known().orElseThrow());
  }

  private boolean isTold(Span body) {
    if (BodyScan.isMission(body.known().orElseThrow())) {
      return false;
    }
    int sentence = body.sentence();
    int before = body.first() - 1;
    if (lines.isPossessive(sentence, before)) {
      return isRegion(sentence, before) || isOwner(sentence, before);
    }
    return isRegion(sentence, body.first())
        || isRun(sentence, before)
        || (lines.word(sentence, body.end()).equals("in") && isIn(sentence, body.end() + 1));
  }

  /** "Gaza", "the Gaza Strip" right before a place. */
  private boolean isRegion(int sentence, int end) {
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      if (lines.isCapital(sentence, first) && known.isRegion(lines.surface(sentence, first, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(int sentence, int at) {
    int first = lines.word(sentence, at).equals("the") ? at + 1 : at;
    if (first >= lines.length(sentence) || !lines.isCapital(sentence, first)) {
      return false;
    }
    int last = Math.min(lines.length(sentence), first + LONGEST);
    for (int end = first + 1; end <= last; end++) {
      if (known.isRegion(lines.surface(sentence, first, end))) {
        return true;
      }
    }
    return false;
  }

  /** "Hamas-run", as one word or as three. */
  private boolean isRun(int sentence, int at) {
    String word = lines.word(sentence, at);
    int hyphen = word.lastIndexOf('-');
    boolean joined = hyphen > 0 && RUN.contains(word.substring(hyphen + 1));
    boolean parted = RUN.contains(word) && lines.word(sentence, at - 1).equals("-");
    return (joined && lines.isCapital(sentence, at))
        || (parted && at > 1 && lines.isCapital(sentence, at - 2));
  }

  private boolean isOwner(int sentence, int end) {
    Optional<Span> owner =
        spans.get(sentence).stream().filter(span -> span.end() == end).findFirst();
    return owner.filter(span -> OWNERS.contains(span.kind())).isPresent();
  }
}
