package demarche.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.store.Derived;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a graph holds: counted once and kept beside it, for counting reads all of it. */
public final class CountedOnce implements Supplier<DataSet> {
  private static final Logger LOG = LoggerFactory.getLogger(CountedOnce.class);
  private static final String NAME = "data-set-1.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<DataSet> once;

  /**
   * @param store the graph; counted when first asked for, and where it was not counted before
   */
  public CountedOnce(GraphStore store) {
    this.once = new Once<>(() -> of(store));
  }

  @Override
  public DataSet get() {
    return once.get();
  }

  private static DataSet of(GraphStore store) {
    Derived derived = store.derived();
    Optional<DataSet> kept = derived.text(NAME).flatMap(CountedOnce::read);
    if (kept.isPresent()) {
      return kept.get();
    }
    DataSet counted = DataSet.of(store);
    derived.keepText(NAME, written(counted));
    return counted;
  }

  private static String written(DataSet set) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("base", set.base());
    all.put("triples", set.triples());
    all.put("entities", set.entities());
    all.put("documents", set.documents());
    all.put("classes", set.classes());
    all.put("properties", set.properties());
    all.put("links", set.links());
    all.put("first", set.first().orElse(""));
    all.put("last", set.last().orElse(""));
    all.put("examples", set.examples());
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and numbers are JSON", e);
    }
  }

  private static Optional<DataSet> read(String text) {
    try {
      JsonNode all = JSON.readTree(text);
      List<String> examples = new ArrayList<>();
      all.required("examples").forEach(e -> examples.add(e.asText()));
      return Optional.of(
          new DataSet(
              all.required("base").asText(),
              all.required("triples").asLong(),
              all.required("entities").asLong(),
              all.required("documents").asLong(),
              counts(all.required("classes")),
              counts(all.required("properties")),
              all.required("links").asLong(),
              day(all.required("first")),
              day(all.required("last")),
              examples));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      LOG.debug("the figures that were kept cannot be read and are counted anew", e);
      return Optional.empty();
    }
  }

  private static Map<String, Long> counts(JsonNode all) {
    Map<String, Long> counts = new LinkedHashMap<>();
    all.properties().forEach(e -> counts.put(e.getKey(), e.getValue().asLong()));
    return counts;
  }

  private static Optional<String> day(JsonNode day) {
    return Optional.of(day.asText()).filter(d -> !d.isEmpty());
  }
}
