package demarche.page;

import demarche.document.Download;
import demarche.document.Operation;
import demarche.document.Operation.Parameter;
import demarche.exchange.Response;
import demarche.search.Facet;
import demarche.search.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the pages and their data answer, for the description of the server. */
public final class PageOperations {
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";
  private static final String CSV = "text/csv";
  private static final Map<String, ?> TEXT = Map.of("type", "string");
  private static final Map<String, ?> DAY = Map.of("type", "string", "format", "date");
  private static final String FOUND = "What was found";
  private static final String UNFIT = "A parameter does not fit";

  private PageOperations() {}

  /** All of them. */
  public static List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    all.add(page("/", "Home", "What is in the graph, its newest events, where to begin."));
    all.add(assets());
    search(all);
    compare(all);
    timeline(all);
    map(all);
    network(all);
    editor(all);
    all.add(page(ExportsPage.PATH, "Exports", "The files that the whole graph comes in."));
    all.add(files());
    return all;
  }

  private static Operation page(String path, String tag, String summary) {
    return new Operation(
        path, tag, summary, List.of(), Map.of(Response.OK, "The page"), Set.of(HTML));
  }

  private static Operation view(
      String path, String tag, String summary, List<Parameter> parameters, String type) {
    return new Operation(
        path,
        tag,
        summary,
        parameters,
        Map.of(Response.OK, FOUND, Response.BAD_REQUEST, UNFIT),
        Set.of(type));
  }

  private static Parameter asked(String name, String description, Map<String, ?> schema) {
    return new Parameter(name, "query", false, description, schema);
  }

  private static Parameter file(Map<String, ?> schema) {
    return new Parameter("file", "path", true, "Its name", schema);
  }

  /** A parameter that may come several times. */
  private static Map<String, ?> several(int most) {
    return Map.of("type", "array", "items", TEXT, "maxItems", most);
  }

  private static Operation assets() {
    return new Operation(
        Assets.PATH + "{file}",
        "Pages",
        "Style sheets, scripts and pictures of the pages, with the licences of the scripts.",
        List.of(file(Map.of("type", "string", "examples", List.of("style.css")))),
        Map.of(Response.OK, "The file", Response.NOT_FOUND, "There is no such file"),
        Assets.types());
  }

  private static Operation files() {
    List<String> names =
        ExportsPage.downloads().stream()
            .map(file -> file.path().substring(ExportsPage.FILES.length()))
            .toList();
    Set<String> types = new LinkedHashSet<>();
    ExportsPage.downloads().stream().map(Download::type).forEach(types::add);
    return new Operation(
        ExportsPage.FILES + "{file}",
        "Exports",
        "The whole graph in a form: RDF, a network, or tables in an archive.",
        List.of(file(Map.of("type", "string", "enum", names))),
        Map.of(Response.OK, "The file", Response.NOT_FOUND, "There is no such file"),
        types);
  }

  private static void search(List<Operation> all) {
    List<Parameter> wanted = new ArrayList<>(narrowing());
    wanted.add(
        asked(
            "sort",
            "The order: by how well it fits, unless named",
            Map.of("type", "string", "enum", SearchState.orders())));
    List<Parameter> paged = new ArrayList<>(wanted);
    paged.add(
        asked(
            "page",
            "The page, " + SearchState.PER_PAGE + " things each",
            Map.of("type", "integer", "minimum", 1, "default", 1)));
    paged.add(
        asked(
            "all",
            "A facet of which all values are listed",
            Map.of("type", "array", "items", Map.of("type", "string", "enum", facets()))));
    String what = "Actors, facts and articles by their words, narrowed by facets";
    all.add(
        new Operation(
            SearchPage.PATH,
            "Search",
            what + ".",
            paged,
            Map.of(
                Response.OK, FOUND,
                Response.BAD_REQUEST, UNFIT,
                Response.BUSY, "The index is being made; ask again shortly"),
            Set.of(HTML)));
    all.add(view(SearchData.JSON, "Search", what + ", as data, page by page.", paged, JSON));
    all.add(view(SearchData.CSV, "Search", what + ", all of it as a table.", wanted, CSV));
    files(
        all,
        SearchPage.PATH,
        "Search",
        "The actors found, and the steps of the facts found",
        wanted);
    actor(all);
  }

  private static List<String> facets() {
    return Arrays.stream(Facet.values()).map(Facet::code).toList();
  }

  private static void actor(List<Operation> all) {
    files(
        all,
        ActorNetworkFile.PATH,
        "Things",
        "The steps of an actor's positions, communications and evacuations",
        List.of(
            new Parameter(
                "actor",
                "query",
                true,
                "The end of its IRI, such as country/france",
                Map.of("type", "string", "examples", List.of("country/france")))));
  }

  private static void compare(List<Operation> all) {
    List<Parameter> asked =
        List.of(
            asked(
                "actor",
                "Two to six: a name, or the end of an IRI such as country/france",
                several(CompareState.MOST)),
            asked("word", "Words of the topic", TEXT));
    List<Parameter> paged = new ArrayList<>(asked);
    paged.add(
        asked(
            "by",
            "A row a month and not a year",
            Map.of("type", "string", "enum", List.of("month"))));
    String what = "Positions of actors on a topic side by side, with their turns";
    all.add(
        new Operation(
            ComparePage.PATH,
            "Compare",
            what + ".",
            paged,
            Map.of(
                Response.OK, FOUND,
                Response.BAD_REQUEST, UNFIT,
                Response.BUSY, "The index is being made; ask again shortly"),
            Set.of(HTML)));
    all.add(view(ComparePage.CSV, "Compare", what + ", as a table.", asked, CSV));
  }

  /** A search as it stands in addresses, but for its order and page. */
  private static List<Parameter> narrowing() {
    List<Parameter> wanted = new ArrayList<>();
    wanted.add(
        asked(
            "q",
            "Words; those within quotation marks stand together",
            Map.of("type", "string", "maxLength", Wanted.LONGEST)));
    for (Facet facet : Facet.values()) {
      wanted.add(
          asked(
              facet.code(),
              "Only of this " + facet.label().toLowerCase(Locale.ROOT),
              several(SearchState.MOST_FILTERS)));
    }
    return wanted;
  }

  private static void timeline(List<Operation> all) {
    List<Parameter> asked = new ArrayList<>(narrowing());
    asked.replaceAll(
        p ->
            p.name().equals(Facet.ACTOR.code())
                ? asked(
                    p.name(), "Of this actor or place: a name, or the end of an IRI", p.schema())
                : p);
    asked.add(asked("since", "From this day on", DAY));
    asked.add(asked("until", "Up to this day", DAY));
    views(all, "/timeline", "Timeline", "The facts of a search day by day", asked);
    all.add(
        view(
            "/timeline.csv",
            "Timeline",
            "The facts of a search day by day, all of them as a table.",
            List.copyOf(all.getLast().parameters()),
            CSV));
  }

  private static void map(List<Operation> all) {
    views(
        all,
        "/map",
        "Map",
        "Evacuations with the places that they leave and lead to",
        List.of(asked("country", "Out of this country or place", TEXT)));
  }

  private static void network(List<Operation> all) {
    String what = "The actors around one, or those of a set, and the facts that link them";
    List<Parameter> asked =
        List.of(
            asked("actor", "A name or an IRI; around it is what is shown", TEXT),
            asked(
                NetworkState.NODE,
                "An actor of a set, by the end of its IRI: the steps among the set are shown",
                several(NetworkState.MOST)));
    views(all, NetworkState.PATH, "Graph", what, asked);
    all.add(view(NetworkState.PATH + ".csv", "Graph", what + ", as a table.", asked, CSV));
    files(all, NetworkState.PATH, "Graph", what, asked);
  }

  private static void editor(List<Operation> all) {
    all.add(
        view(
            "/query",
            "SPARQL",
            "An editor for queries, with questions to begin with.",
            List.of(asked("query", "What it holds at first", TEXT)),
            HTML));
    all.add(
        view(
            "/query.json",
            "SPARQL",
            "The prefixes and terms that a query may be written with.",
            List.of(),
            JSON));
  }

  /** Files for network tools of what a page shows. */
  private static void files(
      List<Operation> all, String path, String tag, String what, List<Parameter> parameters) {
    for (String ending : NetworkFiles.endings()) {
      all.add(
          new Operation(
              path + ending,
              tag,
              what + ", as a file for network tools.",
              parameters,
              Map.of(
                  Response.OK, FOUND,
                  Response.BAD_REQUEST, UNFIT,
                  Response.NOT_FOUND, "The graph knows no such actor"),
              Set.of(NetworkFiles.TYPE)));
    }
  }

  private static void views(
      List<Operation> all, String path, String tag, String what, List<Parameter> parameters) {
    all.add(view(path, tag, what + ".", parameters, HTML));
    all.add(view(path + ".json", tag, what + ", as data.", parameters, JSON));
  }
}
