package demarche.page;

import demarche.exchange.Addresses;
import demarche.explanation.Known;
import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Questions with names that the graph knows much of, so that each has an answer. */
final class ExampleQuestions {
  /** Words of topics that many would ask for. */
  private static final Set<String> WORDS =
      Set.of(
          "aid",
          "border",
          "ceasefire",
          "corridor",
          "crisis",
          "elections",
          "evacuation",
          "hostages",
          "missiles",
          "negotiations",
          "nuclear",
          "peace",
          "sanctions",
          "security",
          "sovereignty",
          "talks",
          "treaty",
          "troops",
          "violence",
          "war",
          "withdrawal");

  /** Two nodes, in their order. */
  private record Pair(Node one, Node other) {}

  private final DatasetGraph data;
  private final Known union;

  ExampleQuestions(DatasetGraph data, Known union) {
    this.data = data;
    this.union = union;
  }

  /** The questions, each leading to its query; fewer where the graph has little. */
  List<Link> all() {
    return Stream.of(
            most(Terms.speaker).map(ExampleQuestions::timeline),
            mostPair(Terms.speaker, Terms.addressee, true).map(this::saidTo),
            mostPair(Terms.represents, Terms.about, false).map(this::stanceOverTime),
            word().map(ExampleQuestions::saidAbout),
            most(Terms.represents).map(ExampleQuestions::spokeFor),
            most(Terms.from).map(ExampleQuestions::evacuationsByOrganizer))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Link timeline(String who) {
    return link(
        "What was said and done by, to and about " + who + ", day by day?",
        "timeline",
        Map.entry("actor", who));
  }

  private Link saidTo(Pair pair) {
    return link(
        "What did " + label(pair.one()) + " say to " + label(pair.other()) + "?",
        "said-to",
        Map.entry("speaker", label(pair.one())),
        Map.entry("to", label(pair.other())));
  }

  private Link stanceOverTime(Pair pair) {
    return link(
        "How did the stance of "
            + label(pair.one())
            + " towards "
            + label(pair.other())
            + " change over time?",
        "stance-over-time",
        Map.entry("country", label(pair.one())),
        Map.entry("towards", label(pair.other())));
  }

  private static Link saidAbout(String word) {
    return link(
        "What was said on “" + word + "”, by whom and when?",
        "said-about",
        Map.entry("word", word));
  }

  private static Link spokeFor(String country) {
    return link(
        "Who spoke for " + country + ", in which office and how often?",
        "spoke-for",
        Map.entry("country", country));
  }

  private static Link evacuationsByOrganizer(String left) {
    return link(
        "How do the evacuations from " + left + " compare, organizer by organizer?",
        "evacuations-by-organizer",
        Map.entry("country", left));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Link link(String question, String query, Entry<String, String>... values) {
    return new Link(question, Addresses.with("/queries/" + query, List.of(values)));
  }

  /** The label of the most frequent value of a slot. */
  private Optional<String> most(Node slot) {
    Map<Node, Integer> counts = new HashMap<>();
    each(slot, (fact, value) -> counts.merge(value, 1, Integer::sum));
    return top(counts, Comparator.comparing(Node::toString, CodePoints.ORDER)).map(this::label);
  }

  /** The most frequent pair of values of two slots of the same fact. */
  private Optional<Pair> mostPair(Node one, Node other, boolean persons) {
    Map<Pair, Integer> counts = new HashMap<>();
    each(
        one,
        (fact, first) -> {
          for (Node second : union.values(fact, other)) {
            boolean asked =
                persons
                    ? union.is(first, Terms.PERSON)
                    : union.is(second, Terms.COUNTRY) && union.is(first, Terms.COUNTRY);
            if (asked && !second.equals(first)) {
              counts.merge(new Pair(first, second), 1, Integer::sum);
            }
          }
        });
    return top(
        counts,
        Comparator.comparing((Pair p) -> p.one().toString(), CodePoints.ORDER)
            .thenComparing(p -> p.other().toString(), CodePoints.ORDER));
  }

  /** The word of the list that most topics have. */
  private Optional<String> word() {
    Map<String, Integer> counts = new HashMap<>();
    each(
        Terms.topic,
        (fact, topic) -> {
          String[] words = Known.text(topic).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
          Set<String> once = new HashSet<>(List.of(words));
          once.retainAll(WORDS);
          once.forEach(word -> counts.merge(word, 1, Integer::sum));
        });
    return top(counts, CodePoints.ORDER);
  }

  private void each(Node slot, BiConsumer<Node, Node> use) {
    data.getDefaultGraph()
        .find(Node.ANY, slot, Node.ANY)
        .forEachRemaining(t -> use.accept(t.getSubject(), t.getObject()));
  }

  private static <T> Optional<T> top(Map<T, Integer> counts, Comparator<T> order) {
    return counts.entrySet().stream()
        .max(
            Entry.<T, Integer>comparingByValue()
                .thenComparing(Entry.comparingByKey(order.reversed())))
        .map(Entry::getKey);
  }

  private String label(Node node) {
    return union.label(node);
  }
}
