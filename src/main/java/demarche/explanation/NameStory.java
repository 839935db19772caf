package demarche.explanation;

import demarche.explanation.UnderstoodName.Step;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Tells of the names of one fact from the graph of its article: which words of the fact name an
 * actor, how they lead to the article's name for it, and by what that name was settled.
 */
public final class NameStory {
  private static final String NOWHERE = "No form of this name is in the words";

  /** Where an article came with facts and does not tell where it names an actor. */
  private static final String UNMENTIONED =
      "The article came without the places where it names this actor, and the words do not have it"
          + " as the article's facts write it";

  private static final Pattern OF_PERSONS =
      pronouns("he|she|him|her|his|hers|himself|herself|I|me|my|we|us|our|who|whose");
  private static final Pattern OF_OTHERS =
      pronouns("it|its|itself|they|them|their|we|us|our|who|whose|which");

  /** So many letters of a country's name, or all but two, are in the word for its people. */
  private static final int STEM = 4;

  private final Known graph;
  private final String base;
  private final Function<Node, Optional<String>> texts;

  /**
   * @param graph of the article
   * @param base of the graph's IRIs
   * @param texts the body of an article, as given
   */
  public NameStory(Known graph, String base, Function<Node, Optional<String>> texts) {
    this.graph = graph;
    this.base = base;
    this.texts = texts;
  }

  private static Pattern pronouns(String words) {
    // The country and the trade are no pronouns.
    return Pattern.compile("\\b(?!US\\b|IT\\b)(?i:" + words + ")\\b");
  }

