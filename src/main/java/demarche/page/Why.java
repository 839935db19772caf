package demarche.page;

import demarche.explanation.Explanation;
import demarche.explanation.Explanation.Line;
import demarche.explanation.Explanation.Passage;
import demarche.explanation.Explanations;
import demarche.explanation.Known;
import demarche.explanation.NameStory;
import demarche.explanation.UnderstoodName;
import demarche.page.FactCard.Slot;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;

/**
 * Why a fact is in the graph.
 *
 * @param passages its evidence where it stands, the main piece first
 * @param slots everything told, slot by slot
 * @param derived what follows by rule: name, text
 * @param origins who or what found it
 * @param names how each name was understood
 */
public record Why(
    List<Quoted> passages,
    List<Slot> slots,
    List<Slot> derived,
    List<Slot> origins,
    List<Understood> names) {
  public Why {
    passages = List.copyOf(passages);
    slots = List.copyOf(slots);
    derived = List.copyOf(derived);
    origins = List.copyOf(origins);
    names = List.copyOf(names);
  }

  /**
   * Evidence in its context.
   *
   * @param before empty where the text is not kept
   * @param supports the slots that it is for; empty for the fact as a whole
   * @param mark its mark in the article
   */
  public record Quoted(String before, String words, String after, String supports, String mark) {}

  /**
   * A name of the article and who was understood by it.
   *
   * @param words how the fact's words name it; empty where they do not
   * @param name the fullest form that the article has
   * @param as the slots that it fills
   * @param actor who was understood
   * @param steps how that was decided
   * @param same the same elsewhere
   */
  public record Understood(
      List<String> words,
      String name,
      String as,
      Link actor,
      List<Decided> steps,
      List<Link> same) {
    public Understood {
      words = List.copyOf(words);
      steps = List.copyOf(steps);
      same = List.copyOf(same);
    }
  }

  /**
   * What decided who is meant.
   *
   * @param text a sentence without its full stop
   * @param proof the fact that it rests on; plain and empty where there is none
   */
  public record Decided(String text, Link proof) {}

  /** Slots that a rule fills. */
  private static final Set<String> DERIVED = Set.of("represents", "about");

  private static final List<Node> ACTORS =
      List.of(
          Terms.person,
          Terms.of,
          Terms.speaker,
          Terms.holder,
          Terms.addressee,
          Terms.target,
          Terms.participant,
          Terms.organizer,
          Terms.from,
          Terms.place,
          Terms.to,
          Terms.represents,
          Terms.about);

  /**
   * Reads it.
   *
   * @param whole whether the whole paragraph is shown around the words, or only their sentence
   */
  static Why of(
      DatasetGraph data,
      GraphStore store,
      FactCards cards,
      Node fact,
      FactCard card,
      boolean whole) {
    Explanation told = new Explanations(data, store.base(), store::text).explain(fact.getURI());
    Known graph = cards.graphAround(fact);
    List<Quoted> passages = new ArrayList<>();
    for (Passage passage : told.passages()) {
      boolean main = passages.isEmpty();
      String mark = main ? "" : "-" + passage.start() + "-" + passage.end();
      passages.add(quoted(passage, card.inText().isEmpty() ? "" : card.inText() + mark, whole));
    }
    Function<Line, Link> link =
        line ->
            line.iri()
                .map(iri -> cards.linkTo(line.text(), iri))
                .orElseGet(() -> Link.plain(Wording.value(line.name(), line.text())));
    List<Slot> derived = new ArrayList<>(lines(told, "Derived", link));
    derived.addAll(lines(told, "Shortcuts", link));
    return new Why(
        passages,
        lines(told, "Slots", link),
        derived,
        lines(told, "Origin", link),
        names(cards, graph, new NameStory(graph, store.base(), store::text), fact));
  }

  private static Quoted quoted(Passage passage, String mark, boolean whole) {
    String supports = String.join(", ", passage.slots().stream().map(Wording::slot).toList());
    String before = passage.before();
    String after = passage.after();
    if (!whole) {
      String all = before + passage.words() + after;
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      sentences.setText(all);
      int from = before.length();
      int to = from + passage.words().length();
      int start = from == 0 ? 0 : sentences.preceding(from + 1);
      int end = to == all.length() ? to : sentences.following(to - 1);
      before = all.substring(Math.clamp(start, 0, from), from);
      after = all.substring(to, Math.clamp(end, to, all.length())).stripTrailing();
    }
    return new Quoted(before, passage.words(), after, supports, mark);
  }

  /** The lines of a section, those of one name together. */
  private static List<Slot> lines(Explanation told, String section, Function<Line, Link> link) {
    Map<String, List<Link>> slots = new LinkedHashMap<>();
    told.sections().stream()
        .filter(s -> s.title().equals(section))
        .flatMap(s -> s.lines().stream())
        .forEach(
            line ->
                slots
                    .computeIfAbsent(Wording.slot(line.name()), n -> new ArrayList<>())
                    .add(link.apply(line)));
    return slots.entrySet().stream().map(e -> new Slot(e.getKey(), e.getValue())).toList();
  }

  private static List<Understood> names(FactCards cards, Known graph, NameStory story, Node fact) {
    Map<Node, List<String>> slots = new LinkedHashMap<>();
    for (Node slot : ACTORS) {
      for (Node actor : graph.values(fact, slot)) {
        slots
            .computeIfAbsent(actor, a -> new ArrayList<>())
            .add(Wording.slot(Wording.last(slot.getURI())));
      }
    }
    List<Understood> names = new ArrayList<>();
    slots.forEach(
        (actor, as) -> {
          boolean told = as.stream().anyMatch(slot -> !DERIVED.contains(slot));
          UnderstoodName name = story.tell(fact, actor, told);
          names.add(
              new Understood(
                  name.words(),
                  graph.first(actor, Terms.name).orElse(""),
                  String.join(", ", as),
                  cards.link(graph, actor),
                  name.steps().stream().map(step -> decided(cards, graph, step)).toList(),
                  graph.values(actor, OWL.sameAs.asNode()).stream()
                      .map(same -> Wording.elsewhere(Known.text(same)))
                      .toList()));
        });
    return names;
  }

  private static Decided decided(FactCards cards, Known graph, UnderstoodName.Step step) {
    return new Decided(
        step.text(), step.proof().map(fact -> cards.link(graph, fact)).orElse(Link.plain("")));
  }
}
