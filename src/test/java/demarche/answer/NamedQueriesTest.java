package demarche.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every named query answers its question over the crisis articles with the rows that are right. */
final class NamedQueriesTest {
  @TempDir static Path folder;
  private static String kg = "";

  @BeforeAll
  static void build() {
    kg = folder.resolve("kg").toString();
    Run run = Run.of("build", "--kg", kg, QueryCase.ARTICLES.toString());
    assertEquals(0, run.code(), run.err());
  }

  static List<QueryCase> cases() {
    return QueryCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theAnswerIsRight(QueryCase expected) {
    Run run = Run.of(arguments(expected));
    assertEquals(0, run.code(), run.err());
    assertEquals(expected.csv(), run.out());
  }

  @Test
  void everyNamedQueryHasACaseWithRows() {
    Set<String> covered =
        cases().stream()
            .filter(c -> c.rows() > 0)
            .map(QueryCase::query)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(NamedQueries.bundled().names()), covered);
  }

  @Test
  void everyParameterIsGivenInSomeCase() {
    Set<String> given =
        cases().stream()
            .flatMap(
                c ->
                    c.parameters().stream()
                        .map(p -> c.query() + " " + p.substring(0, p.indexOf('='))))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        NamedQueries.bundled().all().stream()
            .flatMap(q -> q.parameters().stream().map(p -> q.name() + " " + p.name()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, given);
  }

  @Test
  void everyQueryTellsItsQuestion() {
    for (NamedQuery query : NamedQueries.bundled().all()) {
      assertTrue(query.question().endsWith("?") || query.question().contains("? "), query.name());
    }
  }

  @Test
  void theListOfQueriesNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      Set<String> written =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".rq"))
              .map(file -> file.substring(0, file.length() - 3))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(written, new TreeSet<>(NamedQueries.bundled().names()));
    }
  }

  @Test
  void theArticleWithoutFactsStandsInNoAnswerOfFacts() {
    for (QueryCase answer : cases()) {
      boolean listsArticles = answer.query().equals("articles");
      assertEquals(
          listsArticles, answer.csv().contains("courier-2019-03-07-unread"), answer.title());
    }
  }

  @Test
  void anActorThatIsNotThereHasNoRowsAndNoError() {
    Run run =
        Run.of("query", "--kg", kg, "--format", "csv", "offices-of", "-p", "person=Nobody Atall");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.lines().size(), run.out());
    assertFalse(run.err().isBlank(), "a hint is told");
  }

  private static String[] arguments(QueryCase answer) {
    List<String> arguments =
        new ArrayList<>(List.of("query", "--kg", kg, "--format", "csv", answer.query()));
    answer.parameters().forEach(parameter -> arguments.addAll(List.of("-p", parameter)));
    return arguments.toArray(new String[0]);
  }
}
