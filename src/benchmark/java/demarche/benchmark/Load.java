package demarche.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the load: articles with facts as JSON Lines, the same bytes for the same arguments. */
public final class Load {
  /** Facts of one article, about as many as a careful reader finds in one. */
  private static final int FACTS_PER_ARTICLE = 20;

  private static final long SEED = 20220225L;

  private Load() {}

  /**
   * Writes the load.
   *
   * @param arguments number of facts, folder of the gazetteers, folder with the templates, file to
   *     write
   */
  public static void main(String[] arguments) throws IOException {
    int facts = Integer.parseInt(arguments[0]);
    Path gazetteers = Path.of(arguments[1]);
    Path load = Path.of(arguments[2]);
    try (OutputStream out =
        new java.io.BufferedOutputStream(Files.newOutputStream(Path.of(arguments[3])), 1 << 16)) {
      write(facts, gazetteers, load, out);
    }
  }

  private static void write(int facts, Path gazetteers, Path load, OutputStream out)
      throws IOException {
    // java.util.Random: its numbers are fixed by its specification.
    Random random = new Random(SEED);
    World world = World.of(random, gazetteers, load);
    Map<String, List<Sentence>> sentences = Sentence.read(load.resolve("sentences.tsv"));
    List<String> topics = Tables.lines(load.resolve("topics.txt"));
    ObjectMapper json = new ObjectMapper();
    int left = facts;
    for (int number = 1; left > 0; number++) {
      int count = Math.min(left, FACTS_PER_ARTICLE);
      String id = "load-" + number;
      out.write(
          json.writeValueAsBytes(new Drafting(random, world, sentences, topics).draft(id, count)));
      out.write('\n');
      left -= count;
    }
  }
}
