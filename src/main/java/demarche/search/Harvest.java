package demarche.search;

import demarche.search.Entry.Origin;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Takes what can be found out of article graphs, one after the other. */
final class Harvest {
  private static final Map<Node, Kind> FACTS =
      Map.of(
          Terms.POSITION, Kind.POSITION,
          Terms.OFFICE_HELD, Kind.OFFICE,
          Terms.COMMUNICATION, Kind.COMMUNICATION,
          Terms.EVACUATION, Kind.EVACUATION);

  private static final Map<Node, Kind> NAMED =
      Map.of(
          Terms.PERSON, Kind.PERSON,
          Terms.COUNTRY, Kind.COUNTRY,
          Terms.ORGANIZATION, Kind.ORGANIZATION,
          Terms.PLACE, Kind.PLACE,
          Terms.ACTOR, Kind.ACTOR);

  private static final List<Node> VOICES = List.of(Terms.holder, Terms.speaker, Terms.represents);
  private static final List<Node> DAYS = List.of(Terms.date, Terms.asOf);

  /** The properties whose texts are looked up by words. */
  static final List<Node> TEXTS =
      List.of(RDFS.label.asNode(), Terms.name, Terms.words, Terms.topic, Terms.schemaHeadline);

  private final Map<String, Somebody> somebodies = new TreeMap<>();
  private final Consumer<Entry> entries;
  private final Consumer<Triple> texts;

  /**
   * @param entries is given every fact and article, and in the end every actor and place
   * @param texts is given every triple with a text; one of an actor or place once for all articles
   */
  Harvest(Consumer<Entry> entries, Consumer<Triple> texts) {
    this.entries = entries;
    this.texts = texts;
  }

  /** What all articles say of an actor or a place. */
  private static final class Somebody {
    private final Set<String> labels = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> countries = new TreeSet<>();
    private Kind kind = Kind.ACTOR;
    private int facts;
  }

  /** An article graph by its subjects. */
  private record Page(Map<Node, List<Triple>> subjects) {
    List<Node> all(Node subject, Node property) {
      return subjects.getOrDefault(subject, List.of()).stream()
          .filter(t -> t.getPredicate().equals(property))
          .map(Triple::getObject)
          .toList();
    }

    Optional<Node> one(Node subject, Node property) {
      return all(subject, property).stream().findFirst();
    }

    String text(Node subject, Node property) {
      return one(subject, property).map(Harvest::text).orElse("");
    }

    Optional<Kind> kind(Node subject, Map<Node, Kind> kinds) {
      return all(subject, RDF.type.asNode()).stream()
          .map(type -> Optional.ofNullable(kinds.get(type)))
          .flatMap(Optional::stream)
          .min(Enum::compareTo);
    }
  }

