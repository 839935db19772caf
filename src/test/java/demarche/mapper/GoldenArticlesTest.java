package demarche.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Jena;
import demarche.factfile.FactFile;
import demarche.factfile.Parsed;
import demarche.gazetteer.Gazetteers;
import demarche.identity.Resolver;
import demarche.shape.GraphShapes;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden articles: a fact file and the graph that it must give. Run with {@code
 * -Dgolden.write=true} to write the expected graphs anew, then read every line of the difference.
 */
final class GoldenArticlesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      return found.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheExpectedGraph(Path file) throws IOException {
    MappedArticle mapped = map(file);
    Path expected = Path.of(file.toString().replace(".json", ".ttl"));
    Graph found = Jena.graph(mapped.triples());
    if (Boolean.getBoolean("golden.write")) {
      Jena.write(found, expected);
    }
    assertEquals("", Jena.difference(Jena.turtle(expected), found));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void breaksNoShape(Path file) throws IOException {
    assertEquals(List.of(), GraphShapes.bundled().check(map(file)).problems());
  }

  private static MappedArticle map(Path file) throws IOException {
    Parsed parsed = FactFile.parse(Files.readAllBytes(file), file.getFileName().toString());
    assertEquals(List.of(), parsed.problems());
    assertTrue(parsed.facts().isPresent());
    return new ArticleMapper(Terms.DEFAULT_BASE)
        .map(new Resolver(Gazetteers.bundled()).resolve(parsed.facts().get()));
  }
}
