package demarche.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Open text to learn from or to measure by.
 *
 * @param id what the document is called
 * @param publisher its publisher, empty where none is told
 * @param body its text
 */
record TextSource(String id, String publisher, String body) {

  /**
   * All documents of a file or folder, in the order of the files' names.
   *
   * @param path JSON Lines with {@code id} and {@code body}, gzipped or not, one JSON article with
   *     its facts, a plain text, or a folder of these
   */
  static List<TextSource> read(Path path) {
    List<TextSource> documents = new ArrayList<>();
    try {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            add(file, documents);
          }
        }
      } else {
        add(path, documents);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static void add(Path file, List<TextSource> documents) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".txt")) {
      documents.add(new TextSource(name, "", Files.readString(file)));
    } else if (name.endsWith(".json")) {
      JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
      documents.add(document(root.has("article") ? root.get("article") : root));
    } else if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
      lines(file, name.endsWith(".gz"), documents);
    }
  }

  private static void lines(Path file, boolean zipped, List<TextSource> documents)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    zipped ? new GZIPInputStream(raw, 1 << 16) : raw, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(document(mapper.readTree(line)));
      }
    }
  }

  private static TextSource document(JsonNode node) {
    return new TextSource(
        node.path("id").asText(), node.path("publisher").asText(), node.path("body").asText());
  }

  /** The paragraphs, their characters as the engine reads them, in their order. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    Paragraphs cuts = new Paragraphs(body);
    for (int at = 0; at < body.length(); ) {
      int end = cuts.end(at);
      String paragraph = new String(Characters.plain(body.substring(at, end)));
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph);
      }
      at = end + 1;
    }
    return paragraphs;
  }
}
