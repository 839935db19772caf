package demarche.identity;

import demarche.fact.ArticleFacts;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Memo;
import demarche.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles who is who in one article at a time. Its answer depends on the article, the gazetteers
 * and the lexicons in {@code data/} alone, and not on the order in which the article lists its
 * actors or facts. Immutable.
 */
public final class Resolver {
  final Gazetteers gazetteers;
  final CountryNames countryNames;
  final OrganizationWords words;
  final Organizations organizations;
  final Places places;
  final Titles titles;
  final Persons persons;
  final Set<String> familyFirst;

  /** The words of the aliases of organizations. */
  final Memo<List<List<Words.Word>>> aliases;

  /**
   * @param gazetteers the tables to settle names with
   * @throws demarche.problem.Failure naming file and line of a damaged table; from {@link #resolve}
   *     too, where a table is first asked for there
   */
  public Resolver(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
    this.countryNames = new CountryNames(gazetteers);
    this.words = new OrganizationWords(countryNames);
    this.organizations = new Organizations(gazetteers, countryNames, words);
    this.places = new Places(gazetteers);
    this.titles = new Titles();
    this.persons = new Persons(gazetteers, titles);
    this.familyFirst = familyFirst();
    this.aliases = Topics.aliases(gazetteers);
  }

  /** Settles every name of an article. */
  public ResolvedFacts resolve(ArticleFacts facts) {
    return new Resolution(this, facts).resolved();
  }

  private static Set<String> familyFirst() {
    Table table = Gazetteers.lexicon("family-names-first.tsv", List.of("name"));
    Set<String> names = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      names.add(table.cell(row, 0));
    }
    return Set.copyOf(names);
  }
}
