package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Names;
import demarche.answer.Parameter;
import demarche.cli.Run;
import demarche.document.CountedOnce;
import demarche.document.DataSet;
import demarche.search.Index;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up or kept for speed changes no answer. */
final class MeantTest {
  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;

  @BeforeAll
  static void build() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(Duration.ofMinutes(2));
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static List<String> rows(Query query) {
    return store.read(
        graph -> {
          List<String> rows = new ArrayList<>();
          try (QueryExec run = QueryExec.dataset(graph).query(query).build()) {
            run.select().forEachRemaining(row -> rows.add(row.toString()));
          }
          return rows.stream().sorted().toList();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Russia", "rUSSIA", "Vladimir Putin", "Nobody At All", "country/russia"})
  void aNamedQueryAnswersTheSameWhetherNamesAreLookedUpOrRead(String name) {
    Index index = library.index();
    int[] narrowed = new int[1];
    Names names =
        value -> {
          narrowed[0]++;
          return value.isURI()
              ? Optional.of(List.of(value))
              : index
                  .called(value.getLiteralLexicalForm())
                  .map(all -> all.stream().map(NodeFactory::createURI).toList());
        };
    for (NamedQuery query : NamedQueries.bundled().all()) {
      Map<String, String> given = new HashMap<>();
      for (Parameter parameter : query.parameters()) {
        if (parameter.required()) {
          String example = parameter.value().orElse("");
          given.put(parameter.name(), parameter.type().isThing() ? name : example);
        }
      }
      boolean named = query.parameters().stream().anyMatch(p -> p.required() && p.type().isThing());
      if (named) {
        Arguments arguments = Arguments.of(query, given, store.base());
        assertEquals(rows(arguments.query()), rows(arguments.query(names)), query.name());
      }
    }
    assertTrue(narrowed[0] > 10, "looked up " + narrowed[0] + " times");
  }

  @Test
  void figuresThatAreKeptAreThoseThatWereCounted() {
    DataSet counted = new CountedOnce(store).get();
    assertTrue(store.derived().text("data-set-1.json").isPresent());
    assertEquals(counted, new CountedOnce(store).get());
    assertEquals(counted, DataSet.of(store));
    assertFalse(counted.classes().isEmpty());
  }
}
