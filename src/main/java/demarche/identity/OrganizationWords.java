package demarche.identity;

import demarche.fact.Coded;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Memo;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import demarche.identity.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of an organization's name tell of it. Lexicons: {@code organization-words.tsv},
 * {@code generic-bodies.tsv}. Immutable.
 */
final class OrganizationWords {
  /** The columns of {@code organization-words.tsv}. */
  static final List<String> COLUMNS =
      List.of("pattern", "kind", "speaks", "example", "counterexample");

  /**
   * A pattern of names.
   *
   * @param pattern found between the borders of words of the {@link #text} of a name
   * @param kind what such a body is; empty where the pattern only forbids to guess
   * @param speaks whether its spokespeople speak for its state
   */
  record Rule(Pattern pattern, Optional<OrganizationKind> kind, boolean speaks) {}

  /** Longer names tell nothing; it bounds the work on hostile input. */
  private static final int LONGEST = 200;

  private final List<Rule> rules;
  private final Set<String> generic;
  private final Memo<List<Rule>> rulesByName = new Memo<>(this::found);

  private final Phrases<CountryEntry> countries;

  OrganizationWords(CountryNames countryNames) {
    this.countries = countryNames.phrases();
    this.rules = rules(Gazetteers.lexicon("organization-words.tsv", COLUMNS));
    Table bodies = Gazetteers.lexicon("generic-bodies.tsv", List.of("name"));
    Set<String> names = new HashSet<>();
    for (int row = 0; row < bodies.rows(); row++) {
      names.add(Names.normalise(bodies.cell(row, 0)));
    }
    this.generic = Set.copyOf(names);
  }

  /** Whether many states have a body of that name ("Ministry of Defence", "police"). */
  boolean isGeneric(String name) {
    return generic.contains(Names.normalise(name));
  }

  /** The kind that the name's words tell: empty where none or several do. */
  Optional<OrganizationKind> kind(String name) {
    Map<Optional<OrganizationKind>, Rule> found = new HashMap<>();
    matching(name).forEach(rule -> found.put(rule.kind(), rule));
    return found.size() == 1 ? found.keySet().iterator().next() : Optional.empty();
  }

  /** Whether who speaks for a body of a state speaks for the state: courts and parliaments not. */
  boolean speaksForState(String name) {
    return matching(name).stream().allMatch(Rule::speaks);
  }

  private List<Rule> matching(String name) {
    return rulesByName.of(name);
  }

  private List<Rule> found(String name) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    String text = text(name);
    return rules.stream().filter(rule -> rule.pattern().matcher(text).find()).toList();
  }

  /**
   * The name's words in lower case with one blank between them, each country's name as {@code @}.
   */
  String text(String name) {
    List<Word> words = Words.of(name);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); ) {
      int country = countries.longestAt(words, i).length();
      text.append(i == 0 ? "" : " ").append(country > 0 ? "@" : words.get(i).lower());
      i += Math.max(1, country);
    }
    return text.toString();
  }

  private static List<Rule> rules(Table table) {
    List<Rule> rules = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Optional<OrganizationKind> kind = Coded.of(OrganizationKind.values(), table.cell(row, 1));
      rules.add(
          new Rule(
              Pattern.compile("(?:^| )(?:" + table.cell(row, 0) + ")(?= |$)"),
              kind,
              table.cell(row, 2).equals("yes")));
    }
    return List.copyOf(rules);
  }
}
