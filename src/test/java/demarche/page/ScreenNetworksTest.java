package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.cli.Run;
import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes;
import demarche.exchange.Routes.Route;
import demarche.export.NetworkSchemas;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a page shows, taken away for network tools, reads back as what it shows. */
final class ScreenNetworksTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SET =
      "node=person/vladimir-putin&node=person/xi-jinping&node=country/russia&node=country/ukraine"
          + "&node=person/barack-obama";

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;
  private static Routes site;

  @BeforeAll
  static void buildTheSample() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(Duration.ofSeconds(60));
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    SearchData data = new SearchData(library, 100_000, addresses);
    List<Route> routes = new ArrayList<>();
    routes.addAll(DrawnPages.routes(Asked.of(store), library, 100_000, templates, addresses));
    routes.addAll(new SearchNetwork(store, library, 100_000).routes());
    routes.addAll(new ActorNetworkFile(store, 100_000, addresses).routes());
    routes.add(Route.get(SearchData.CSV, data::csv));
    site = new Routes(routes, request -> Response.sentence(Response.NOT_FOUND, "nothing"));
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static Response get(String address) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String[] halves = address.split("\\?", 2);
    for (String pair : halves[1].split("&", -1)) {
      String[] told = pair.split("=", 2);
      parameters.computeIfAbsent(told[0], n -> new ArrayList<>()).add(Addresses.decoded(told[1]));
    }
    return site.answer(Request.get(halves[0], parameters));
  }

  private static String body(String address) {
    return ((Response.Body.Whole) get(address).body()).bytes().utf8().orElseThrow();
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Object in, String name) {
    NodeList found =
        in instanceof Document document
            ? document.getElementsByTagNameNS("*", name)
            : ((Element) in).getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String data(Element of, String key) {
    return all(of, "data").stream()
        .filter(data -> data.getAttribute("key").equals(key))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static String value(Element of, String name) {
    return all(of, "attvalue").stream()
        .filter(value -> value.getAttribute("for").equals(name))
        .map(value -> value.getAttribute("value"))
        .findFirst()
        .orElse("");
  }

  /** A network as it was read: the labels of its actors, and its steps. */
  private record Read(Set<String> actors, Set<List<String>> steps) {}

  /** The two who a step is between, its day, its fact and its words. */
  private static List<String> step(String one, String other, String... more) {
    List<String> step = new ArrayList<>(new TreeSet<>(List.of(one, other)));
    step.addAll(List.of(more));
    return step;
  }

  private static Read graphml(String xml) throws Exception {
    Document document = parsed(xml);
    Map<String, String> labels = new HashMap<>();
    all(document, "node").forEach(n -> labels.put(n.getAttribute("id"), data(n, "n-label")));
    return new Read(
        Set.copyOf(labels.values()),
        all(document, "edge").stream()
            .map(
                e ->
                    step(
                        labels.getOrDefault(e.getAttribute("source"), "?"),
                        labels.getOrDefault(e.getAttribute("target"), "?"),
                        data(e, "e-day"),
                        data(e, "e-fact"),
                        data(e, "e-words")))
            .collect(Collectors.toSet()));
  }

  private static Read gexf(String xml) throws Exception {
    Document document = parsed(xml);
    Map<String, String> labels = new HashMap<>();
    all(document, "node").forEach(n -> labels.put(n.getAttribute("id"), n.getAttribute("label")));
    return new Read(
        Set.copyOf(labels.values()),
        all(document, "edge").stream()
            .map(
                e ->
                    step(
                        labels.getOrDefault(e.getAttribute("source"), "?"),
                        labels.getOrDefault(e.getAttribute("target"), "?"),
                        e.getAttribute("start"),
                        value(e, "fact"),
                        value(e, "words")))
            .collect(Collectors.toSet()));
  }

  private static List<CSVRecord> rows(String address) throws Exception {
    CSVFormat form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(body(address), form)) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor=Vladimir Putin", "actor=Lebanon", SET})
  void theFilesOfAGraphAreTheRowsOfItsTable(String asked) throws Exception {
    Set<List<String>> shown = new HashSet<>();
    for (CSVRecord row : rows("/network.csv?" + asked)) {
      shown.add(
          step(row.get("from"), row.get("to"), row.get("day"), row.get("fact"), row.get("words")));
    }
    assertFalse(shown.isEmpty());
    Set<String> actors = new TreeSet<>();
    JsonNode drawn = JSON.readTree(body("/network.json?" + asked));
    drawn.get("selves").forEach(v -> actors.add(v.get("label").asText()));
    drawn.get("others").forEach(v -> actors.add(v.get("label").asText()));
    Read graphml = graphml(body("/network.graphml?" + asked));
    assertEquals(shown, graphml.steps());
    assertEquals(actors, graphml.actors());
    assertEquals(graphml, gexf(body("/network.gexf?" + asked)));
  }

  @Test
  void theStepsOfASetAreThoseAroundEachOfItThatEndInIt() throws Exception {
    Set<String> around = new TreeSet<>();
    List<String> names =
        List.of("Vladimir Putin", "Xi Jinping", "Russia", "Ukraine", "Barack Obama");
    for (String name : names) {
      for (CSVRecord row : rows("/network.csv?actor=" + name)) {
        if (names.contains(row.get("from")) && names.contains(row.get("to"))) {
          around.add(step(row.get("from"), row.get("to"), row.get("step"), row.get("fact")) + "");
        }
      }
    }
    Set<String> among = new TreeSet<>();
    for (CSVRecord row : rows("/network.csv?" + SET)) {
      assertTrue(
          among.add(step(row.get("from"), row.get("to"), row.get("step"), row.get("fact")) + ""));
    }
    assertEquals(around, among);
  }

  @Test
  void theAddressOfASetHasItsTableAndItsFiles() {
    String page = body("/network?" + SET);
    assertTrue(page.contains("<h1>Graph of 5 actors</h1>"), page);
    assertTrue(page.contains("<th scope=\"col\">Who</th>"), page);
    for (String file : List.of(".csv", ".graphml", ".gexf")) {
      assertTrue(page.contains("/network" + file + "?node=country%2Frussia&amp;node="), file);
    }
    assertTrue(page.contains("href=\"#table\""));
  }

  @Test
  void anActorThatIsNotThereIsToldAndTheOthersAreShown() {
    String page = body("/network?node=person/vladimir-putin&node=person/nobody-at-all");
    assertTrue(page.contains("knows nothing of 1 of the actors"), page);
    assertTrue(page.contains("<h1>Graph of 1 actor</h1>"), page);
  }

  @Test
  void moreThan150ActorsAreRefused() {
    String many =
        IntStream.range(0, 151).mapToObj(i -> "node=person/p" + i).collect(Collectors.joining("&"));
    Refused refused = assertThrows(Refused.class, () -> get("/network?" + many));
    assertEquals(Response.BAD_REQUEST, refused.status());
    assertEquals(200, get("/network?" + many.replaceFirst("&[^&]*$", "")).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=ukraine", "kind=evacuation", "actor=person/vladimir-putin&year=2014"})
  void theFilesOfASearchAreTheStepsOfItsFacts(String asked) throws Exception {
    Set<String> facts = new TreeSet<>();
    for (CSVRecord row : rows("/search.csv?" + asked)) {
      if (Set.of("position", "communication", "evacuation").contains(row.get("kind"))) {
        facts.add(row.get("iri"));
      }
    }
    Read found = graphml(body("/search.graphml?" + asked));
    assertEquals(found, gexf(body("/search.gexf?" + asked)));
    Set<List<String>> whole =
        graphml(wholeGraph()).steps().stream()
            .filter(step -> step.stream().anyMatch(facts::contains))
            .collect(Collectors.toSet());
    assertFalse(whole.isEmpty());
    assertEquals(whole, found.steps());
  }

  /** The export of the whole graph, which other tests hold to the store. */
  private static String wholeGraph() {
    Run run = Run.of("export", "--kg", folder.toString(), "--format", "graphml");
    return run.out();
  }

  @Test
  void theFilesOfAnActorAreTheStepsOfItsPanels() throws Exception {
    Read read = graphml(body("/actor.graphml?actor=person/vladimir-putin"));
    assertEquals(read, gexf(body("/actor.gexf?actor=person/vladimir-putin")));
    assertTrue(read.actors().contains("Vladimir Putin"));
    Set<String> listed = new TreeSet<>();
    Answers answers = Asked.of(store);
    for (String query : List.of("positions-of", "communications-of", "evacuations-of")) {
      answers
          .of(query, Map.of("actor", "person/vladimir-putin"))
          .rows()
          .forEach(row -> listed.add(row.getOrDefault("fact", "")));
    }
    Set<String> facts =
        read.steps().stream()
            .map(s -> s.get(s.size() - 2))
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(facts.isEmpty());
    assertTrue(listed.containsAll(facts), () -> facts + " " + listed);
    Refused refused =
        assertThrows(Refused.class, () -> get("/actor.graphml?actor=person/nobody-at-all"));
    assertEquals(Response.NOT_FOUND, refused.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/network%s?actor=Russia",
        "/network%s?" + SET,
        "/search%s?q=ukraine",
        "/actor%s?actor=country/russia"
      })
  void theFilesAreValid(String address) throws Exception {
    NetworkSchemas.validate(NetworkSchemas.graphml(), body(address.replace("%s", ".graphml")));
    NetworkSchemas.validate(NetworkSchemas.gexf(), body(address.replace("%s", ".gexf")));
    Response file = get(address.replace("%s", ".gexf"));
    assertTrue(
        file.header("Content-Disposition")
            .orElse("")
            .startsWith("attachment; filename=\"demarche-"));
  }
}
