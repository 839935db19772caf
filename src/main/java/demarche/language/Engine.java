package demarche.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Analyses English text: sentences, tokens, parts of speech, lemmas, names and trees. Immutable and
 * safe for any number of threads; the same text gives the same analysis.
 */
public final class Engine implements Analyser {
  private static final String ENGLISH = "/demarche/data/language/english.model";

  private final LanguageModel model;

  Engine(LanguageModel model) {
    this.model = model;
  }

  /**
   * The engine with the model that comes with the program.
   *
   * @throws DamagedModel where the program's own copy is not whole
   * @throws IOException where it cannot be read
   */
  public static Engine bundled() throws IOException, DamagedModel {
    try (InputStream model = Engine.class.getResourceAsStream(ENGLISH)) {
      if (model == null) {
        throw new DamagedModel("is not there");
      }
      return read(model);
    }
  }

  /**
   * The engine with a model.
   *
   * @param model the model file's bytes; not closed
   * @throws DamagedModel where they are no model, cut off or altered
   * @throws IOException where they cannot be read
   */
  public static Engine read(InputStream model) throws IOException, DamagedModel {
    return new Engine(ModelReader.read(model));
  }

  /**
   * Analyses a text.
   *
   * @param text any text; what is no English word is a token all the same, an empty one has no
   *     sentence
   */
  @Override
  public Document analyse(String text) {
    List<Sentence> sentences = new ArrayList<>();
    analyse(text, sentences::add);
    return new Document(text, sentences);
  }

  /**
   * Analyses a text and hands over each sentence as soon as it is done, keeping none. Besides the
   * text, its characters as they are read (two bytes each), a few hundred tokens and the names of
   * the document are in memory.
   *
   * @param text any text
   * @param sentences takes the sentences in the order of the text, on the calling thread; what it
   *     throws ends the analysis and comes out here
   */
  public void analyse(String text, Consumer<Sentence> sentences) {
    SoftHyphens hyphens = SoftHyphens.in(text);
    new Decoder(model, hyphens.text())
        .run(sentence -> sentences.accept(hyphens.restored(sentence)));
  }
}
