package demarche.page;

import demarche.document.DataSet;
import demarche.document.DataSetDocuments;
import demarche.document.DataSetPages;
import demarche.document.Download;
import demarche.document.Vocabularies;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.explanation.Explanations;
import demarche.store.GraphStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The data set: what is in it, under which licence, and how to get it. */
public final class DataSetPage implements DataSetPages {
  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;
  private final Vocabularies vocabularies;
  private final List<Download> downloads;

  /**
   * @param store the graph
   * @param templates what pages are filled into
   * @param addresses where its things stand
   * @param vocabularies its words
   * @param downloads where all of it is to be had
   */
  public DataSetPage(
      GraphStore store,
      Templates templates,
      Addresses addresses,
      Vocabularies vocabularies,
      List<Download> downloads) {
    this.store = store;
    this.templates = templates;
    this.addresses = addresses;
    this.vocabularies = vocabularies;
    this.downloads = List.copyOf(downloads);
  }

  @Override
  public Response page(Request request, DataSet counted) {
    Map<String, Object> model = new HashMap<>();
    model.put("set", counted);
    model.put("first", counted.first().orElse(""));
    model.put("last", counted.last().orElse(""));
    model.put("classes", counts(counted.classes()));
    model.put("properties", counts(counted.properties()));
    model.put("examples", examples(counted));
    model.put(
        "vocabularies",
        vocabularies.all().stream()
            .map(v -> Shown.link(v.title(), Optional.of("/" + v.name())))
            .toList());
    model.put("downloads", downloads);
    model.put("data", Shown.forms(DataSetDocuments.PATH));
    return templates.page("dataset.ftlh", model);
  }

  private List<Map<String, String>> examples(DataSet counted) {
    return store.read(
        data -> {
          Explanations known = new Explanations(data, store.base(), a -> Optional.empty());
          return counted.examples().stream()
              .map(iri -> Shown.link(known.explain(iri).headline(), addresses.page(iri)))
              .toList();
        });
  }

  /** Terms with their counts; those from elsewhere by their last part. */
  private List<Map<String, String>> counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(
            entry -> {
              String iri = entry.getKey();
              return Map.of(
                  "text", vocabularies.label(iri).orElseGet(() -> local(iri)),
                  "href", addresses.page(iri).orElse(""),
                  "from", iri.startsWith(Addresses.VOCABULARIES) ? "ours" : source(iri),
                  "count", String.valueOf(entry.getValue()));
            })
        .toList();
  }

  private static String local(String iri) {
    String name = Shown.last(iri);
    return Shown.words(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  private static String source(String iri) {
    return iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
  }
}
