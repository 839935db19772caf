package demarche.page;

import demarche.document.Term;
import demarche.document.Vocabularies;
import demarche.document.Vocabulary;
import demarche.document.VocabularyPages;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A vocabulary: every term with its definition, example and alignments. */
public final class VocabularyPage implements VocabularyPages {
  private final Vocabularies all;
  private final Templates templates;
  private final Addresses addresses;

  /**
   * @param all the vocabularies, for the ways from one to another
   * @param templates what pages are filled into
   * @param addresses where IRIs lead
   */
  public VocabularyPage(Vocabularies all, Templates templates, Addresses addresses) {
    this.all = all;
    this.templates = templates;
    this.addresses = addresses;
  }

  @Override
  public Response page(Request request, Vocabulary vocabulary) {
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    vocabulary
        .terms()
        .forEach(
            term -> groups.computeIfAbsent(group(term), g -> new ArrayList<>()).add(term(term)));
    return templates.page(
        "vocabulary.ftlh",
        Map.of(
            "title", vocabulary.title(),
            "iri", vocabulary.iri(),
            "about", vocabulary.about(),
            "groups",
                groups.entrySet().stream()
                    .map(g -> Map.of("title", g.getKey(), "terms", g.getValue()))
                    .toList(),
            "others",
                all.all().stream()
                    .filter(other -> !other.equals(vocabulary))
                    .map(other -> Shown.link(other.title(), Optional.of("/" + other.name())))
                    .toList(),
            "files",
                List.of(
                    Shown.link("JSON-LD context", Optional.of("/context.jsonld")),
                    Shown.link("JSON Schema of fact files", Optional.of("/fact-file.schema.json"))),
            "data", Shown.forms("/" + vocabulary.name())));
  }

  private static String group(Term term) {
    String kind = term.kind();
    if (kind.contains("class")) {
      return "Classes";
    }
    if (kind.contains("property") && !kind.contains("shape")) {
      return kind.contains("annotation") ? "Annotations" : "Properties";
    }
    return kind.contains("shape") ? "Shapes" : "Concepts";
  }

  private Map<String, Object> term(Term term) {
    Map<String, List<Map<String, String>>> relations = new LinkedHashMap<>();
    term.relations()
        .forEach(
            r ->
                relations
                    .computeIfAbsent(r.name(), n -> new ArrayList<>())
                    .add(Shown.link(r.text(), addresses.page(r.node().toString()))));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", term.id());
    model.put("label", term.label());
    model.put("kind", term.kind());
    model.put("definitions", term.definitions());
    model.put("examples", term.examples());
    model.put("notes", term.notes());
    model.put(
        "relations",
        relations.entrySet().stream()
            .map(r -> Map.of("name", r.getKey(), "others", r.getValue()))
            .toList());
    return model;
  }
}
