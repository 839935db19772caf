package demarche.page;

import demarche.document.ThingPages;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.explanation.Explanation;
import demarche.explanation.Explanation.Line;
import demarche.explanation.Explanation.Passage;
import demarche.explanation.Explanation.Section;
import demarche.explanation.Explanations;
import demarche.problem.Failure;
import demarche.store.GraphStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the graph knows of any thing, for those kinds that have no page of their own. */
final class ThingPage implements ThingPages {
  /** How many lines of a section are shown; the data hold more. */
  private static final int MOST = 200;

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("actor", "Actor"),
          Map.entry("article", "Article"),
          Map.entry("country", "Country"),
          Map.entry("evidence", "Words that state a fact"),
          Map.entry("fact", "Fact"),
          Map.entry("graph", "All that one article says"),
          Map.entry("means", "Means of evacuation"),
          Map.entry("mention", "Words that name someone"),
          Map.entry("organization", "Organization"),
          Map.entry("origin", "Who or what found facts"),
          Map.entry("person", "Person"),
          Map.entry("place", "Place"));

  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;
  private final boolean context;

  /**
   * @param store the graph
   * @param templates what pages are filled into
   * @param addresses where its things stand
   * @param context whether words are shown in the paragraph that they stand in
   */
  ThingPage(GraphStore store, Templates templates, Addresses addresses, boolean context) {
    this.store = store;
    this.templates = templates;
    this.addresses = addresses;
    this.context = context;
  }

  @Override
  public Response page(Request request, String iri) {
    Explanation known =
        store.read(
            data ->
                explanation(
                    iri,
                    new Explanations(
                        data,
                        store.base(),
                        article -> context ? store.text(article) : Optional.empty())));
    String path = addresses.path(iri).orElse("");
    String kind = iri.substring(addresses.base().length()).split("/", 2)[0];
    Map<String, Object> model = new HashMap<>();
    model.put("kind", KINDS.getOrDefault(kind, "Thing"));
    model.put("title", title(known));
    model.put("iri", iri);
    model.put("passages", known.passages().stream().map(ThingPage::passage).toList());
    model.put("sections", known.sections().stream().map(this::section).toList());
    model.put("data", Shown.forms(path));
    Response page = templates.page("thing.ftlh", model);
    boolean cut = known.sections().stream().anyMatch(section -> section.lines().size() > MOST);
    int shown = known.sections().stream().mapToInt(s -> Math.min(MOST, s.lines().size())).sum();
    return cut ? page.truncated(shown) : page;
  }

  /** Some things are only pointed to: a means, a number. */
  private static Explanation explanation(String iri, Explanations explanations) {
    try {
      return explanations.explain(iri);
    } catch (Failure unknown) {
      return new Explanation(Shown.last(iri), iri, List.of(), List.of());
    }
  }

  /** Words have no label but themselves. */
  private static String title(Explanation known) {
    if (!known.headline().equals(known.iri())) {
      return known.headline();
    }
    return known.passages().isEmpty()
        ? Shown.last(known.iri())
        : "“" + known.passages().getFirst().words() + "”";
  }

  private static Map<String, Object> passage(Passage passage) {
    return Map.of(
        "slots", passage.slots().stream().map(Shown::words).toList(),
        "before", passage.before(),
        "words", passage.words(),
        "after", passage.after(),
        "start", passage.start(),
        "end", passage.end());
  }

  private Map<String, Object> section(Section section) {
    List<Line> lines = section.lines();
    return Map.of(
        "title", section.title(),
        "id", section.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        "lines", lines.stream().limit(MOST).map(this::line).toList(),
        "left", Math.max(0, lines.size() - MOST));
  }

  private Map<String, String> line(Line line) {
    boolean bare = line.iri().isEmpty() && Shown.isWeb(line.text());
    String iri = bare ? line.text() : line.iri().orElse("");
    String text =
        line.text().equals(iri)
            ? addresses.path(iri).isPresent() ? Shown.last(iri) : Shown.elsewhere(iri)
            : line.text();
    return Map.of(
        "name",
        Shown.words(line.name().strip()),
        "text",
        text,
        "href",
        iri.isEmpty() ? "" : addresses.page(iri).orElse(""));
  }
}