  /** Words of the article, by where they stand. */
  private record Piece(long start, long end, String words) {
    boolean has(String name) {
      String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}])";
      return Pattern.compile(whole).matcher(words).find();
    }

    boolean within(List<Piece> others) {
      return others.stream().anyMatch(o -> o.start <= start && end <= o.end);
    }
  }

  /**
   * How an actor of a fact was understood.
   *
   * @param told whether a slot holds it that the words fill, and not only one that a rule fills
   */
  public UnderstoodName tell(Node fact, Node actor, boolean told) {
    List<Piece> evidence = pieces(graph.values(fact, Terms.evidence));
    List<Piece> mentions = pieces(graph.values(actor, Terms.mention));
    Set<String> words = new LinkedHashSet<>();
    mentions.stream().filter(m -> m.within(evidence)).forEach(m -> words.add(m.words));
    if (words.isEmpty()) {
      words.addAll(named(actor, evidence));
    }
    List<Step> steps = new ArrayList<>();
    words.forEach(word -> steps.add(spelled(actor, word)));
    if (words.isEmpty()) {
      steps.add(told ? unnamed(actor, evidence, mentions) : Step.of(nowhere(mentions)));
    }
    steps.addAll(derived(fact, actor));
    steps.addAll(new IdentityStory(graph, base).tell(actor));
    return new UnderstoodName(actor, List.copyOf(words), steps);
  }

  private List<Piece> pieces(List<Node> evidence) {
    return evidence.stream()
        .map(
            e ->
                new Piece(
                    graph.number(e, Terms.start),
                    graph.number(e, Terms.end),
                    graph.first(e, Terms.words).orElse("")))
        .sorted(Comparator.comparingLong(Piece::start).thenComparingLong(Piece::end))
        .toList();
  }

  /** The article's names for an actor, and its label. */
  private List<String> names(Node actor) {
    Set<String> names = new LinkedHashSet<>();
    graph.values(actor, Terms.name).forEach(n -> names.add(Known.text(n)));
    names.add(graph.label(actor));
    return List.copyOf(names);
  }

  /** Where an article came without mentions: the longest of its names that stand in the words. */
  private List<String> named(Node actor, List<Piece> evidence) {
    List<String> candidates = forms(actor);
    return Stream.concat(
            candidates.stream().filter(name -> evidence.stream().anyMatch(e -> e.has(name))),
            graph.is(actor, Terms.COUNTRY) ? people(actor, evidence) : Stream.empty())
        .limit(1)
        .toList();
  }

  /** Its names, and of a person the last word of each. */
  private List<String> forms(Node actor) {
    List<String> candidates = new ArrayList<>(names(actor));
    if (graph.is(actor, Terms.PERSON)) {
      for (String name : names(actor)) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() > 2) {
          candidates.add(last);
        }
      }
    }
    return candidates;
  }

  /** Words made of a country's name, such as Ukrainian. */
  private Stream<String> people(Node country, List<Piece> evidence) {
    String name = names(country).getFirst();
    int stem = Math.max(STEM, name.length() - 2);
    return name.length() < stem
        ? Stream.empty()
        : evidence.stream()
            .flatMap(e -> Arrays.stream(e.words.split("[^\\p{L}]+", -1)))
            .filter(word -> word.startsWith(name.substring(0, stem)));
  }

  /** How words that name an actor lead to the article's name for it. */
  private Step spelled(Node actor, String words) {
    String name = names(actor).getFirst();
    String bare = words.replaceFirst("^[Tt]he ", "").replaceFirst("[’']s$", "");
    if (names(actor).stream().anyMatch(n -> n.replaceFirst("^[Tt]he ", "").equals(bare))) {
      return Step.of("“" + words + "” is the full name");
    }
    if (tokens(name).containsAll(tokens(bare))) {
      return Step.of("“" + words + "” is a part of the name “" + name + "”");
    }
    if (bare.length() > 1 && bare.replace(".", "").equals(initials(name))) {
      return Step.of("“" + words + "” is short for “" + name + "”");
    }
    return graph.is(actor, Terms.COUNTRY)
        ? Step.of(
            "“" + words + "” is another word for “" + name + "”: of its people or its government")
        : Step.of("“" + words + "” is another name that the article has for “" + name + "”");
  }

  /** Where no name stands in the words: what stands for it, and who was named before. */
  private Step unnamed(Node actor, List<Piece> evidence, List<Piece> mentions) {
    for (Node office : graph.inOrder(graph.having(Terms.person, actor))) {
      String title = graph.first(office, Terms.title).orElse("");
      if (!title.isEmpty() && evidence.stream().anyMatch(e -> holds(e.words, title))) {
        return new Step(
            "The words say “" + title + "”: the article names the holder of that office",
            Optional.of(office));
      }
    }
    Pattern pronouns = graph.is(actor, Terms.PERSON) ? OF_PERSONS : OF_OTHERS;
    Optional<String> pronoun =
        evidence.stream()
            .map(e -> pronouns.matcher(e.words))
            .filter(Matcher::find)
            .map(Matcher::group)
            .findFirst();
    String before = before(actor, evidence, mentions);
    String nowhere = nowhere(mentions);
    return Step.of(pronoun.map(p -> nowhere + ", but “" + p + "” is").orElse(nowhere) + before);
  }

  private static String nowhere(List<Piece> mentions) {
    return mentions.isEmpty() ? UNMENTIONED : NOWHERE;
  }

  /** The name that the article has last before the words. */
  private String before(Node actor, List<Piece> evidence, List<Piece> mentions) {
    long start = evidence.stream().mapToLong(Piece::start).min().orElse(0);
    return mentions.stream()
        .filter(m -> m.start < start)
        .reduce((one, next) -> next)
        .map(Piece::words)
        .or(() -> mentions.isEmpty() ? inText(actor, start) : Optional.empty())
        .map(name -> "; before them the article says “" + name + "”")
        .orElse("");
  }

  /** Where an article came without mentions: the form that its text has last before a place. */
  private Optional<String> inText(Node actor, long start) {
    Optional<String> text = graph.having(Terms.names, actor).stream().findFirst().flatMap(texts);
    if (text.isEmpty() || start > text.get().codePointCount(0, text.get().length())) {
      return Optional.empty();
    }
    String first = text.get().substring(0, text.get().offsetByCodePoints(0, (int) start));
    return forms(actor).stream()
        .filter(form -> first.contains(form))
        .max(Comparator.comparingInt(form -> first.lastIndexOf(form) + form.length()));
  }

  private static boolean holds(String words, String title) {
    return words.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
  }

  /** What a rule and not the words made of the actor. */
  private List<Step> derived(Node fact, Node actor) {
    List<Step> steps = new ArrayList<>();
    if (graph.holds(fact, Terms.represents, actor)) {
      for (Node speaker : graph.values(fact, Terms.speaker)) {
        graph.inOrder(graph.having(Terms.person, speaker)).stream()
            .filter(office -> speaksFor(office, actor))
            .findFirst()
            .ifPresent(
                office ->
                    steps.add(
                        new Step(
                            "The speaker speaks for it by an office that the article states",
                            Optional.of(office))));
      }
    }
    if (graph.holds(fact, Terms.about, actor)) {
      steps.add(Step.of("The topic names it, by a name, another name or a word of its people"));
    }
    return steps;
  }

  private boolean speaksFor(Node office, Node represented) {
    return graph.values(office, Terms.of).stream()
        .anyMatch(of -> of.equals(represented) || graph.holds(of, Terms.country, represented));
  }

  private static Set<String> tokens(String text) {
    return new LinkedHashSet<>(
        Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
