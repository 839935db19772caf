package demarche.cast;

import demarche.article.Article;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.OrganizationEntry;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.KnownNames;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.Posts;
import demarche.name.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of which country a member of parliament is by the state, the party or the brackets told with him:
 * "Ohio Senator Ann Lee", "Senator Ann Lee (D-Ohio)", "Likud lawmaker Ann Lee".
 */
final class Legislators {
  private static final Set<String> REPRESENTATIVES = WordGroups.of("cast", "representative");
  private static final Set<String> NAMESAKES =
      WordGroups.of("cast", "state of a union with the name of a country");
  private static final Set<String> NATIONAL = WordGroups.of("cast", "chamber of a nation");

  private static final class Bundled {
    static final Map<String, String> STATES = states();
    static final Set<String> OWN_CHAMBERS =
        Gazetteers.words("state-chamber-words.tsv", "words", "example");
  }

  /** What only a federation has: of a state that has a country's name, no country is meant. */
  private static final Set<String> FEDERAL = WordGroups.of("cast", "legislator of a federation");

  private static final Set<String> OPEN = Set.of("(", ",", "[");
  private static final Set<String> PARTIES = WordGroups.of("cast", "letter of a party");

  private final KnownNames known;
  private final Scene scene;
  private final Lines lines;
  private final boolean ofStates;

  Legislators(Article article, KnownNames known, Scene scene, Lines lines) {
    this.known = known;
    this.scene = scene;
    this.lines = lines;
    String body = article.body().toLowerCase(Locale.ROOT);
    this.ofStates = Bundled.OWN_CHAMBERS.stream().anyMatch(body::contains);
  }

  private static Map<String, String> states() {
    Map<String, String> all = new HashMap<>();
    Table table =
        Gazetteers.lexicon("communication/states.tsv", List.of("state", "country", "example"));
    for (int row = 0; row < table.rows(); row++) {
      all.put(table.cell(row, 0), table.cell(row, 1));
    }
    return Map.copyOf(all);
  }

  /**
   * The country of a seat.
   *
   * @param draft the title with its holder
   * @param title as written
   * @param told the owner that the words name
   * @return empty for no legislator, for one who may be of a state's own chamber, and where no word
   *     tells
   */
  Optional<String> country(OfficeDraft draft, String title, Optional<Member> told) {
    if (!isSeat(title) || isOfOwnChamber(title)) {
      return Optional.empty();
    }
    boolean chamber = told.filter(o -> o.type() == ActorType.ORGANIZATION).isPresent();
    if (!chamber && isBracketed(draft)) {
      return Optional.of(KnownNames.UNITED_STATES);
    }
    Optional<String> behind = behind(draft);
    if (behind.isPresent()) {
      return behind;
    }
    return told.flatMap(
        owner ->
            switch (owner.type()) {
              case PLACE -> Optional.ofNullable(Bundled.STATES.get(owner.name()));
              case COUNTRY -> isFederal(title) ? state(owner.name()) : Optional.empty();
              case ORGANIZATION -> ofParty(owner.name());
              case PERSON -> Optional.empty();
            });
  }

  /** "A Republican congresswoman from Ohio": the state behind the title, whatever stands before. */
  private Optional<String> behind(OfficeDraft draft) {
    int at = draft.title().end();
    return FROM.contains(lines.word(draft.sentence(), at))
            && at + 1 < lines.length(draft.sentence())
        ? Optional.ofNullable(Bundled.STATES.get(lines.token(draft.sentence(), at + 1).form()))
        : Optional.empty();
  }

  private static final Set<String> FROM =
      WordGroups.of("cast", "preposition before a constituency");

  /** "Senator Ann Lee of Georgia" is no senator of the country of that name. */
  private static Optional<String> state(String name) {
    return NAMESAKES.contains(name)
        ? Optional.of(KnownNames.UNITED_STATES)
        : Optional.ofNullable(Bundled.STATES.get(name));
  }

  private static boolean isFederal(String title) {
    String key = Offices.key(title);
    return FEDERAL.contains(key.substring(key.lastIndexOf(' ') + 1));
  }

  /** Whether a title is that of a member; a leader or whip may be one of any chamber. */
  private static boolean isSeat(String title) {
    String key = Offices.key(title);
    // A representative may be an envoy as well; where a state or a party is told, he is none.
    boolean member = Posts.bundled().parts(title).contains("legislator");
    return (member || REPRESENTATIVES.contains(key))
        && !CHAIRS.contains(key.substring(key.lastIndexOf(' ') + 1));
  }

  private static final Set<String> CHAIRS = WordGroups.of("cast", "chair in a chamber");

  /** "Elm City Council Representative": of a body that is no parliament. */
  boolean isOfOther(String title, Optional<Member> told) {
    return Posts.bundled().parts(title).contains("legislator")
        && told.filter(o -> o.type() == ActorType.ORGANIZATION)
            .map(Member::name)
            .filter(name -> TOWNS.stream().anyMatch(name::contains))
            .isPresent();
  }

  private static final Set<String> TOWNS = WordGroups.of("cast", "town's council");

  /** "House Majority Leader", "Senate President": where a state stands before, of its chamber. */
  static boolean isOfChamber(String title) {
    String key = Offices.key(title);
    return CHAMBERS.stream().anyMatch(chamber -> key.startsWith(chamber + " "));
  }

  private static final Set<String> CHAMBERS = WordGroups.of("cast", "chamber");

  /** Whether a body is a parliament or one of its houses. */
  static boolean isChamber(Member body) {
    return PARLIAMENTS.stream().anyMatch(body.name()::contains);
  }

  private static final Set<String> PARLIAMENTS =
      WordGroups.of("cast", "word in the name of a parliament");

  /** Where the text speaks of states' own chambers, a senator may be of one of them. */
  private boolean isOfOwnChamber(String title) {
    String key = Offices.key(title);
    boolean bodied = BodiedPosts.has(title) && !REPRESENTATIVES.contains(key);
    return bodied || (ofStates && NATIONAL.stream().noneMatch(key::contains));
  }

  /** "(D-Ohio)", ", R-Texas,". */
  private boolean isBracketed(OfficeDraft draft) {
    if (draft.persons().isEmpty()) {
      return false;
    }
    Naming person = draft.persons().getLast();
    int s = draft.sentence();
    int at = person.end();
    int last = at + 3;
    return OPEN.contains(lines.word(s, at))
        && PARTIES.contains(lines.word(s, at + 1))
        && lines.isCapital(s, at + 1)
        && last < lines.length(s)
        && isDash(s, at + 2)
        && lines.isCapital(s, last);
  }

  private boolean isDash(int sentence, int place) {
    String word = lines.word(sentence, place);
    return lines.token(sentence, place).tag() == PartOfSpeech.HYPH
        || word.equals("-")
        || word.equals("\u2013");
  }

  /** The country of a party; of several with one name that of which the text speaks. */
  private Optional<String> ofParty(String name) {
    List<String> countries =
        Gazetteers.bundled().parties(name).stream()
            .map(OrganizationEntry::country)
            .flatMap(Optional::stream)
            .flatMap(code -> known.coded(code).stream())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : scene.mostOf(countries);
  }
}
