package demarche.factfile;

import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Coded;
import demarche.fact.Communication;
import demarche.fact.CommunicationKind;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.EvacuationStatus;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.OrganizationKind;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import demarche.fact.Position;
import demarche.fact.Slot;
import demarche.fact.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Random articles whose facts are all fit to be kept. */
final class Generator {
  private final Random random;
  private final HostileText texts;
  private String body = "";
  private List<String> names = List.of();

  Generator(Random random) {
    this.random = random;
    this.texts = new HostileText(random);
  }

  ArticleFacts article() {
    body = texts.body();
    List<Actor> actors = new ArrayList<>();
    for (String name : new LinkedHashSet<>(several(texts::value, 4))) {
      actors.add(actor(name));
    }
    names = actors.stream().map(Actor::name).toList();
    List<Fact> facts = new ArrayList<>();
    facts.addAll(several(this::office, 3));
    facts.addAll(several(this::position, 3));
    facts.addAll(several(this::communication, 3));
    facts.addAll(several(this::evacuation, 3));
    Article article =
        new Article(
            texts.body(),
            maybe(texts::value),
            maybe(texts::value),
            maybe(texts::value),
            maybe(this::day),
            body);
    return new ArticleFacts(article, actors, facts);
  }

  private Actor actor(String name) {
    List<Evidence> mentions = random.nextBoolean() ? List.of() : evidence();
    return switch (random.nextInt(4)) {
      case 0 -> new Actor.Person(name, mentions);
      case 1 -> new Actor.Country(name, mentions);
      case 2 -> new Actor.Place(name, maybe(texts::value), mentions);
      default ->
          new Actor.Organization(
              name, maybe(() -> one(OrganizationKind.values())), maybe(texts::value), mentions);
    };
  }

  private Fact office() {
    return new OfficeHeld(
        texts.value(), texts.value(), maybe(texts::value), evidence(), maybe(this::origin));
  }

  private Fact position() {
    return new Position(
        entity(),
        entity(),
        one(Stance.values()),
        texts.value(),
        list(0),
        list(0),
        maybe(texts::value),
        random.nextBoolean(),
        maybe(this::day),
        maybe(texts::value),
        evidence(),
        maybe(this::origin));
  }

  private Fact communication() {
    return new Communication(
        one(CommunicationKind.values()),
        list(1),
        maybe(this::day),
        maybe(texts::value),
        evidence(),
        maybe(this::origin));
  }

  private Fact evacuation() {
    return new Evacuation(
        list(0),
        list(0),
        list(0),
        list(0),
        list(0),
        list(0),
        maybe(this::count),
        maybe(this::count),
        maybe(this::count),
        maybe(this::day),
        maybe(texts::value),
        maybe(this::day),
        maybe(texts::value),
        maybe(() -> one(EvacuationStatus.values())),
        evidence(),
        maybe(this::origin));
  }

  private Optional<String> entity() {
    return names.isEmpty()
        ? Optional.empty()
        : maybe(() -> names.get(random.nextInt(names.size())));
  }

  private Count count() {
    return new Count(random.nextLong(Long.MAX_VALUE), maybe(texts::value));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000L);
  }

  private Origin origin() {
    return new Origin(maybe(() -> one(OriginKind.values())), texts.value());
  }

  private List<String> list(int least) {
    Set<String> values = new LinkedHashSet<>(several(texts::value, 4));
    while (values.size() < least) {
      values.add(texts.value());
    }
    return List.copyOf(values);
  }

  private List<Evidence> evidence() {
    List<Evidence> pieces = new ArrayList<>();
    while (pieces.isEmpty() || random.nextInt(3) == 0) {
      int length = body.codePointCount(0, body.length());
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      String words =
          body.substring(body.offsetByCodePoints(0, start), body.offsetByCodePoints(0, end));
      if (!Texts.isBlank(words)
          && pieces.stream().noneMatch(p -> p.start() == start && p.end() == end)) {
        pieces.add(
            new Evidence(start, end, words, Set.copyOf(several(() -> one(Slot.values()), 3))));
      }
    }
    return pieces;
  }

  private <T> List<T> several(Supplier<T> supplier, int most) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      T value = supplier.get();
      if (!(value instanceof Coded) || !values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private <T> Optional<T> maybe(Supplier<T> supplier) {
    return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
