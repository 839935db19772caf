package demarche.position;

import demarche.article.Article;
import demarche.article.Offsets;
import demarche.fact.ArticleFacts;
import demarche.fact.Evidence;
import demarche.fact.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Articles that were written to be learnt from, with every position in them. A file holds lines
 * {@code title:}, {@code published:} and {@code publisher:}, an empty line, the body, a line {@code
 * ---}, and for each position a line {@code stance | speaker | holder | words}, where {@code -}
 * stands for nobody and the words stand in the body, told in the order of the text.
 */
final class Written {
  private Written() {}

  /**
   * The articles of a folder, in the order of their files' names.
   *
   * @param folder with files {@code *.txt} in UTF-8
   */
  static List<Labels.Judged> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Labels.Judged> articles = new ArrayList<>();
    for (Path file : files) {
      articles.add(article(String.valueOf(file.getFileName()), Files.readString(file)));
    }
    return articles;
  }

  private static Labels.Judged article(String id, String text) throws IOException {
    int empty = text.indexOf("\n\n");
    int line = text.indexOf("\n---\n");
    if (empty < 0 || line < empty) {
      throw new IOException(id + ": no body between an empty line and a line ---");
    }
    Map<String, String> head = new HashMap<>();
    for (String row : text.substring(0, empty).split("\n", -1)) {
      String[] cells = row.split(": *", 2);
      head.put(cells[0], cells.length > 1 ? cells[1] : "");
    }
    String body = text.substring(empty + 2, line);
    Article article =
        new Article(
            id,
            Optional.ofNullable(head.get("title")),
            Optional.ofNullable(head.get("publisher")),
            Optional.empty(),
            Optional.ofNullable(head.get("published")).map(LocalDate::parse),
            body);
    List<Position> positions = new ArrayList<>();
    int from = 0;
    for (String row : text.substring(line + 5).strip().split("\n", -1)) {
      String[] cells = row.split(" \\| ", 4);
      int at = cells.length < 4 ? -1 : found(body, cells[3].strip(), from);
      if (at < 0) {
        throw new IOException(id + ": not four cells, or its words are not in the body: " + row);
      }
      from = at;
      positions.add(
          Labels.position(
              cells[0].strip(),
              cells[1].strip(),
              cells[2].strip(),
              evidence(body, at, cells[3].strip())));
    }
    ArticleFacts facts = new ArticleFacts(article, List.of(), List.copyOf(positions));
    return new Labels.Judged(facts, List.of(), true);
  }

  /** Where the words stand after the last ones, or at all. */
  private static int found(String body, String words, int from) {
    int at = body.indexOf(words, from);
    return at < 0 ? body.indexOf(words) : at;
  }

  private static Evidence evidence(String body, int at, String words) {
    Offsets offsets = new Offsets(body);
    return new Evidence(
        offsets.toCodePoint(at), offsets.toCodePoint(at + words.length()), words, Set.of());
  }
}
