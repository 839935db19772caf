package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Span.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells what part a country plays where a sentence names it. */
final class LandParts {
  /** The part that a country plays where it is named. */
  enum Part {
    /** It acts: a subject, or its capital as one. */
    ACTOR,
    /** Something of its own is told: "French", "France's". */
    OWNER,
    /** Something is there or comes from there. */
    GROUND,
    /** Only some of its people are told of: "six Frenchmen". */
    PEOPLE,
    /** Only some of others are its people: "40 people, including six Frenchmen". */
    SOME,
    OTHER
  }

  /**
   * A country where it is named.
   *
   * @param within whether somebody is or goes there: "in Peru", "to Lima"
   * @param opens whether the sentence is set there by its first words: "In Lima, …"
   */
  record Named(int place, String country, Part part, boolean within, boolean opens) {}

  private static final Set<String> GROUND =
      Gazetteers.words("ground-prepositions.tsv", "word", "example");

  private static final Set<String> AMONG = WordGroups.of("name", "word before some of others");
  private static final Set<String> SITES = WordGroups.of("name", "site of a country");

  private static final Set<String> AFTER_HEAD =
      Set.of("-", "--", "\u2013", "\u2014", ":", ";", "|");

  private final KnownNames known;
  private final Lines lines;

  LandParts(KnownNames known, Lines lines) {
    this.known = known;
    this.lines = lines;
  }

  /** The country that a span names, with its part; empty where it names none. */
  Optional<Named> named(Span span) {
    int head = lines.head(span.sentence(), span.first(), span.end());
    Tree tree = lines.tree(span.sentence());
    Part part = part(span, head);
    // "The war in Peru" is not where somebody meets.
    boolean in =
        tree.preposition(head).equals("in") && part == Part.GROUND && tree.is(head, Relation.OBL);
    return switch (span.kind()) {
      case LAND, DEMONYM, GOVERNMENT ->
          span.known().map(country -> set(span, head, new Named(0, country, part, in, false)));
      case BODY -> span.owner().map(owner -> new Named(span.first(), owner, part, false, false));
      case KNOWN_ORGANIZATION ->
          span.known()
              .flatMap(name -> stateOf(name, part))
              .map(country -> new Named(span.first(), country, part, false, false));
      case PLACE -> known.capitalOf(span.surface()).map(country -> capital(span, head, country));
      default -> Optional.empty();
    };
  }

  /** The land of a body by its name, or of one of its government that acts: "the Kremlin said". */
  private Optional<String> stateOf(String body, Part part) {
    if (body.startsWith(KnownNames.UNITED_STATES + " ")) {
      return Optional.of(KnownNames.UNITED_STATES);
    }
    return part == Part.ACTOR ? known.authority(Optional.of(body)) : Optional.empty();
  }

  private Named capital(Span span, int head, String country) {
    Tree tree = lines.tree(span.sentence());
    if (Capitals.standsForGovernment(lines, span.sentence(), head)) {
      return new Named(span.first(), country, Part.ACTOR, false, false);
    }
    String preposition = tree.preposition(head);
    boolean verbal = tree.is(head, Relation.OBL);
    boolean in = preposition.equals("in") && part(span, head) == Part.GROUND && verbal;
    boolean to = preposition.equals("to") && verbal;
    return set(span, head, new Named(0, country, Part.GROUND, in || to, false));
  }

  /** "In Malta, the government opened two halls": so it is Malta that acts. */
  private Named set(Span span, int head, Named named) {
    Tree tree = lines.tree(span.sentence());
    boolean opens =
        named.within()
            && tree.preposition(head).equals("in")
            && lines.word(span.sentence(), 0).equals("in")
            && span.first() <= 2
            && lines.word(span.sentence(), span.end()).equals(",");
    OptionalInt verb = tree.head(head);
    boolean acts =
        opens
            && verb.isPresent()
            && tree.children(verb.getAsInt(), Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
                .anyMatch(subject -> isBareBody(span.sentence(), subject));
    Part part = acts ? Part.ACTOR : named.part();
    return new Named(span.first(), named.country(), part, named.within(), opens);
  }

  /** "The government", "the foreign ministry" without a country. */
  private boolean isBareBody(int sentence, int subject) {
    for (int first = Math.max(0, subject - 2); first <= subject; first++) {
      boolean whole =
          known
              .bodies()
              .longest(lines, sentence, first)
              .filter(found -> found.end() == subject + 1)
              .filter(found -> !BodyScan.isMission(found.value()))
              .isPresent();
      if (whole && lines.word(sentence, first - 1).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** "SPAIN - The last of its planes": a country that heads an item of a list. */
  private boolean headsItem(Span span) {
    return span.first() <= 1
        && lines.opensParagraph(span.sentence())
        && AFTER_HEAD.contains(lines.word(span.sentence(), span.end()));
  }

  private Part part(Span span, int head) {
    Tree tree = lines.tree(span.sentence());
    if (headsItem(span)) {
      return Part.ACTOR;
    }
    int top = head;
    while (tree.is(top, Relation.CONJ) && tree.head(top).isPresent()) {
      top = tree.head(top).getAsInt();
    }
    OptionalInt owned = tree.head(top);
    boolean owns =
        tree.is(top, Relation.NMOD_POSS, Relation.COMPOUND, Relation.AMOD)
            && owned.isPresent()
            && tree.token(owned.getAsInt()).tag().isNoun();
    if (owns && isOfSite(tree, top)) {
      return Part.GROUND;
    }
    if (span.kind() == Kind.DEMONYM && !owns && AMONG.contains(tree.preposition(top))) {
      return Part.SOME;
    }
    if (span.kind() == Kind.DEMONYM) {
      return owns ? Part.OWNER : Part.PEOPLE;
    }
    if (tree.is(top, Relation.NSUBJ, Relation.NSUBJ_PASS)) {
      return Part.ACTOR;
    }
    if (tree.is(top, Relation.NMOD_POSS, Relation.COMPOUND)) {
      return Part.OWNER;
    }
    return GROUND.contains(tree.preposition(top)) ? Part.GROUND : Part.OTHER;
  }

  /** "From the Peruvian capital" is from Peru. */
  private static boolean isOfSite(Tree tree, int owner) {
    OptionalInt noun = tree.head(owner);
    return noun.isPresent()
        && isSite(tree, noun.getAsInt())
        && GROUND.contains(tree.preposition(noun.getAsInt()));
  }

  /** Whether a noun is a place in a country: "the Peruvian capital". */
  static boolean isSite(Tree tree, int noun) {
    return SITES.contains(tree.lemma(noun));
  }
}
