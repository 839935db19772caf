package demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/** The schemas of the formats of network tools, as JGraphT's archive has them; none is fetched. */
public final class NetworkSchemas {
  private NetworkSchemas() {}

  /** That of GraphML. */
  public static Schema graphml() throws Exception {
    return schema("xlink.xsd", "graphml.xsd");
  }

  /** That of GEXF 1.2. */
  public static Schema gexf() throws Exception {
    return schema("viz.xsd", "gexf.xsd");
  }

  /** A schema of parts from JGraphT's archive. */
  private static Schema schema(String... parts) throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    Source[] sources = new Source[parts.length];
    for (int i = 0; i < parts.length; i++) {
      // Where a part stands is left out of what imports it: the parts before it are known by name.
      String text = part(parts[i]).replaceAll(" schemaLocation=\"[^\"]*\"", "");
      sources[i] = new StreamSource(new StringReader(text), parts[i]);
    }
    return factory.newSchema(sources);
  }

  private static String part(String name) throws IOException {
    ClassLoader loader = NetworkSchemas.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Holds XML against a schema.
   *
   * @throws org.xml.sax.SAXException where it is not valid
   */
  public static void validate(Schema schema, String xml) throws Exception {
    Validator validator = schema.newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    validator.validate(new StreamSource(new StringReader(xml)));
  }
}
