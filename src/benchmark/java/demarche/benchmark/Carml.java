package demarche.benchmark;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;

/**
 * CARML as fast as it goes here: statements stream from its mapper into RDF4J's N-Quads writer, and
 * no model is built in memory.
 */
public final class Carml {
  private Carml() {}

  /**
   * Maps JSON to N-Quads.
   *
   * @param arguments the RML mapping, the JSON, the N-Quads to write
   */
  public static void main(String[] arguments) throws IOException {
    Set<TriplesMap> mapping =
        RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(arguments[0]));
    RdfRmlMapper mapper =
        RdfRmlMapper.builder()
            .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
            .triplesMaps(mapping)
            .build();
    try (InputStream in =
            new BufferedInputStream(Files.newInputStream(Path.of(arguments[1])), 1 << 16);
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
      RDFWriter writer = new NQuadsWriter(out);
      writer.startRDF();
      mapper.map(in).doOnNext(writer::handleStatement).blockLast();
      writer.endRDF();
    }
  }
}
