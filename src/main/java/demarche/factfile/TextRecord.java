package demarche.factfile;

import demarche.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** A text as the one record that it is: the article in the form of a fact file, without facts. */
final class TextRecord implements Records {
  private final String place;
  private final TextFile.Form form;
  private final String id;
  private final InputStream in;
  private final Consumer<Problem> problems;
  private boolean read;

  /**
   * @param place what a person calls the input
   * @param form what it may begin with
   * @param id its id where it names none, blank for the digest of its body
   * @param in its bytes; closed by the caller
   * @param problems takes what is wrong with it
   */
  TextRecord(
      String place, TextFile.Form form, String id, InputStream in, Consumer<Problem> problems) {
    this.place = place;
    this.form = form;
    this.id = id;
    this.in = in;
    this.problems = problems;
  }

  @Override
  public Optional<InputRecord> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    TextFile.Told told = TextFile.parse(in.readNBytes(TextFile.MOST_BYTES + 1), place, form, id);
    told.parsed().problems().forEach(problems);
    return told.parsed().facts().map(facts -> new InputRecord(told.place(), FactFile.write(facts)));
  }
}
