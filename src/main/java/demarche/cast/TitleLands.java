package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.Scene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which countries and bodies have a post of a title at all: the few whose it is, and those that
 * know no such post.
 */
final class TitleLands {
  private static final Set<String> SECRETARIES = WordGroups.of("cast", "post told with its field");
  private static final Set<String> REIGNING = WordGroups.of("name", "reigning title");
  private static final Set<String> HOUSE = WordGroups.of("cast", "heir of a ruling house");
  private static final Set<String> AND = WordGroups.of("name", "word that joins");

  /** Posts whose titles are made with that of a field. */
  private static final Set<String> OF_A_FIELD = WordGroups.of("cast", "post of any field");

  /** So many words a title before a name has at most. */
  private static final int LONGEST = 4;

  /**
   * Whose posts of a title are.
   *
   * @param all those that have it
   * @param otherwise whose it is where an article names none of them
   */
  private record Owners(List<String> all, Optional<String> otherwise) {}

  private static final class Bundled {
    static final Map<String, Owners> OWNERS = owners();
    static final Map<String, Set<String>> LACKS = lacks();
  }

  private final Scene scene;
  private final Lines lines;
  private final List<SentenceNamings> namings;

  TitleLands(Scene scene, Lines lines, List<SentenceNamings> namings) {
    this.scene = scene;
    this.lines = lines;
    this.namings = namings;
  }

  private static Map<String, Owners> owners() {
    Map<String, Owners> owners = new HashMap<>();
    Table table =
        Gazetteers.lexicon("title-owners.tsv", List.of("title", "owners", "otherwise", "example"));
    for (int row = 0; row < table.rows(); row++) {
      Optional<String> otherwise = Optional.of(table.cell(row, 2)).filter(one -> !one.isEmpty());
      owners.put(table.cell(row, 0), new Owners(table.values(row, 1), otherwise));
    }
    return Map.copyOf(owners);
  }

  private static Map<String, Set<String>> lacks() {
    Map<String, Set<String>> lacks = new HashMap<>();
    Table table = Gazetteers.lexicon("title-lacks.tsv", List.of("part", "lands", "example"));
    for (int row = 0; row < table.rows(); row++) {
      lacks.put(table.cell(row, 0), Set.copyOf(table.values(row, 1)));
    }
    return Map.copyOf(lacks);
  }

  /**
   * Whether a country that only acts in an article may be that of a post: the United States have no
   * minister, and whose a queen is nobody can tell by that.
   */
  static boolean mayHave(String title, String country) {
    String key = Offices.key(title);
    return owners(key).isEmpty()
        && Bundled.LACKS.entrySet().stream()
            .noneMatch(one -> isOf(key, one.getKey()) && one.getValue().contains(country));
  }

  /** Whether a title is not one that only others have: Portugal has no Secretary-General. */
  static boolean mayOwn(String title, String country) {
    return owners(Offices.key(title)).filter(o -> !o.all().contains(country)).isEmpty();
  }

  /** "Minister" and the titles that are made of it: "defence minister", "minister of ports". */
  private static boolean isOf(String key, String part) {
    return key.equals(part)
        || (OF_A_FIELD.contains(part) && (key.endsWith(" " + part) || key.startsWith(part + " ")));
  }

  /**
   * The country or body that a bare title tells.
   *
   * @param held whether another holds the post of a country that one holds at a time
   * @param landOf the name of the country of a person under a title; empty where it is not known
   */
  Optional<String> owner(
      OfficeDraft draft,
      String title,
      Predicate<String> held,
      BiFunction<Naming, String, Optional<String>> landOf) {
    String key = Offices.key(title);
    Optional<Owners> told = owners(key);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Owners owners = told.get();
    if (isOfHouse(key) && !draft.persons().isEmpty()) {
      Optional<String> joined =
          isMeeting(draft) ? Optional.empty() : joined(draft, landOf).filter(owners.all::contains);
      if (joined.isPresent()) {
        return joined;
      }
      Set<String> others = landsBeside(draft, landOf);
      if (!others.isEmpty()) {
        return owners.otherwise().filter(land -> others.equals(Set.of(land)));
      }
    }
    // Where the king of the land that is told is another one, nobody knows whose this one is.
    return scene.mostOf(owners.all()).or(owners::otherwise).filter(held.negate());
  }

  private static Optional<Owners> owners(String key) {
    int field = key.indexOf(" for ");
    // A Secretary of State for Defence is another one than the Secretary of State.
    String post =
        field < 0 || SECRETARIES.stream().anyMatch(start -> key.startsWith(start + " "))
            ? key
            : key.substring(0, field);
    return Optional.ofNullable(Bundled.OWNERS.get(key))
        .or(() -> Optional.ofNullable(Bundled.OWNERS.get(post)));
  }

