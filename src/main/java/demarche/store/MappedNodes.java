package demarche.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.shared.JenaException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * TDB2's table of nodes, for reading: a node is read out of the mapped file at one go. TDB2 itself
 * asks the system for it byte by byte, under a lock that all readers share. What is not in the file
 * as it was when it was mapped, or cannot be read, is asked of TDB2.
 */
final class MappedNodes extends NodeTableWrapper {
  /** A part of the file; no longer than what a buffer can hold. */
  private static final long PART = 1L << 30;

  /** How many bytes of a node are read here; Thrift takes no more than six times as many. */
  private static final int LONGEST = 1 << 24;

  /** About how many bytes of the file a node takes. */
  private static final int OF_NODE = 128;

  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 19;

  private final List<MappedByteBuffer> parts;
  private final AtomicReferenceArray<Kept> kept;

  /** A node that was read. */
  private record Kept(long at, Node node) {}

  private MappedNodes(NodeTable nodes, List<MappedByteBuffer> parts, int slots) {
    super(nodes);
    this.parts = List.copyOf(parts);
    this.kept = new AtomicReferenceArray<>(slots);
  }

  /**
   * Maps the nodes of a table.
   *
   * @param nodes the table
   * @param file its nodes, as they were written one after the other
   */
  static NodeTable of(NodeTable nodes, Path file) throws IOException {
    List<MappedByteBuffer> parts = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      for (long at = 0; at < size; at += PART) {
        parts.add(channel.map(MapMode.READ_ONLY, at, Math.min(PART, size - at)));
      }
      long wanted = Long.highestOneBit(Math.clamp(size / OF_NODE, LEAST, MOST));
      return new MappedNodes(nodes, parts, Math.toIntExact(wanted));
    }
  }

  @Override
  public @Nullable Node getNodeForNodeId(NodeId id) {
    if (!id.isPtr()) {
      return super.getNodeForNodeId(id);
    }
    long at = id.getPtrLocation();
    // Neighbours in the file are often asked for together: they shall not share a slot.
    int slot = (int) ((at * 0x9E3779B97F4A7C15L) >>> 40) & (kept.length() - 1);
    Kept before = kept.get(slot);
    if (before != null && before.at() == at) {
      return before.node();
    }
    Node node = read(at).orElseGet(() -> super.getNodeForNodeId(id));
    if (node != null) {
      kept.set(slot, new Kept(at, node));
    }
    return node;
  }

  @Override
  public List<Node> bulkNodeIdToNode(List<NodeId> ids) {
    List<Node> nodes = new ArrayList<>();
    ids.forEach(id -> nodes.add(getNodeForNodeId(id)));
    return nodes;
  }

  /** The node that stands somewhere in the file; empty where none can be read as a whole. */
  private Optional<Node> read(long at) {
    int part = Math.toIntExact(at / PART);
    int within = Math.toIntExact(at % PART);
    if (part >= parts.size() || within >= parts.get(part).limit()) {
      return Optional.empty();
    }
    MappedByteBuffer all = parts.get(part);
    ByteBuffer from = all.slice(within, Math.min(LONGEST, all.limit() - within));
    try {
      RDF_Term term = new RDF_Term();
      term.read(new TCompactProtocol(new TByteBuffer(from)));
      return Optional.ofNullable(ThriftConvert.convert(term));
    } catch (TException | JenaException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
