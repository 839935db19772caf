package demarche.search;

import demarche.search.Entry.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** How an entry stands in the index, and how it is read again. */
final class Stored {
  /** The fields that a search looks into, and how much each weighs. */
  static final Map<String, Float> SEARCHED =
      Map.of("label", 3f, "names", 2f, "topic", 2f, "words", 1f);

  /** The fields by which actors and places are looked up. */
  static final Map<String, Float> NAMES = Map.of("label", 3f, "names", 2f);

  /** The field of a position's topic alone. */
  static final Map<String, Float> TOPIC = Map.of("topic", 1f);

  /** Of days that are not told, in the order from old to new. */
  static final String NEVER = "9999-12-31";

  private static final int LONGEST_IRI = 8_000;
  private static final int LONGEST_VALUE = 200;

  private Stored() {}

  /** Whether an IRI is short enough to be looked up. */
  static boolean fits(String iri) {
    return iri.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IRI;
  }

  /** A text as the value of a facet. */
  static String value(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_VALUE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE));
  }

  /**
   * The document of an entry.
   *
   * @param labels gives the label of an actor or place
   */
  static Document document(Entry entry, UnaryOperator<String> labels) {
    Document document = new Document();
    key(document, "iri", entry.iri());
    document.add(new SortedDocValuesField("iri", new BytesRef(entry.iri())));
    document.add(new TextField("label", entry.label(), Field.Store.YES));
    entry.names().forEach(n -> document.add(new TextField("names", n, Field.Store.YES)));
    entry.actors().stream()
        .sorted()
        .map(labels)
        .forEach(n -> document.add(new TextField("names", n, Field.Store.NO)));
    entry.topic().ifPresent(t -> document.add(new TextField("topic", t, Field.Store.YES)));
    entry.words().forEach(w -> document.add(new TextField("words", w, Field.Store.YES)));
    entry.voices().forEach(v -> document.add(new StringField("voice", v, Field.Store.NO)));
    entry.speaker().ifPresent(s -> document.add(new StoredField("speaker", s)));
    origin(document, entry);
    facets(document, entry);
    document.add(new StoredField("facts", entry.facts()));
    if (entry.kind().isNamed()) {
      document.add(new StringField("named", "yes", Field.Store.NO));
      exact(document, "exactLabel", entry.label());
      entry.names().forEach(name -> exact(document, "exactName", name));
    }
    return document;
  }

  private static void exact(Document document, String field, String name) {
    document.add(new StringField(field, value(Words.whole(name)), Field.Store.NO));
  }

  private static void origin(Document document, Entry entry) {
    Origin origin = entry.origin();
    document.add(new StoredField("article", origin.iri()));
    document.add(new StoredField("title", origin.title()));
    document.add(new StoredField("published", origin.day()));
    document.add(new StoredField("by", origin.publisher()));
    document.add(new StoredField("day", entry.day()));
    document.add(new StoredField("told", entry.isTold() ? "yes" : ""));
    String day = value(entry.day());
    document.add(new SortedDocValuesField("newest", new BytesRef(day)));
    document.add(new SortedDocValuesField("oldest", new BytesRef(day.isEmpty() ? NEVER : day)));
  }

  private static void facets(Document document, Entry entry) {
    facet(document, Facet.KIND, entry.kind().code());
    entry.actors().stream().sorted().forEach(iri -> facet(document, Facet.ACTOR, iri));
    entry.countries().stream().sorted().forEach(iri -> facet(document, Facet.COUNTRY, iri));
    entry.stance().ifPresent(stance -> facet(document, Facet.STANCE, stance));
    facet(document, Facet.PUBLISHER, entry.origin().publisher());
    facet(document, Facet.YEAR, entry.day().replaceFirst("^(\\d{4}).*$", "$1"));
  }

  private static void facet(Document document, Facet facet, String text) {
    String value = facet.isThing() ? text : value(text);
    if (!value.isEmpty() && fits(value)) {
      key(document, facet.code(), value);
      document.add(new SortedSetDocValuesField(facet.code(), new BytesRef(value)));
    }
  }

  private static void key(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
  }

  /** The entry of a document. Who is named in a fact is not kept for reading, only for finding. */
  static Entry entry(Document document) {
    return new Entry(
        get(document, "iri"),
        Kind.of(get(document, Facet.KIND.code())).orElseThrow(),
        get(document, "label"),
        List.of(document.getValues("names")),
        Optional.ofNullable(document.get("topic")),
        List.of(document.getValues("words")),
        new Origin(
            get(document, "article"),
            get(document, "title"),
            get(document, "by"),
            get(document, "published")),
        get(document, "day"),
        !get(document, "told").isEmpty(),
        Optional.ofNullable(document.get(Facet.STANCE.code())),
        Set.of(),
        Optional.ofNullable(document.get("speaker")),
        Set.of(document.getValues(Facet.ACTOR.code())),
        Set.of(document.getValues(Facet.COUNTRY.code())),
        Integer.parseInt(get(document, "facts")));
  }

  private static String get(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }
}