  /** "King Olaf and Queen Marit": those who are joined are of one house. */
  private Optional<String> joined(
      OfficeDraft draft, BiFunction<Naming, String, Optional<String>> landOf) {
    int sentence = draft.sentence();
    for (Naming other : namings.get(sentence).all()) {
      boolean before =
          other.end() <= draft.first() && isJoint(sentence, other.end(), draft.first());
      boolean behind =
          other.first() >= draft.end()
              && isJoint(sentence, draft.end(), titleStart(sentence, other));
      if (other.type() == ActorType.PERSON && (before || behind)) {
        Optional<String> land = landOf.apply(other, titleOf(sentence, other));
        if (land.isPresent()) {
          return land;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether between two names stand no more than commas, an "and" and the land of the first. */
  private boolean isJoint(int sentence, int from, int to) {
    int at = from;
    if (lines.word(sentence, at).equals("of") && namings.get(sentence).from(at + 1).isPresent()) {
      at = namings.get(sentence).from(at + 1).map(Naming::end).orElse(at);
    }
    if (at < to && lines.word(sentence, at).equals(",")) {
      at++;
    }
    boolean joint = at > from;
    if (at < to && AND.contains(lines.word(sentence, at))) {
      at++;
      joint = true;
    }
    // "To King Olaf and to Queen Marit".
    PartOfSpeech tag = lines.token(sentence, at).tag();
    boolean preposition = tag == PartOfSpeech.IN || tag == PartOfSpeech.TO;
    at += joint && at < to && preposition ? 1 : 0;
    return joint && at == to;
  }

  /** The first of the words in capitals before a name. */
  private int titleStart(int sentence, Naming person) {
    int first = person.first();
    while (first > Math.max(0, person.first() - LONGEST)
        && lines.isCapital(sentence, first - 1)
        && namings.get(sentence).at(first - 1).isEmpty()) {
      first--;
    }
    return first;
  }

  private String titleOf(int sentence, Naming person) {
    int first = titleStart(sentence, person);
    return first == person.first() ? "" : lines.surface(sentence, first, person.first());
  }

  private static boolean isOfHouse(String title) {
    return REIGNING.contains(title) || HOUSE.contains(title);
  }

  /** Whether those joined meet each other, so that they may be of two countries. */
  private boolean isMeeting(OfficeDraft draft) {
    Tree tree = lines.tree(draft.sentence());
    int place = lines.head(draft.sentence(), draft.first(), draft.end());
    while (tree.is(place, Relation.CONJ, Relation.APPOS) && tree.head(place).isPresent()) {
      place = tree.head(place).getAsInt();
    }
    OptionalInt verb = tree.head(place);
    return verb.isPresent()
        && (MeetingVerbs.has(MeetingVerbs.Role.TOGETHER, tree.lemma(verb.getAsInt()))
            || (tree.child(verb.getAsInt(), Relation.OBJ).isEmpty()
                && MeetingVerbs.has(MeetingVerbs.Role.GUEST, tree.lemma(verb.getAsInt()))));
  }

  /** The lands of those of a ruling house who stand in the sentence and are not joined. */
  private Set<String> landsBeside(
      OfficeDraft draft, BiFunction<Naming, String, Optional<String>> landOf) {
    int sentence = draft.sentence();
    Set<String> lands = new HashSet<>();
    namings.get(sentence).all().stream()
        .filter(other -> other.type() == ActorType.PERSON && !draft.persons().contains(other))
        .filter(other -> isOfHouse(Offices.key(titleOf(sentence, other))))
        .flatMap(other -> landOf.apply(other, titleOf(sentence, other)).stream())
        .forEach(lands::add);
    IntStream.range(0, lines.length(sentence))
        .filter(i -> i < draft.first() || i >= draft.end())
        .mapToObj(i -> landAt(sentence, i))
        .flatMap(Optional::stream)
        .forEach(lands::add);
    return lands;
  }

  /** "The king of Chad", "the Greek king". */
  private Optional<String> landAt(int sentence, int place) {
    SentenceNamings here = namings.get(sentence);
    boolean of = lines.word(sentence, place + 1).equals("of");
    return isOfHouse(lines.word(sentence, place))
        ? here.from(place + 2)
            .filter(n -> of)
            .or(() -> here.before(place))
            .filter(SharedPosts::isLand)
            .map(Naming::name)
        : Optional.empty();
  }
}
