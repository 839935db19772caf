package demarche.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/** Texts and graphs of the class path, for the tests of the ontology. */
final class ClassPathFiles {
  static {
    JenaSystem.init();
  }

  private ClassPathFiles() {}

  /** The whole text of a resource. */
  static String text(String name) {
    try (InputStream in = ClassPathFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graph of Turtle resources, read together. */
  static Graph turtle(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      RDFParser.create().source(new StringReader(text(name))).lang(Lang.TURTLE).parse(graph);
    }
    return graph;
  }

  /** The files of a folder, sorted by name. */
  static List<Path> files(String folder) {
    URL url = ClassPathFiles.class.getResource(folder);
    if (url == null) {
      throw new AssertionError("no " + folder + " on the class path");
    }
    try (Stream<Path> found = Files.list(Path.of(url.toURI()))) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
