package demarche.identity;

import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Communication;
import demarche.fact.CommunicationKind;
import demarche.fact.Evacuation;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.OrganizationKind;
import demarche.fact.Position;
import demarche.fact.Stance;
import demarche.gazetteer.SmallTables;
import demarche.identity.ResolvedFacts.Derived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** An article in the making, and what the resolver says of it. */
final class Story {
  static final Resolver SMALL = new Resolver(SmallTables.gazetteers());

  private final String id;
  private final Optional<LocalDate> published;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  Story(String id, String published) {
    this.id = id;
    this.published =
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
  }

  static Story undated() {
    return new Story("story", "");
  }

  Story person(String... names) {
    for (String name : names) {
      actors.add(new Actor.Person(name, List.of()));
    }
    return this;
  }

  Story country(String... names) {
    for (String name : names) {
      actors.add(new Actor.Country(name, List.of()));
    }
    return this;
  }

  Story place(String... names) {
    for (String name : names) {
      actors.add(new Actor.Place(name, Optional.empty(), List.of()));
    }
    return this;
  }

  Story placeOf(String name, String of) {
    actors.add(new Actor.Place(name, Optional.of(of), List.of()));
    return this;
  }

  Story body(String... names) {
    for (String name : names) {
      actors.add(new Actor.Organization(name, Optional.empty(), Optional.empty(), List.of()));
    }
    return this;
  }

  Story bodyOf(String name, String of) {
    actors.add(new Actor.Organization(name, Optional.empty(), Optional.of(of), List.of()));
    return this;
  }

  Story bodyOfKind(String name, OrganizationKind kind) {
    actors.add(new Actor.Organization(name, Optional.of(kind), Optional.empty(), List.of()));
    return this;
  }

  Story office(String person, String title, String of) {
    return office(person, title, of, title + " " + person);
  }

  Story office(String person, String title, String of, String words) {
    facts.add(new OfficeHeld(person, title, Optional.of(of), evidence(words), Optional.empty()));
    return this;
  }

  Story says(String speaker, String topic) {
    facts.add(
        new Position(
            Optional.of(speaker),
            Optional.of(speaker),
            Stance.ASSERT,
            topic,
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            evidence(topic),
            Optional.empty()));
    return this;
  }

  Story meeting(String... participants) {
    facts.add(
        new Communication(
            CommunicationKind.MEETING,
            List.of(participants),
            Optional.empty(),
            Optional.empty(),
            evidence("met"),
            Optional.empty()));
    return this;
  }

  Story evacuation(String organizer, String from, String place) {
    facts.add(
        new Evacuation(
            List.of(organizer),
            List.of(),
            List.of(from),
            List.of(place),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            evidence("left"),
            Optional.empty()));
    return this;
  }

  ArticleFacts facts() {
    Article article =
        new Article(id, Optional.empty(), Optional.empty(), Optional.empty(), published, "A body.");
    return new ArticleFacts(article, actors, facts);
  }

  ArticleFacts shuffled(long seed) {
    List<Actor> otherActors = new ArrayList<>(actors);
    List<Fact> otherFacts = new ArrayList<>(facts);
    java.util.Collections.shuffle(otherActors, new Random(seed));
    java.util.Collections.shuffle(otherFacts, new Random(seed + 1));
    return new ArticleFacts(facts().article(), otherActors, otherFacts);
  }

  ResolvedFacts resolved() {
    return SMALL.resolve(facts());
  }

  /** The identity of the one actor with a name. */
  Identity actor(String name) {
    return actor(resolved(), name);
  }

  static Identity actor(ResolvedFacts resolved, String name) {
    List<Identity> found =
        resolved.actors().entrySet().stream()
            .filter(entry -> entry.getKey().name().equals(name))
            .map(java.util.Map.Entry::getValue)
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " actors named " + name);
    }
    return found.getFirst();
  }

  /** What follows for the one position. */
  Derived derived() {
    return resolved().derived().values().iterator().next();
  }

  List<String> about() {
    return paths(derived().about());
  }

  List<String> represents() {
    return paths(derived().represents());
  }

  private static List<String> paths(List<Named> named) {
    return named.stream().map(n -> n.identity().path()).toList();
  }

  private static List<Evidence> evidence(String words) {
    return List.of(new Evidence(0, words.codePointCount(0, words.length()), words, Set.of()));
  }
}
