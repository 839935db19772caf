package demarche.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.store.GraphStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A map of evacuations: the countries and places that people leave, and where they are brought. */
public final class EvacuationMap {
  private static final String PATH = "/map";

  private final Answers answers;
  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;

  EvacuationMap(Answers answers, Templates templates, Addresses addresses) {
    this.answers = answers;
    this.store = answers.store();
    this.templates = templates;
    this.addresses = addresses;
  }

  /** A place with its coordinates, in WGS 84 degrees. */
  public record Point(String place, BigDecimal lat, BigDecimal lon) {
    static Point of(Map<String, String> row) {
      return new Point(
          row.getOrDefault("place", ""),
          new BigDecimal(row.getOrDefault("lat", "0")),
          new BigDecimal(row.getOrDefault("long", "0")));
    }
  }

  /**
   * An evacuation.
   *
   * @param fact as a row, its what and words among it
   * @param from the countries that are left
   * @param places the cities and sites that are left
   * @param to where people are brought
   */
  public record Move(FactRow fact, List<Point> from, List<Point> places, List<Point> to) {
    public Move {
      from = List.copyOf(from);
      places = List.copyOf(places);
      to = List.copyOf(to);
    }

    /** Where the arcs begin: at the places, where the article names some that are on the map. */
    @JsonProperty("starts")
    public List<Point> starts() {
      return places.isEmpty() ? from : places;
    }
  }

  /** The page and its data. */
  List<Route> routes() {
    Handler page = this::page;
    Handler data = this::data;
    return List.of(Route.get(PATH, page), Route.get(PATH + ".json", data));
  }

  private AskedRows ask(Request request) {
    return answers.of("evacuation-map", Map.of("country", country(request)));
  }

  private static String country(Request request) {
    return request.parameter("country").orElse("").strip();
  }

  private Response page(Request request) {
    AskedRows asked = ask(request);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("country", country(request));
    model.put("countries", countries());
    model.put("moves", moves(asked));
    model.put("hints", asked.hints());
    model.put("open", asked.address());
    model.put("csv", asked.csv());
    model.put(
        "json", Addresses.with(PATH + ".json", List.of(Map.entry("country", country(request)))));
    model.put("drawn", templates.assets().has("map.js"));
    model.put("cut", asked.isCut());
    return Drawn.cut(
        Drawn.page(templates.page("map.ftlh", model)), asked.isCut(), asked.rows().size());
  }

  private Response data(Request request) {
    AskedRows asked = ask(request);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("moves", moves(asked));
    data.put("cut", asked.isCut());
    return Drawn.cut(Drawn.data(data), asked.isCut(), asked.rows().size());
  }

  /** The countries that evacuations leave from and that are on the map. */
  private List<String> countries() {
    TreeSet<String> names = new TreeSet<>();
    answers
        .of("evacuation-map", Map.of())
        .rows()
        .forEach(row -> names.add(row.getOrDefault("from", "")));
    return List.copyOf(names);
  }

  private List<Move> moves(AskedRows asked) {
    Places pages = new Places(store, addresses);
    Map<String, List<Map<String, String>>> byFact = new LinkedHashMap<>();
    for (Map<String, String> row : asked.rows()) {
      byFact.computeIfAbsent(row.getOrDefault("fact", ""), f -> new ArrayList<>()).add(row);
    }
    List<Move> moves = new ArrayList<>();
    for (List<Map<String, String>> rows : byFact.values()) {
      Map<String, String> first = new LinkedHashMap<>(rows.getFirst());
      first.put("kind", "Evacuation");
      moves.add(
          new Move(
              FactRow.of(first, pages),
              points(rows, "from"),
              points(rows, "place"),
              points(rows, "to")));
    }
    return moves;
  }

  private static List<Point> points(List<Map<String, String>> rows, String role) {
    return rows.stream()
        .filter(row -> role.equals(row.get("role")))
        .map(Point::of)
        .distinct()
        .toList();
  }
}
