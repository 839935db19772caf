package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.search.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A comparison as it stands in an address.
 *
 * @param actors names, or things of the graph as addresses write them
 * @param word words of the topic
 * @param byMonth whether a row is a month and not a year
 */
record CompareState(List<String> actors, Wanted word, boolean byMonth) {
  /** How many actors can be compared at most. */
  static final int MOST = 6;

  private static final int LONGEST = 1000;

  CompareState {
    actors = List.copyOf(actors);
  }

  /**
   * Reads the parameters of a request.
   *
   * @throws Refused where there are too many or one is too long
   */
  static CompareState of(Request request) {
    List<String> actors =
        request.all("actor").stream()
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .distinct()
            .toList();
    if (actors.size() > MOST) {
      throw new Refused(
          Response.BAD_REQUEST,
          "Two to six actors can be compared; this asks for " + actors.size() + ".");
    }
    if (actors.stream().anyMatch(a -> a.length() > LONGEST)) {
      throw new Refused(
          Response.BAD_REQUEST, "The name of an actor may have " + LONGEST + " characters.");
    }
    Wanted word = Wanted.of(String.join(" ", request.all("word")));
    return new CompareState(
        actors, word, request.parameter("by").filter("month"::equals).isPresent());
  }

  /** The same with another actor at a place. */
  CompareState with(int place, String actor) {
    List<String> changed = new ArrayList<>(actors);
    changed.set(place, actor);
    return new CompareState(changed, word, byMonth);
  }

  CompareState by(boolean month) {
    return new CompareState(actors, word, month);
  }

  /** The address of this comparison. */
  String at(String path) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    actors.forEach(actor -> parameters.add(Map.entry("actor", actor)));
    parameters.add(Map.entry("word", word.text()));
    parameters.add(Map.entry("by", byMonth ? "month" : ""));
    return Addresses.with(path, parameters);
  }
}
