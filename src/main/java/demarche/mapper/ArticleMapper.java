package demarche.mapper;

import demarche.article.Article;
import demarche.fact.Communication;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.fact.Position;
import demarche.identity.Named;
import demarche.identity.ResolvedFacts;
import demarche.mapper.MappedArticle.MappedFact;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Maps one article with all its facts. Immutable and safe for several threads. */
public final class ArticleMapper {
  private final Iris iris;

  /**
   * @param base the IRI under which all of the data's IRIs stand; ends in a slash
   */
  public ArticleMapper(String base) {
    this.iris = new Iris(base);
  }

  /** The article as triples, in parts. The order of the facts in their source has no effect. */
  public MappedArticle map(ResolvedFacts facts) {
    Scope scope = new Scope(iris, facts);
    Article article = facts.source().article();
    Description own = describe(article, scope);
    List<Problem> problems = new ArrayList<>();
    Map<Fact, List<Origin>> distinct = distinct(facts, problems);
    List<MappedFact> mapped = new ArrayList<>(distinct.size());
    keyed(article.id(), distinct.keySet())
        .forEach(
            (key, fact) -> {
              Description description = map(key, fact, origins(distinct, fact), scope);
              mapped.add(new MappedFact(fact, description.subject(), description.part()));
            });
    return new MappedArticle(
        article,
        iris.graph(article.id()),
        scope.article(),
        own.part(),
        mapped,
        scope.nodes(),
        problems);
  }

  private static Description describe(Article article, Scope scope) {
    Description own =
        new Description(scope.article())
            .types(Terms.ARTICLE)
            .label(article.title().orElse(article.id()))
            .text(Terms.schemaIdentifier, article.id())
            .text(Terms.schemaHeadline, article.title())
            .text(Terms.schemaPublisher, article.publisher())
            .text(Terms.schemaUrl, article.url())
            .day(Terms.schemaDatePublished, article.published());
    scope.facts().actors().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().path()))
        .forEach(
            entry -> {
              Node node = scope.node(new Named(entry.getKey().name(), entry.getValue()));
              own.link(Terms.names, node);
              EntityMapper.mentions(node, entry.getKey().mentions(), scope, own);
            });
    return own;
  }

  private static Description map(String key, Fact fact, List<Origin> origins, Scope scope) {
    return switch (fact) {
      case OfficeHeld office -> OfficeMapper.map(key, office, origins, scope);
      case Position position -> PositionMapper.map(key, position, origins, scope);
      case Communication event -> CommunicationMapper.map(key, event, origins, scope);
      case Evacuation event -> EvacuationMapper.map(key, event, origins, scope);
    };
  }

  /** Facts alike in every slot are one; each further telling is a problem, its finder is kept. */
  private static Map<Fact, List<Origin>> distinct(ResolvedFacts facts, List<Problem> problems) {
    Map<Fact, List<Origin>> distinct = new LinkedHashMap<>();
    for (Fact fact : facts.source().facts()) {
      Fact bare = fact.withoutOrigin();
      List<Origin> origins = distinct.get(bare);
      if (origins == null) {
        origins = new ArrayList<>();
        distinct.put(bare, origins);
      } else {
        problems.add(
            new Problem(
                ProblemKind.TOLD_TWICE,
                facts.source().article().id(),
                "told twice, counted once: “"
                    + Labels.shortened(fact.mainEvidence().words(), 60)
                    + "”"));
      }
      fact.origin().ifPresent(origins::add);
    }
    return distinct;
  }

  private static List<Origin> origins(Map<Fact, List<Origin>> distinct, Fact fact) {
    return distinct.getOrDefault(fact, List.of()).stream()
        .distinct()
        .sorted(Comparator.comparing(Origin::name).thenComparing(o -> o.kind().toString()))
        .toList();
  }

  /** The facts by their key, ordinals added where several share one; sorted by key. */
  private static Map<String, Fact> keyed(String articleId, Collection<Fact> facts) {
    Map<String, List<Fact>> byKey = new TreeMap<>();
    facts.forEach(
        f -> byKey.computeIfAbsent(FactKey.of(articleId, f), k -> new ArrayList<>()).add(f));
    Map<String, Fact> keyed = new LinkedHashMap<>();
    byKey.forEach(
        (key, same) -> {
          same.sort(FactKey.order());
          for (int i = 0; i < same.size(); i++) {
            keyed.put(i == 0 ? key : key + "-" + (i + 1), same.get(i));
          }
        });
    return keyed;
  }
}
