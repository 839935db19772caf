package demarche.reader;

import demarche.article.Article;
import demarche.fact.ArticleFacts;
import demarche.factfile.FactFile;
import demarche.language.Analyser;
import demarche.language.ConllU;
import demarche.language.DamagedModel;
import demarche.language.Document;
import demarche.language.Engine;
import demarche.language.TeacherAnalyser;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the engine's trees cost in facts: reads annotated articles once on its analysis and once on
 * the teacher's. Writes for each, into a folder of its own, the facts as JSON Lines, the tables
 * that the scorer takes, and the trees in CoNLL-U.
 */
final class ReaderPrice {
  private static final String ENDING = ".json";

  private ReaderPrice() {}

  /**
   * Reads and writes.
   *
   * @param arguments the folder of annotated articles and the folder to write into; then the
   *     engines, {@code engine} and {@code nlp4j}: both where none is named
   */
  public static void main(String[] arguments) throws IOException, DamagedModel {
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(arguments[0]))) {
      files = list.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    List<String> asked =
        arguments.length > 2
            ? List.of(arguments).subList(2, arguments.length)
            : List.of("engine", "nlp4j");
    Map<String, Analyser> analysers = new TreeMap<>();
    for (String name : asked) {
      analysers.put(name, name.equals("nlp4j") ? TeacherAnalyser.bundled() : Engine.bundled());
    }
    for (Map.Entry<String, Analyser> analyser : analysers.entrySet()) {
      long began = System.nanoTime();
      read(files, new TeacherReader(analyser.getValue()), Path.of(arguments[1], analyser.getKey()));
      double seconds = (System.nanoTime() - began) / 1e9;
      System.err.printf(
          Locale.ROOT, "%s: %d articles in %.1f s%n", analyser.getKey(), files.size(), seconds);
    }
  }

  private static void read(List<Path> files, TeacherReader reader, Path folder) throws IOException {
    Files.createDirectories(folder);
    AnswerTables tables = new AnswerTables();
    try (OutputStream lines = open(folder.resolve("facts.jsonl"));
        OutputStream trees = open(folder.resolve("trees.conllu"))) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        Article article =
            FactFile.parse(Files.readAllBytes(file), name).facts().orElseThrow().article();
        ArticleFacts facts = reader.read(article).facts();
        String id = name.substring(0, name.length() - ENDING.length());
        tables.add(id, facts);
        lines.write(FactFile.write(facts));
        if (reader.analysed().isPresent()) {
          trees.write(trees(id, reader.analysed().get()).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    tables.write(folder);
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  private static String trees(String id, Document document) {
    ConllU form = new ConllU(document.text());
    StringBuilder trees = new StringBuilder();
    for (int i = 0; i < document.sentences().size(); i++) {
      trees.append(form.of(id + "-" + (i + 1), document.sentences().get(i)));
    }
    return trees.toString();
  }
}
