package demarche.mapper;

import demarche.mapper.MappedArticle.Part;
import demarche.vocabulary.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Collects the triples of one part of an article: mostly about one subject, slot after slot. */
final class Description {
  private final Node subject;
  private final List<Triple> triples = new ArrayList<>();
  private final Set<Node> refersTo = new LinkedHashSet<>();

  Description(Node subject) {
    this.subject = subject;
  }

  Node subject() {
    return subject;
  }

  Part part() {
    return new Part(triples, refersTo);
  }

  Description types(Node... classes) {
    for (Node type : classes) {
      add(RDF.Nodes.type, type);
    }
    return this;
  }

  Description label(String label) {
    return add(RDFS.Nodes.label, NodeFactory.createLiteralLang(label, "en"));
  }

  Description text(Node property, String text) {
    return add(property, NodeFactory.createLiteralString(text));
  }

  Description text(Node property, Optional<String> text) {
    text.ifPresent(t -> text(property, t));
    return this;
  }

  Description day(Node property, Optional<LocalDate> day) {
    day.ifPresent(
        d -> add(property, NodeFactory.createLiteralDT(d.toString(), XSDDatatype.XSDdate)));
    return this;
  }

  Description number(Node property, long number) {
    return add(
        property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }

  Description truth(Node property, boolean truth) {
    return add(
        property, NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean));
  }

  Description decimal(Node property, String canonical) {
    return add(property, NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal));
  }

  /** A link to a node that has a description of its own. */
  Description link(Node property, Node object) {
    refersTo.add(object);
    return add(property, object);
  }

  Description links(Node property, Iterable<Node> objects) {
    objects.forEach(object -> link(property, object));
    return this;
  }

  /** A link to a node that this part or nobody describes. */
  Description add(Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
    return this;
  }

  /** A shortcut between two other nodes, which belongs to this part. */
  Description shortcut(Node from, Node property, Node to) {
    if (!from.equals(to)) {
      triples.add(Triple.create(from, property, to));
    }
    return this;
  }

  /** Takes another part's triples in. */
  Description include(Description other) {
    triples.addAll(other.triples);
    refersTo.addAll(other.refersTo);
    return this;
  }

  /** States that a described piece of text stands in an article. */
  Description words(Node article, int start, int end, String words) {
    return types(Terms.EVIDENCE)
        .add(Terms.article, article)
        .number(Terms.start, start)
        .number(Terms.end, end)
        .text(Terms.words, words)
        .label("“" + Labels.shortened(words, 80) + "” (" + start + "–" + end + ")");
  }
}
