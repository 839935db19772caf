package demarche.reader;

import demarche.article.Article;
import demarche.language.Analyser;
import demarche.language.DamagedModel;
import demarche.language.Document;
import demarche.language.TeacherAnalyser;
import java.io.IOException;
import java.util.Optional;

/** The whole reader over an analysis that is named, with the trees that the facts rest on. */
final class TeacherReader {
  private final Analyser analyser;
  private final Stages stages;
  private Optional<Document> last = Optional.empty();

  /**
   * @param analyser finds sentences, words and trees; one thread's
   */
  TeacherReader(Analyser analyser) {
    this.analyser = analyser;
    this.stages = Stages.with(() -> this::noted);
  }

  /**
   * The reader over the teacher's analysis.
   *
   * @throws DamagedModel where the program's model is not whole
   * @throws IOException where it cannot be read
   */
  static TeacherReader bundled() throws IOException, DamagedModel {
    return new TeacherReader(TeacherAnalyser.bundled());
  }

  private Document noted(String text) {
    Document document = analyser.analyse(text);
    last = Optional.of(document);
    return document;
  }

  /** Everything that an article names and states. */
  Reading read(Article article) {
    last = Optional.empty();
    return stages.read(article, Budget.USUAL, Watch.NONE);
  }

  /** The analysis of the article read last; empty where it was not analysed. */
  Optional<Document> analysed() {
    return last;
  }
}
