package demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/**
 * The schemas of the formats of network tools, as JGraphT's archive has them. That archive, like
 * every other, has GEXF's schema as of 1.2: what we write is what 1.2 and 1.3 have in common, so it
 * is held to that schema under the names of 1.3. No schema is fetched.
 */
public final class NetworkSchemas {
  private NetworkSchemas() {}

  /** That of GraphML. */
  public static Schema graphml() throws Exception {
    return schema(UnaryOperator.identity(), "xlink.xsd", "graphml.xsd");
  }

  /** That of GEXF 1.3. */
  public static Schema gexf() throws Exception {
    return schema(
        text ->
            text.replace("http://www.gexf.net/1.2draft", "http://gexf.net/1.3")
                .replace("<xs:enumeration value=\"1.2\"/>", "<xs:enumeration value=\"1.3\"/>"),
        "viz.xsd",
        "gexf.xsd");
  }

  /**
   * A schema of parts from JGraphT's archive.
   *
   * @param turned what becomes of the text of each part
   */
  private static Schema schema(UnaryOperator<String> turned, String... parts) throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    Source[] sources = new Source[parts.length];
    for (int i = 0; i < parts.length; i++) {
      // Where a part stands is left out of what imports it: the parts before it are known by name.
      String text = part(parts[i]).replaceAll(" schemaLocation=\"[^\"]*\"", "");
      sources[i] = new StreamSource(new StringReader(turned.apply(text)), parts[i]);
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
