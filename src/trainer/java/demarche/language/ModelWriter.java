package demarche.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a model file, the same bytes for the same model. */
final class ModelWriter {
  private final DataOutputStream out;

  private ModelWriter(DataOutputStream out) {
    this.out = out;
  }

  /**
   * Writes a model.
   *
   * @return the file's size in bytes
   */
  static long write(Path file, TrainedModel model) {
    try {
      try (OutputStream zipped = Files.newOutputStream(file);
          DataOutputStream out = new DataOutputStream(new BestGzip(zipped))) {
        new ModelWriter(out).model(model);
      }
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gzip with the strongest compression; its header holds no time. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private void model(TrainedModel model) throws IOException {
    out.write(ModelFormat.MAGIC.getBytes(StandardCharsets.US_ASCII));
    strings(model.lists().abbreviations());
    strings(model.lists().hyphenated());
    strings(model.lists().prefixes());
    strings(model.lists().starters());
    strings(model.lists().titles());
    lexicon(model.lexicon());
    lemmas(model.lemmas());
    numbers(model.certainty().bounds());
    out.writeInt(model.certainty().shares().length);
    for (float share : model.certainty().shares()) {
      out.writeFloat(share);
    }
    table(model.tags());
    table(model.names());
    parser(model.backward());
    parser(model.forward());
  }

  private void parser(ParserWeights weights) throws IOException {
    table((WeightTable) weights.actions());
    table((WeightTable) weights.labels());
    out.writeInt(RelationSets.SIZE);
    for (int i = 0; i < RelationSets.SIZE; i++) {
      out.writeLong(weights.relations().at(i));
    }
  }

  private void lexicon(LexiconBuilder.Learned lexicon) throws IOException {
    WordTable words = lexicon.words();
    int[] gaps = new int[words.size()];
    int last = 0;
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = words.hash(i) - last;
      last = words.hash(i);
    }
    numbers(gaps);
    numbers(IntStream.range(0, words.size()).map(words::value).toArray());
    numbers(lexicon.coarse());
    List<Long> distinct = lexicon.distinct();
    strings(lexicon.tagSets().keySet());
    numbers(lexicon.tagSets().values().stream().mapToInt(distinct::indexOf).toArray());
    out.writeInt(distinct.size());
    for (long set : distinct) {
      out.writeLong(set);
    }
    strings(lexicon.nameless());
    strings(lexicon.adjectives());
  }

  private void lemmas(LemmasBuilder.Learned lemmas) throws IOException {
    keyed(lemmas.exceptions().keySet());
    strings(lemmas.exceptions().values());
    keyed(lemmas.rules().keySet());
    numbers(lemmas.rules().values().stream().mapToInt(Lemmas.Ending::cut).toArray());
    strings(lemmas.rules().values().stream().map(Lemmas.Ending::append).toList());
  }

  private void keyed(Collection<LemmasBuilder.Key> keys) throws IOException {
    strings(keys.stream().map(LemmasBuilder.Key::text).toList());
    numbers(keys.stream().mapToInt(LemmasBuilder.Key::tag).toArray());
  }

  private void strings(Collection<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private void numbers(int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      varint(out, number);
    }
  }

  private static void varint(OutputStream out, int number) throws IOException {
    int left = number;
    while (left >>> 7 != 0) {
      out.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  private void table(WeightTable table) throws IOException {
    out.writeByte(table.bits());
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream cells = new ByteArrayOutputStream();
    int last = -1;
    for (int at = 0; at < table.length(); at++) {
      if (table.cell(at) != 0) {
        varint(gaps, at - last - 1);
        cells.write(table.cell(at));
        last = at;
      }
    }
    out.writeInt(gaps.size());
    gaps.writeTo(out);
    cells.writeTo(out);
  }
}
