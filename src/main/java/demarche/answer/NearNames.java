package demarche.answer;

import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Tells why an answer is empty: names match whole, so a part of a name finds nobody. */
public final class NearNames {
  private static final int SHOWN = 5;

  private NearNames() {}

  /**
   * One sentence for each actor or place of the arguments that the graph does not know.
   *
   * @param graph the graph that was asked; its default graph is the union of the article graphs
   */
  public static List<String> hints(DatasetGraph graph, Arguments arguments) {
    return hints(graph, arguments, Names.UNKNOWN);
  }

  /** The same, where it is known whom a name may mean: then not all names need be read. */
  public static List<String> hints(DatasetGraph graph, Arguments arguments, Names known) {
    List<String> hints = new ArrayList<>();
    arguments.things().values().stream()
        .filter(value -> !isKnown(graph.getDefaultGraph(), value, known))
        .map(Rows::text)
        .sorted(Rows.BY_CODE_POINT)
        .forEach(
            wanted -> {
              Set<String> names = names(graph.getDefaultGraph());
              if (names.stream().noneMatch(wanted::equalsIgnoreCase)) {
                hints.add(hint(wanted, names));
              }
            });
    return hints;
  }

  private static boolean isKnown(Graph union, Node value, Names known) {
    String wanted = Rows.text(value);
    return known.meant(value).orElse(List.of()).stream()
        .anyMatch(
            thing ->
                thing.equals(value)
                    ? union.contains(thing, RDF.type.asNode(), Node.ANY)
                    : namesOf(union, thing).stream().anyMatch(wanted::equalsIgnoreCase));
  }

  private static Set<String> namesOf(Graph union, Node thing) {
    Set<String> names = new TreeSet<>(Rows.BY_CODE_POINT);
    for (Node property : List.of(Terms.name, RDFS.label.asNode())) {
      union
          .find(thing, property, Node.ANY)
          .forEachRemaining(triple -> names.add(Rows.text(triple.getObject())));
    }
    return names;
  }

  private static String hint(String wanted, Set<String> names) {
    String part = wanted.toLowerCase(Locale.ROOT);
    List<String> near =
        names.stream()
            .filter(n -> n.toLowerCase(Locale.ROOT).contains(part))
            .limit(SHOWN)
            .map(n -> '"' + Display.visible(n) + '"')
            .toList();
    String nobody = "The graph knows nobody and no place named \"" + Display.visible(wanted) + "\"";
    return near.isEmpty() ? nobody + "." : nobody + "; near it: " + String.join(", ", near) + ".";
  }

  /** Names, labels and IRIs of all actors and places. */
  private static Set<String> names(Graph union) {
    Set<String> names = new TreeSet<>(Rows.BY_CODE_POINT);
    for (Node type : List.of(Terms.ACTOR, Terms.PLACE)) {
      for (Node thing :
          Iter.toList(
              Iter.map(
                  union.find(Node.ANY, RDF.type.asNode(), type), triple -> triple.getSubject()))) {
        names.add(thing.getURI());
        names.addAll(namesOf(union, thing));
      }
    }
    return names;
  }
}
