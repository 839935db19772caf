package demarche.search;

import demarche.search.Search.Count;
import demarche.search.Search.Found;
import demarche.search.Search.Hit;
import demarche.store.TimeLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What can be found in a graph, once the graph has been read. */
public final class Index {
  /** How many things one search gives at most. */
  public static final int MOST = 10_000;

  /** After how many things that are counted the time is looked at. */
  private static final int STRIDE = 1024;

  private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, SortField.FIELD_DOC);
  private static final Sort BY_DAY = byField("newest", true);
  private static final Sort BY_OLDEST = byField("oldest", false);

  private final Shelf shelf;
  private final Literals literals;
  private final Map<String, String> labels;

  /**
   * @param shelf the entries
   * @param literals the texts of the graph, each by itself
   */
  Index(Shelf shelf, Literals literals) {
    this.shelf = shelf;
    this.literals = literals;
    this.labels = labels(shelf);
  }

  /** The labels of all actors and places, by IRI. */
  private static Map<String, String> labels(Shelf shelf) {
    Set<String> fields = Set.of("iri", "label");
    return shelf.read(
        (searcher, reader) -> {
          Map<String, String> labels = new HashMap<>();
          PostingsEnum named = reader.postings(new Term("named", "yes"), PostingsEnum.NONE);
          if (named != null) {
            StoredFields stored = reader.storedFields();
            for (int at = named.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = named.nextDoc()) {
              Document document = stored.document(at, fields);
              labels.put(document.get("iri"), document.get("label"));
            }
          }
          return Map.copyOf(labels);
        });
  }

  /** Closes what is read; nobody searches any more. */
  void close() {
    shelf.close();
    literals.close();
  }

  private static Sort byField(String field, boolean reverse) {
    return new Sort(
        new SortField(field, SortField.Type.STRING, reverse),
        SortField.FIELD_SCORE,
        SortField.FIELD_DOC);
  }

  /** The label of an actor or place; empty where the graph has none of this IRI. */
  public Optional<String> label(String iri) {
    return Optional.ofNullable(labels.get(iri));
  }

  /** The texts of the graph, each by itself. */
  Literals literals() {
    return literals;
  }

  /** Looks for things. */
  public Found find(Search search) {
    Query query = query(search);
    List<Hit> hits =
        search.most() == 0
            ? List.of()
            : shelf.best(query, sort(search), search.from(), search.most()).stream()
                .map(found -> hit(found, search.wanted()))
                .toList();
    return shelf.read(
        (searcher, reader) -> {
          Map<Facet, int[]> tally = new EnumMap<>(Facet.class);
          int total = count(searcher, reader, query, tally);
          return new Found(total, hits, counts(reader, tally));
        });
  }

  /**
   * The facts whose label, topic, actors or words have all that is wanted, from old to new: those
   * that a search with the same words and values finds.
   */
  public Found facts(FactSearch search) {
    Query query = query(search);
    List<Hit> hits =
        shelf.best(query, BY_OLDEST, 0, search.most()).stream()
            .map(found -> hit(found, search.wanted()))
            .toList();
    int total = shelf.read((searcher, reader) -> searcher.count(query));
    return new Found(total, hits, Map.of());
  }

  private static Query query(FactSearch search) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(search.wanted().in(Stored.SEARCHED), Occur.MUST);
    query.add(kinds(Kind::isFact), Occur.FILTER);
    search
        .among()
        .forEach((facet, sets) -> sets.forEach(set -> query.add(among(facet, set), Occur.FILTER)));
    if (!search.since().isEmpty() || !search.until().isEmpty()) {
      // What has no day stands last, after every day that can be asked for.
      String last = search.until().isEmpty() ? Stored.NEVER : search.until();
      query.add(
          SortedDocValuesField.newSlowRangeQuery(
              "oldest",
              new BytesRef(search.since()),
              new BytesRef(last),
              true,
              !last.equals(Stored.NEVER)),
          Occur.FILTER);
    }
    return query.build();
  }

  private static Query among(Facet facet, Set<String> values) {
    return new TermInSetQuery(facet.code(), values.stream().map(BytesRef::new).toList());
  }

  /**
   * The positions of an actor from old to new: those it holds or voices, and those of who speaks
   * for it.
   *
   * @param topic words of the topic; with none, all
   * @param most how many are given at most
   */
  public List<Hit> positions(String actor, Wanted topic, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(topic.in(Stored.TOPIC), Occur.MUST);
    query.add(term("voice", actor), Occur.FILTER);
    query.add(term(Facet.KIND.code(), Kind.POSITION.code()), Occur.FILTER);
    return shelf
        .best(
            query.build(),
            new Sort(new SortField("oldest", SortField.Type.STRING), SortField.FIELD_DOC),
            0,
            most)
        .stream()
        .map(found -> hit(found, topic))
        .toList();
  }

  /** The thing of an IRI. */
  public Optional<Entry> thing(String iri) {
    return shelf.best(term("iri", iri), BY_SCORE, 0, 1).stream().findFirst().map(this::entry);
  }

  /**
   * Actors and places of exactly this name, in any letters and accents: those whose label it is, or
   * else those of whom it is another name. Whom more facts name comes first.
   */
  public List<Entry> named(String name) {
    String whole = Stored.value(Words.whole(name));
    for (String field : whole.isEmpty() ? List.<String>of() : List.of("exactLabel", "exactName")) {
      List<Entry> found = entries(term(field, whole), MOST);
      if (!found.isEmpty()) {
        // "United States" is not also "United State", though both are one word to the index.
        boolean letters = found.stream().anyMatch(e -> e.label().equalsIgnoreCase(name.strip()));
        return found.stream()
            .filter(e -> !letters || e.label().equalsIgnoreCase(name.strip()))
            .sorted(Comparator.comparingInt(Entry::facts).reversed().thenComparing(Entry::iri))
            .toList();
      }
    }
    return List.of();
  }

  /**
   * The IRIs of all actors and places with this label or another name of it, in any letters and
   * accents, by code point; empty where the name has no word by which to look.
   */
  public Optional<List<String>> called(String name) {
    String whole = Stored.value(Words.whole(name));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(term("exactLabel", whole), Occur.SHOULD);
    either.add(term("exactName", whole), Occur.SHOULD);
    return Optional.of(entries(either.build(), MOST).stream().map(Entry::iri).sorted().toList());
  }

  /** The newest things of some kinds. */
  public List<Entry> newest(Set<Kind> kinds, int most) {
    return shelf.best(kinds(kinds::contains), BY_DAY, 0, most).stream().map(this::entry).toList();
  }

  /** The days on which articles were published, each once. */
  public NavigableSet<String> days() {
    return shelf.read(
        (searcher, reader) -> {
          NavigableSet<String> days = new TreeSet<>();
          SortedDocValues of = DocValues.getSorted(reader, "newest");
          PostingsEnum articles =
              reader.postings(new Term(Facet.KIND.code(), Kind.ARTICLE.code()), PostingsEnum.NONE);
          if (articles != null) {
            for (int at = articles.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = articles.nextDoc()) {
              if (of.advanceExact(at)) {
                days.add(of.lookupOrd(of.ordValue()).utf8ToString());
              }
            }
          }
          days.remove("");
          return days;
        });
  }

  /** Actors and places whose names have all these words, best first. */
  public List<Entry> alike(Wanted name, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(name.in(Stored.NAMES), Occur.MUST);
    query.add(term("named", "yes"), Occur.FILTER);
    return entries(query.build(), most);
  }

  private List<Entry> entries(Query query, int most) {
    return shelf.best(query, BY_SCORE, 0, most).stream().map(this::entry).toList();
  }

  private Entry entry(ScoreDoc found) {
    return Stored.entry(shelf.document(found.doc));
  }

  private Hit hit(ScoreDoc found, Wanted wanted) {
    Entry entry = entry(found);
    // Of words that have as many, the first are taken: the main ones.
    Optional<String> best =
        entry.words().stream().reduce((a, b) -> wanted.countIn(b) > wanted.countIn(a) ? b : a);
    return new Hit(entry, best);
  }

  private static Query query(Search search) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(search.wanted().in(Stored.SEARCHED), Occur.MUST);
    query.add(kinds(kind -> true), Occur.FILTER);
    search
        .filters()
        .forEach(
            (facet, values) ->
                values.forEach(value -> query.add(term(facet.code(), value), Occur.FILTER)));
    return query.build();
  }

  private static Query kinds(Predicate<Kind> wanted) {
    List<BytesRef> kinds =
        Arrays.stream(Kind.values()).filter(wanted).map(kind -> new BytesRef(kind.code())).toList();
    return new TermInSetQuery(Facet.KIND.code(), kinds);
  }

  private static Sort sort(Search search) {
    return switch (search.order()) {
      case DAY -> BY_DAY;
      case OLDEST -> BY_OLDEST;
      case RELEVANCE -> search.wanted().isEmpty() ? BY_DAY : BY_SCORE;
    };
  }

  private static TermQuery term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /** The values of one facet, and how often each was found. */
  private static final class Column {
    private final SortedSetDocValues values;
    private final int[] counts;

    Column(SortedSetDocValues values, int[] counts) {
      this.values = values;
      this.counts = counts;
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  /** Counts all found, and for each facet by the numbers of its values. */
  private static int count(
      IndexSearcher searcher, LeafReader reader, Query query, Map<Facet, int[]> tally)
      throws IOException {
    List<Column> columns = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      SortedSetDocValues values = DocValues.getSortedSet(reader, facet.code());
      int[] counts = new int[Math.toIntExact(values.getValueCount())];
      columns.add(new Column(values, counts));
      tally.put(facet, counts);
    }
    Scorer scorer =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(searcher.getIndexReader().leaves().getFirst());
    int total = 0;
    if (scorer != null) {
      DocIdSetIterator found = scorer.iterator();
      for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
        if (++total % STRIDE == 0) {
          TimeLimit.checkCurrent();
        }
        for (Column column : columns) {
          column.count(at);
        }
      }
    }
    return total;
  }

  private static Map<Facet, List<Count>> counts(LeafReader reader, Map<Facet, int[]> tally)
      throws IOException {
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    for (Map.Entry<Facet, int[]> each : tally.entrySet()) {
      SortedSetDocValues names = DocValues.getSortedSet(reader, each.getKey().code());
      List<Count> of = new ArrayList<>();
      for (int ord = 0; ord < each.getValue().length; ord++) {
        if (each.getValue()[ord] > 0) {
          of.add(new Count(names.lookupOrd(ord).utf8ToString(), each.getValue()[ord]));
        }
      }
      // Values come by code point and stay so where they are as many.
      of.sort(Comparator.comparingInt(Count::count).reversed());
      counts.put(each.getKey(), List.copyOf(of));
    }
    return counts;
  }
}
