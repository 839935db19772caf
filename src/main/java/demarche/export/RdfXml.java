package demarche.export;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;

/**
 * Writes triples as plain RDF/XML, one description a subject, as they come. Jena's own writer needs
 * the whole graph in memory and follows the order of its hash tables.
 */
final class RdfXml {
  private final ExportOutput out;
  private Optional<Node> described = Optional.empty();

  RdfXml(ExportOutput out) {
    this.out = out;
  }

  void start() {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    Prefixes.ALL.forEach(
        (prefix, namespace) -> out.print("\n    xmlns:" + prefix + "=\"" + namespace + "\""));
    out.print(">\n");
  }

  /**
   * @param triple the triples of a subject must follow each other; the labels of blank nodes must
   *     be names in XML
   */
  void triple(Triple triple) {
    if (described.filter(triple.getSubject()::equals).isEmpty()) {
      endOfDescription();
      described = Optional.of(triple.getSubject());
      out.print("  <rdf:Description " + subject(triple.getSubject()) + ">\n");
    }
    String uri = triple.getPredicate().getURI();
    int split = Util.splitNamespaceXML(uri);
    Element element = element(uri.substring(0, split), uri.substring(split));
    out.print("    <" + element.start() + object(triple.getObject(), element.name()) + "\n");
  }

  void finish() {
    endOfDescription();
    out.print("</rdf:RDF>\n");
  }

  private void endOfDescription() {
    if (described.isPresent()) {
      out.print("  </rdf:Description>\n");
    }
  }

  /**
   * @param name as the end tag has it
   * @param start as the start tag has it: with a namespace of its own where there is no prefix
   */
  private record Element(String name, String start) {}

  private static Element element(String namespace, String local) {
    for (Map.Entry<String, String> known : Prefixes.ALL.entrySet()) {
      if (known.getValue().equals(namespace)) {
        String name = known.getKey() + ":" + local;
        return new Element(name, name);
      }
    }
    String name = "ns:" + local;
    return new Element(name, name + " xmlns:ns=\"" + escaped(namespace) + "\"");
  }

  private static String subject(Node subject) {
    return subject.isBlank()
        ? "rdf:nodeID=\"" + escaped(subject.getBlankNodeLabel()) + '"'
        : "rdf:about=\"" + escaped(subject.getURI()) + '"';
  }

  private static String object(Node object, String name) {
    if (object.isBlank()) {
      return " rdf:nodeID=\"" + escaped(object.getBlankNodeLabel()) + "\"/>";
    }
    if (object.isURI()) {
      return " rdf:resource=\"" + escaped(object.getURI()) + "\"/>";
    }
    return attribute(object) + ">" + escaped(object.getLiteralLexicalForm()) + "</" + name + ">";
  }

  private static String attribute(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return " xml:lang=\"" + escaped(literal.getLiteralLanguage()) + "\"";
    }
    String datatype = literal.getLiteralDatatypeURI();
    return datatype.equals(XSDDatatype.XSDstring.getURI())
        ? ""
        : " rdf:datatype=\"" + escaped(datatype) + "\"";
  }

  /** A carriage return stands as a reference, for a reader of XML makes a line feed of it. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#xD;");
  }
}