  /** Takes one article graph. */
  void take(List<Triple> graph) {
    Map<Node, List<Triple>> subjects = new HashMap<>();
    graph.forEach(t -> subjects.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
    Page page = new Page(subjects);
    for (Node subject : subjects.keySet()) {
      if (isIri(subject)) {
        page.kind(subject, NAMED).ifPresent(kind -> meet(page, subject, kind));
      }
    }
    int facts = 0;
    for (Node subject : subjects.keySet()) {
      Optional<Kind> kind = page.kind(subject, FACTS);
      if (isIri(subject) && kind.isPresent()) {
        facts++;
        fact(page, subject, kind.get());
      }
      if (page.all(subject, RDF.type.asNode()).contains(Terms.EVIDENCE)) {
        texts(page, subject, List.of(Terms.words));
      }
    }
    for (Node subject : subjects.keySet()) {
      if (isIri(subject) && page.all(subject, RDF.type.asNode()).contains(Terms.ARTICLE)) {
        article(page, subject, facts);
      }
    }
  }

  /** Gives out the actors and places that all articles together have told of. */
  void close() {
    somebodies.forEach(
        (iri, somebody) -> {
          String label = label(iri);
          Set<String> names = new TreeSet<>(somebody.names);
          names.addAll(somebody.labels);
          names.remove(label);
          entries.accept(
              new Entry(
                  iri,
                  somebody.kind,
                  label,
                  List.copyOf(names),
                  Optional.empty(),
                  List.of(),
                  Origin.NONE,
                  "",
                  false,
                  Optional.empty(),
                  Set.of(),
                  Optional.empty(),
                  Set.of(),
                  somebody.countries,
                  somebody.facts));
        });
  }

  /** The label of an actor or place that has been met: the first of those that articles give. */
  String label(String iri) {
    Optional<Somebody> somebody = Optional.ofNullable(somebodies.get(iri));
    return somebody
        .flatMap(one -> one.labels.stream().findFirst())
        .or(() -> somebody.flatMap(one -> one.names.stream().findFirst()))
        .orElse(iri.replaceFirst("^.*[/#]", ""));
  }

  private void meet(Page page, Node node, Kind kind) {
    Somebody somebody = somebodies.computeIfAbsent(node.getURI(), i -> new Somebody());
    somebody.kind = somebody.kind.compareTo(kind) <= 0 ? somebody.kind : kind;
    for (Triple told : page.subjects().getOrDefault(node, List.of())) {
      boolean label = told.getPredicate().equals(RDFS.label.asNode());
      if (label || told.getPredicate().equals(Terms.name)) {
        boolean isNew =
            isText(told) && (label ? somebody.labels : somebody.names).add(text(told.getObject()));
        if (isNew) {
          texts.accept(told);
        }
      }
    }
    countries(page, node, kind).forEach(somebody.countries::add);
  }

  private static Set<String> countries(Page page, Node node, Kind kind) {
    Set<String> countries = new TreeSet<>();
    if (kind == Kind.COUNTRY) {
      countries.add(node.getURI());
    }
    page.all(node, Terms.country).stream()
        .filter(Node::isURI)
        .forEach(c -> countries.add(c.getURI()));
    return countries;
  }

  private void fact(Page page, Node fact, Kind kind) {
    Set<String> actors = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    for (Triple told : page.subjects().getOrDefault(fact, List.of())) {
      Node object = told.getObject();
      Optional<Kind> named = object.isURI() ? page.kind(object, NAMED) : Optional.empty();
      if (named.isPresent() && somebodies.containsKey(object.getURI())) {
        actors.add(object.getURI());
        countries.addAll(countries(page, object, named.get()));
      }
    }
    actors.stream()
        .flatMap(iri -> Optional.ofNullable(somebodies.get(iri)).stream())
        .forEach(actor -> actor.facts++);
    Origin origin = page.one(fact, Terms.article).map(a -> origin(page, a)).orElse(Origin.NONE);
    Optional<String> own =
        DAYS.stream().flatMap(d -> page.one(fact, d).stream()).map(Harvest::text).findFirst();
    Set<String> voices = new TreeSet<>();
    VOICES.forEach(
        v ->
            page.all(fact, v).stream().filter(Harvest::isIri).forEach(n -> voices.add(n.getURI())));
    entries.accept(
        new Entry(
            fact.getURI(),
            kind,
            page.text(fact, RDFS.label.asNode()),
            List.of(),
            page.one(fact, Terms.topic).map(Harvest::text),
            words(page, fact),
            origin,
            own.orElse(origin.day()),
            own.isPresent(),
            page.one(fact, Terms.stance).map(s -> text(s).replaceFirst("^.*/", "")),
            voices,
            page.one(fact, Terms.speaker).filter(Node::isURI).map(Node::getURI),
            actors,
            countries,
            0));
    texts(page, fact, List.of(RDFS.label.asNode(), Terms.topic));
  }

  /** The words of the main evidence, then those of the rest by where they stand. */
  private static List<String> words(Page page, Node fact) {
    Set<String> words = new LinkedHashSet<>();
    page.one(fact, Terms.mainEvidence).ifPresent(e -> words.add(page.text(e, Terms.words)));
    page.all(fact, Terms.evidence).stream()
        .sorted(java.util.Comparator.comparing(Node::toString))
        .forEach(e -> words.add(page.text(e, Terms.words)));
    words.remove("");
    return List.copyOf(words);
  }

  private void article(Page page, Node article, int facts) {
    Origin origin = origin(page, article);
    String title =
        origin.title().isEmpty() ? page.text(article, RDFS.label.asNode()) : origin.title();
    entries.accept(
        new Entry(
            article.getURI(),
            Kind.ARTICLE,
            title,
            List.of(),
            Optional.empty(),
            List.of(),
            origin,
            origin.day(),
            true,
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            facts));
    texts(page, article, List.of(RDFS.label.asNode(), Terms.schemaHeadline));
  }

  private static Origin origin(Page page, Node article) {
    return new Origin(
        article.toString(),
        page.text(article, Terms.schemaHeadline),
        page.text(article, Terms.schemaPublisher),
        page.text(article, Terms.schemaDatePublished));
  }

  private void texts(Page page, Node subject, List<Node> properties) {
    page.subjects().getOrDefault(subject, List.of()).stream()
        .filter(t -> properties.contains(t.getPredicate()) && isText(t))
        .forEach(texts);
  }

  private static boolean isText(Triple told) {
    return told.getObject().isLiteral() && isIri(told.getSubject());
  }

  private static boolean isIri(Node node) {
    return node.isURI() && Stored.fits(node.getURI());
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
