package demarche.mapper;

import demarche.fact.Coded;
import demarche.fact.CommunicationKind;
import demarche.fact.EvacuationStatus;
import demarche.fact.Stance;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The concepts of the four schemes in {@code ontology/schemes.ttl}. */
final class Concepts {
  private static final String ROOT = "https://w3id.org/demarche/";

  /** The codebook's means. Others are told as they are, under the data's own base. */
  private static final Set<String> MEANS =
      Set.of(
          "flight",
          "chartered flight",
          "military flight",
          "bus",
          "ship",
          "train",
          "car",
          "helicopter",
          "convoy",
          "on foot");

  private Concepts() {}

  static Node of(Stance stance) {
    return concept("stance", stance);
  }

  static Node of(CommunicationKind kind) {
    return concept("communication-kind", kind);
  }

  static Node of(EvacuationStatus status) {
    return concept("status", status);
  }

  static boolean knowsMeans(String means) {
    return MEANS.contains(means);
  }

  static Node ofMeans(String means) {
    return NodeFactory.createURI(ROOT + "means/" + means.replace(' ', '-'));
  }

  private static Node concept(String scheme, Coded member) {
    return NodeFactory.createURI(ROOT + scheme + "/" + member.code());
  }
}
