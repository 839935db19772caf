package demarche.identity;

import demarche.fact.Coded;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
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
   * @param pattern found anywhere in the name
   * @param kind what such a body is; empty where the pattern only forbids to guess
   * @param speaks whether its spokespeople speak for its state
   */
  record Rule(Pattern pattern, Optional<OrganizationKind> kind, boolean speaks) {}

  private final List<Rule> rules;
  private final Set<String> generic;

  OrganizationWords() {
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
    String plain = Names.normalise(name);
    return rules.stream().filter(rule -> rule.pattern().matcher(plain).find()).toList();
  }

  private static List<Rule> rules(Table table) {
    List<Rule> rules = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Optional<OrganizationKind> kind = Coded.of(OrganizationKind.values(), table.cell(row, 1));
      rules.add(
          new Rule(
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}])(?:" + table.cell(row, 0) + ")(?![\\p{L}\\p{N}])"),
              kind,
              table.cell(row, 2).equals("yes")));
    }
    return List.copyOf(rules);
  }
}
