package demarche.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** An index of triples in which nothing is found and to which nothing can be added. */
final class EmptyIndex implements TupleIndex {
  private final String name;
  private final TupleMap mapping;

  /**
   * @param name the order of the columns, such as {@code POS}
   */
  EmptyIndex(String name) {
    this.name = name;
    this.mapping = TupleMap.create("SPO", name);
  }

  @Override
  public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Tuple<NodeId>> all() {
    return Collections.emptyIterator();
  }

  @Override
  public int weight(Tuple<NodeId> pattern) {
    return 0;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getMappingStr() {
    return mapping.getLabel();
  }

  @Override
  public TupleMap getMapping() {
    return mapping;
  }

  @Override
  public int getTupleLength() {
    return name.length();
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public boolean isEmpty() {
    return true;
  }

  @Override
  public TupleIndex wrapped() {
    return this;
  }

  @Override
  public TupleIndex baseTupleIndex() {
    return this;
  }

  @Override
  public void add(Tuple<NodeId> tuple) {
    throw readOnly();
  }

  @Override
  public void delete(Tuple<NodeId> tuple) {
    throw readOnly();
  }

  @Override
  public void addAll(Collection<Tuple<NodeId>> tuples) {
    throw readOnly();
  }

  @Override
  public void deleteAll(Collection<Tuple<NodeId>> tuples) {
    throw readOnly();
  }

  @Override
  public void clear() {
    throw readOnly();
  }

  @Override
  public void sync() {}

  @Override
  public void close() {}

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a view for reading");
  }
}
