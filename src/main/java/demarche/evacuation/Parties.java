package demarche.evacuation;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.cast.Office;
import demarche.fact.ActorType;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.CityEntry;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which states and bodies the words of an article mean. */
final class Parties {
  private static final int DEPTH = 3;

  /** As many words as a state's name has in the name of a body. */
  private static final int LONGEST = 3;

  /** As many words before a noun may tell whose it is where the tree does not. */
  private static final int NEAR = 5;

  private final Cast cast;
  private final Optional<LocalDate> published;
  private final EvacuationWords words;
  private final Gazetteers gazetteers;
  private final Nationalities nationalities;

  Parties(
      Cast cast,
      Optional<LocalDate> published,
      EvacuationWords words,
      Gazetteers gazetteers,
      Nationalities nationalities) {
    this.published = published;
    this.cast = cast;
    this.words = words;
    this.gazetteers = gazetteers;
    this.nationalities = nationalities;
  }

  /** Nobody who is named: "the town is being evacuated". */
  static final Party NOBODY = new Party("", Optional.empty(), List.of(), false);

  /** The party of a state's or body's name. */
  Party party(String name) {
    if (name.isEmpty()) {
      return NOBODY;
    }
    return new Party(name, nationalities.adjective(name), List.of(), false);
  }

  /** The parties that one mention means; persons stand for the state of their office. */
  List<Party> of(Mention mention) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (Member member : mention.members()) {
      of(member).ifPresent(party -> found.putIfAbsent(party.name(), party));
    }
    return List.copyOf(found.values());
  }

  private Optional<Party> of(Member member) {
    return switch (member.type()) {
      case COUNTRY -> Optional.of(party(member.name()));
      case ORGANIZATION -> ofBody(member);
      case PERSON -> ofPerson(member);
      case PLACE -> ofPlace(member.name());
    };
  }

  /** A territory acts like a state. */
  private Optional<Party> ofPlace(String name) {
    return gazetteers
        .country(name)
        .map(CountryEntry::name)
        .or(() -> words.territory(name))
        .map(this::party);
  }

  /** A body stands beside its state; one of no state acts for itself where it is no company. */
  private Optional<Party> ofBody(Member body) {
    Optional<String> state = stateOf(body);
    if (state.isPresent()) {
      return Optional.of(
          new Party(
              state.get(), nationalities.adjective(state.get()), List.of(body.name()), false));
    }
    return isOfNoState(body.name()) ? Optional.of(party(body.name())) : Optional.empty();
  }

  private boolean isOfNoState(String name) {
    return words.isOfNoState(name)
        || gazetteers.organizations(name).stream()
            .anyMatch(
                entry ->
                    entry
                        .kind()
                        .filter(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION::equals)
                        .isPresent());
  }

  /** The state of a body: as the cast says, else as its own name does ("Indian Navy"). */
  private Optional<String> stateOf(Member body) {
    Optional<String> told = body.of().filter(of -> gazetteers.country(of).isPresent());
    if (told.isPresent()) {
      return told.flatMap(gazetteers::country).map(CountryEntry::name);
    }
    Optional<String> above =
        body.of()
            .flatMap(of -> cast.members().stream().filter(m -> m.name().equals(of)).findFirst())
            .filter(m -> !m.equals(body) && m.type() == ActorType.ORGANIZATION)
            .flatMap(Member::of)
            .filter(of -> gazetteers.country(of).isPresent());
    return above.isPresent() ? above : stateInName(body.name());
  }

  private Optional<String> stateInName(String name) {
    Optional<String> known =
        words
            .stateOf(name)
            .or(
                () ->
                    gazetteers.organizations(name).stream()
                        .flatMap(entry -> entry.country().stream())
                        .flatMap(code -> gazetteers.countryByCode(code).stream())
                        .map(CountryEntry::name)
                        .findFirst());
    if (known.isPresent()) {
      return known;
    }
    String[] parts = name.split("[ ,]+", -1);
    for (int length = Math.min(LONGEST, parts.length); length > 0; length--) {
      for (int from = 0; from + length <= parts.length; from++) {
        String some = String.join(" ", Arrays.copyOfRange(parts, from, from + length));
        Optional<CountryEntry> state =
            some.isEmpty()
                ? Optional.empty()
                : gazetteers.country(some).or(() -> gazetteers.countryByDemonym(some));
        if (state.isPresent()) {
          return state.map(CountryEntry::name);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Party> ofPerson(Member person) {
    for (Office office : cast.offices()) {
      if (office.person().equals(person) && office.of().isPresent()) {
        Member of = office.of().get();
        return of.type() == ActorType.PERSON || of.type() == ActorType.PLACE
            ? Optional.empty()
            : of(of).map(party -> party(party.name()));
      }
    }
    return byTenure(person);
  }

  /** The state of an office that somebody is known to have held on the article's day. */
  private Optional<Party> byTenure(Member person) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    List<String> states =
        gazetteers.tenures(person.name()).stream()
            .filter(tenure -> tenure.covers(published.get()))
            .flatMap(tenure -> tenure.country().stream())
            .distinct()
            .toList();
    return states.size() == 1
        ? gazetteers.countryByCode(states.getFirst()).map(entry -> party(entry.name()))
        : Optional.empty();
  }

  /**
   * The parties of a noun phrase: what its head means, else those that own, hire or qualify it
   * ("two French ships", "an aircraft chartered by Chile").
   */
  List<Party> ofPhrase(int sentence, Tree tree, int head) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (int part : tree.joined(head)) {
      collect(sentence, tree, part, DEPTH, found);
    }
    for (int at = head - 1; found.isEmpty() && at >= Math.max(0, head - NEAR); at--) {
      PartOfSpeech tag = tree.token(at).tag();
      if (!tag.isNoun()
          && !tag.isAdjective()
          && tag != PartOfSpeech.POS
          && tag != PartOfSpeech.CD) {
        break;
      }
      at(sentence, tree, at).forEach(party -> found.put(party.name(), party));
    }
    return List.copyOf(found.values());
  }

  /** The parties that stand before a noun or by which it is done: "Chile's airlift". */
  List<Party> ownersOf(int sentence, Tree tree, int noun) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (int child : tree.children(noun)) {
      boolean owner = tree.is(child, Relation.NMOD_POSS, Relation.AMOD, Relation.COMPOUND);
      if (owner || tree.preposition(child).equals("by")) {
        collect(sentence, tree, child, DEPTH, found);
      }
    }
    return List.copyOf(found.values());
  }

  private void collect(int sentence, Tree tree, int head, int depth, Map<String, Party> found) {
    Optional<Integer> hirer = hirer(tree, head);
    if (hirer.isPresent() && depth > 0) {
      collect(sentence, tree, hirer.get(), depth - 1, found);
      return;
    }
    List<Party> own = at(sentence, tree, head);
    own.forEach(party -> found.merge(party.name(), party, Parties::together));
    if (depth == 0) {
      return;
    }
    for (int child : tree.children(head)) {
      if (belongs(tree, child)) {
        for (int joined : nationalities.joined(tree, child)) {
          at(sentence, tree, joined).forEach(p -> found.merge(p.name(), p, Parties::together));
        }
        for (int part : tree.joined(child)) {
          collect(sentence, tree, part, depth - 1, found);
          ofCapital(sentence, tree, head, part)
              .ifPresent(party -> found.putIfAbsent(party.name(), party));
        }
      }
    }
  }

  /** "Madrid's second ship": whose capital sends a vehicle. */
  private Optional<Party> ofCapital(int sentence, Tree tree, int head, int owner) {
    boolean sends =
        tree.is(owner, Relation.NMOD_POSS) && words.vehicle(tree.lemma(head)).isPresent();
    return sends ? ofCapital(sentence, owner) : Optional.empty();
  }

  /** Who acts by the name at a place: "Chile 170", "Lisbon 90". */
  List<Party> ofSeat(int sentence, Tree tree, int place) {
    List<Party> own = at(sentence, tree, place);
    return own.isEmpty() ? ofCapital(sentence, place).stream().toList() : own;
  }

  private Optional<Party> ofCapital(int sentence, int place) {
    return cast.at(sentence, place)
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> mention.members().size() == 1)
        .map(mention -> mention.members().getFirst().name())
        .flatMap(name -> gazetteers.cities(name).stream().filter(CityEntry::capital).findFirst())
        .flatMap(city -> gazetteers.countryByCode(city.country()))
        .map(country -> party(country.name()));
  }

  /** "a Greek ferry chartered by Canada": who hires it, and not who owns it. */
  private Optional<Integer> hirer(Tree tree, int head) {
    return tree.children(head, Relation.ACL).stream()
        .filter(verb -> sends(tree, verb))
        .flatMap(verb -> tree.children(verb, Relation.OBL_AGENT).stream())
        .findFirst();
  }

  /** Whether a part of a noun phrase tells whose it is. */
  private boolean belongs(Tree tree, int child) {
    if (tree.is(
        child,
        Relation.NMOD_POSS,
        Relation.AMOD,
        Relation.COMPOUND,
        Relation.FLAT,
        Relation.OBL_AGENT)) {
      return true;
    }
    if (tree.is(child, Relation.NMOD, Relation.OBL)) {
      String preposition = tree.preposition(child);
      return preposition.equals("of") || preposition.equals("by");
    }
    return tree.is(child, Relation.ACL) && sends(tree, child);
  }

  private boolean sends(Tree tree, int verb) {
    return words.verbs(tree.lemma(verb)).stream()
        .anyMatch(v -> v.frame() == EvacuationWords.Frame.SEND);
  }

  private static Party together(Party a, Party b) {
    List<String> bodies = new ArrayList<>(a.bodies());
    b.bodies().stream().filter(body -> !bodies.contains(body)).forEach(bodies::add);
    return new Party(a.name(), a.adjective(), bodies, a.described() && b.described());
  }

  private static List<Party> described(List<Party> parties, String word) {
    return Character.isLowerCase(word.codePointAt(0))
        ? parties.stream().map(p -> new Party(p.name(), p.adjective(), p.bodies(), true)).toList()
        : parties;
  }

  /** The parties that a pronoun means. */
  List<Party> ofPronoun(int sentence, int place) {
    return cast.at(sentence, place)
        .filter(mention -> mention.form() == Mention.Form.PRONOUN)
        .map(this::of)
        .orElse(List.of());
  }

  /** The parties that the word at a place means by itself. */
  List<Party> at(int sentence, Tree tree, int place) {
    Optional<Mention> mention = cast.at(sentence, place);
    int first = mention.map(Mention::first).orElse(place);
    for (int i = Math.max(0, first - 1); i <= place; i++) {
      Optional<String> ship = words.shipOf(tree.token(i).form());
      if (ship.isPresent()) {
        return List.of(party(ship.get()));
      }
    }
    List<Party> parties =
        mention
            .filter(m -> m.form() != Mention.Form.PRONOUN)
            .map(m -> described(of(m), tree.token(m.first()).form()))
            .orElse(List.of());
    return parties.isEmpty() && !isInLongerName(mention, place)
        ? nationalities
            .at(tree, place)
            .or(() -> nationalities.named(tree, place))
            .map(entry -> List.of(party(entry.name())))
            .orElse(List.of())
        : parties;
  }

  /** Whether a word only ends a name that means something else: "New Mexico". */
  private static boolean isInLongerName(Optional<Mention> mention, int place) {
    return mention
        .filter(m -> m.form() == Mention.Form.NAME && m.first() < place && place < m.end())
        .filter(m -> m.members().stream().allMatch(of -> of.type() == ActorType.PLACE))
        .isPresent();
  }
}
