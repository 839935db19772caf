package demarche.page;

import demarche.explanation.Known;
import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Parts the positions of an actor by what they are on: by words that several of their topics have
 * in common, and where there are none by the country or other actor that several name or are for or
 * against. A position stands under every topic that it has, so that a topic holds all that its
 * query gives.
 */
final class PositionTopics {
  /** How many topics an actor has at most; what has none of them comes last. */
  static final int MOST = 24;

  /** How many of them are words, so that there is room for countries and other actors. */
  private static final int WORDS = 16;

  /** One position alone is no topic. */
  private static final int LEAST = 2;

  private static final int SHORTEST = 4;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> EMPTY_WORDS = emptyWords();

  private final FactCards cards;
  private final Known union;
  private final Node actor;

  /** A hub has as many labels as articles name it, so each is looked up once. */
  private final Map<Node, Matter> matters = new HashMap<>();

  private final Map<Node, Set<String>> names = new HashMap<>();

  private PositionTopics(FactCards cards, Node actor) {
    this.cards = cards;
    this.union = cards.union();
    this.actor = actor;
  }

  /**
   * What positions can have in common.
   *
   * @param parameter of the query of an actor's positions: word or about
   * @param value of that parameter, in full
   * @param title for people
   */
  record Matter(String parameter, String value, String title) {}

  /** A matter with all positions on it, in the order in which all were given. */
  record Topic(Matter matter, List<Node> positions) {
    Topic {
      positions = List.copyOf(positions);
    }
  }

  /** Topics, those of most positions first, and the positions that are on none of them. */
  record Parted(List<Topic> topics, List<Node> others) {
    Parted {
      topics = List.copyOf(topics);
      others = List.copyOf(others);
    }
  }

  /**
   * Parts positions.
   *
   * @param actor whose they are; it is no topic of its own
   */
  static Parted of(FactCards cards, Node actor, List<Node> positions) {
    PositionTopics parting = new PositionTopics(cards, actor);
    Map<Matter, List<Node>> byWord = new LinkedHashMap<>();
    Map<Matter, List<Node>> byActor = new LinkedHashMap<>();
    for (Node position : positions) {
      Set<Node> about = parting.about(position);
      for (Matter word : parting.words(position, about)) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(position);
      }
      for (Node one : about) {
        Matter matter = parting.matter(one);
        byActor.computeIfAbsent(matter, m -> new ArrayList<>()).add(position);
      }
    }
    Set<Node> open = new LinkedHashSet<>(positions);
    List<Topic> topics = new ArrayList<>(chosen(byWord, open, WORDS));
    topics.addAll(chosen(byActor, open, MOST - topics.size()));
    topics.sort(
        Comparator.comparingInt((Topic t) -> -t.positions().size())
            .thenComparing(t -> t.matter().title(), CodePoints.ORDER));
    return new Parted(topics, List.copyOf(open));
  }

  /** A topic while topics are chosen, with how many of its positions no chosen one has yet. */
  private static final class Candidate {
    private static final Comparator<Candidate> BEST =
        Comparator.comparingInt((Candidate c) -> c.fresh)
            .thenComparingInt(c -> c.topic.positions().size())
            .thenComparing(c -> c.topic.matter().value(), CodePoints.ORDER.reversed());

    private final Topic topic;
    private int fresh;

    Candidate(Topic topic) {
      this.topic = topic;
    }
  }

  /**
   * Matters, again and again the one with most positions that no other has yet.
   *
   * @param open the positions that are on no topic yet; those of the chosen ones are taken out
   */
  private static List<Topic> chosen(Map<Matter, List<Node>> having, Set<Node> open, int most) {
    Map<Node, List<Candidate>> byPosition = new HashMap<>();
    List<Candidate> left = new ArrayList<>();
    having.forEach(
        (matter, positions) -> {
          Candidate candidate = new Candidate(new Topic(matter, positions));
          left.add(candidate);
          for (Node position : positions) {
            if (open.contains(position)) {
              candidate.fresh++;
              byPosition.computeIfAbsent(position, p -> new ArrayList<>()).add(candidate);
            }
          }
        });
    List<Topic> chosen = new ArrayList<>();
    while (chosen.size() < most) {
      left.removeIf(candidate -> candidate.fresh < LEAST);
      Optional<Candidate> next = left.stream().max(Candidate.BEST);
      if (next.isEmpty()) {
        break;
      }
      chosen.add(next.get().topic);
      for (Node position : next.get().topic.positions()) {
        if (open.remove(position)) {
          byPosition.getOrDefault(position, List.of()).forEach(candidate -> candidate.fresh--);
        }
      }
    }
    return chosen;
  }

  /** Whom a position's topic names, and whom it is for or against. */
  private Set<Node> about(Node position) {
    Set<Node> about = new LinkedHashSet<>(union.values(position, Terms.about));
    about.addAll(union.values(position, Terms.target));
    about.remove(actor);
    about.removeIf(node -> !node.isURI());
    return about;
  }

  private Matter matter(Node one) {
    return matters.computeIfAbsent(
        one, node -> new Matter("about", node.getURI(), "About " + cards.link(union, node).text()));
  }

  private Set<String> names(Node one) {
    return names.computeIfAbsent(one, node -> tokens(union.label(node)));
  }

  /** The telling words of a topic: none that names somebody, and no participle of a verb. */
  private Set<Matter> words(Node position, Set<Node> about) {
    Set<String> known = new HashSet<>(names(actor));
    about.forEach(one -> known.addAll(names(one)));
    Set<Matter> words = new LinkedHashSet<>();
    for (String word : tokens(union.first(position, Terms.topic).orElse(""))) {
      boolean tells =
          word.length() >= SHORTEST
              && Character.isLetter(word.charAt(0))
              && !word.endsWith("ed")
              && !EMPTY_WORDS.contains(word)
              && known.stream().noneMatch(name -> isOf(word, name));
      if (tells) {
        words.add(new Matter("word", word, "On “" + word + "”"));
      }
    }
    return words;
  }

  /** The words of a text as the query of an actor's positions parts them. */
  private static Set<String> tokens(String text) {
    return new LinkedHashSet<>(List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)));
  }

  /** Whether a word is one of a name or made of it, as Ukrainian is of Ukraine. */
  private static boolean isOf(String word, String name) {
    int shared = 0;
    int shorter = Math.min(word.length(), name.length());
    while (shared < shorter && word.charAt(shared) == name.charAt(shared)) {
      shared++;
    }
    return word.equals(name) || (shared >= SHORTEST && shared >= name.length() - 2);
  }

  private static Set<String> emptyWords() {
    String file = "/demarche/page/no-topics.txt";
    try (InputStream in = PositionTopics.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Set<String> words = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
