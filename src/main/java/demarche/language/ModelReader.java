package demarche.language;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a model file into plain arrays. The stream's checksum is checked to its end. */
final class ModelReader {
  private final DataInputStream in;

  private ModelReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * Reads a model.
   *
   * @param file the gzipped stream; not closed
   * @throws DamagedModel where it is no model, is cut off or altered
   * @throws IOException where it cannot be read at all
   */
  static LanguageModel read(InputStream file) throws IOException, DamagedModel {
    try {
      DataInputStream in = new DataInputStream(new ModelBuffer(new GZIPInputStream(file, 1 << 16)));
      LanguageModel model = new ModelReader(in).model();
      if (in.read() >= 0) {
        throw new DamagedModel("goes on after its end");
      }
      return model;
    } catch (EOFException e) {
      throw new DamagedModel("is cut off");
    } catch (ZipException
        | UTFDataFormatException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw new DamagedModel("is damaged");
    }
  }

  private LanguageModel model() throws IOException, DamagedModel {
    byte[] magic = new byte[ModelFormat.MAGIC.length()];
    in.readFully(magic);
    if (!new String(magic, StandardCharsets.US_ASCII).equals(ModelFormat.MAGIC)) {
      throw new DamagedModel("is no model of this version");
    }
    Abbreviations written = Abbreviations.bundled();
    TokenLists lists =
        new TokenLists(
            set(written.all()),
            set(),
            set(),
            set(),
            set(written.titles()),
            table(written.openers()),
            table(written.common()));
    Lexicon lexicon = lexicon();
    Lemmas lemmas = lemmas(lexicon.words());
    Certainty certainty = new Certainty(numbers(), shares());
    return new LanguageModel(
        lists,
        lexicon,
        lemmas,
        table(PartOfSpeech.number()),
        table(NameTagger.LABELS),
        parser(),
        parser(),
        certainty);
  }

  private ParserWeights parser() throws IOException, DamagedModel {
    return new ParserWeights(
        table(ParseState.ACTIONS), table(ClearRelation.number()), new RelationSets(longs()));
  }

  private int count() throws IOException, DamagedModel {
    int count = in.readInt();
    if (count < 0 || count > ModelFormat.MOST) {
      throw new DamagedModel("is damaged");
    }
    return count;
  }

  /** Unsigned, seven bits a byte, the lowest first. */
  private int varint() throws IOException {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next >= 0x80 && shift < 35);
    return value;
  }

  private int[] numbers() throws IOException, DamagedModel {
    int count = count();
    if (count > ModelFormat.MOST_WORDS) {
      throw new DamagedModel("is damaged");
    }
    int[] numbers = new int[count];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = varint();
    }
    return numbers;
  }

  private long[] longs() throws IOException, DamagedModel {
    long[] longs = new long[count()];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = in.readLong();
    }
    return longs;
  }

  private float[] shares() throws IOException, DamagedModel {
    float[] shares = new float[count()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = in.readFloat();
    }
    return shares;
  }

  private String[] strings() throws IOException, DamagedModel {
    int count = count();
    if (count > ModelFormat.MOST_WORDS) {
      throw new DamagedModel("is damaged");
    }
    String[] strings = new String[count];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  private IntTable set() throws IOException, DamagedModel {
    return set(List.of());
  }

  /** The words of a list, and others. */
  private IntTable set(List<String> others) throws IOException, DamagedModel {
    List<String> words = new ArrayList<>(Arrays.asList(strings()));
    words.addAll(others);
    return table(words);
  }

  private static IntTable table(List<String> words) {
    int[] ones = new int[words.size()];
    Arrays.fill(ones, 1);
    return new IntTable(words.stream().mapToInt(Hash::of).toArray(), ones);
  }

  private Lexicon lexicon() throws IOException, DamagedModel {
    int[] gaps = numbers();
    int[] hashes = new int[gaps.length];
    int last = 0;
    for (int i = 0; i < gaps.length; i++) {
      last += gaps[i];
      hashes[i] = last;
    }
    WordTable words = new WordTable(hashes, numbers());
    int[] coarse = numbers();
    String[] forms = strings();
    int[] sets = numbers();
    long[] tagSets = longs();
    int[] formHashes = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      formHashes[i] = Hash.of(forms[i]);
    }
    return new Lexicon(words, coarse, new IntTable(formHashes, sets), tagSets, set(), set());
  }

  private Lemmas lemmas(WordTable words) throws IOException, DamagedModel {
    IntTable exceptions = keyed();
    String[] lemmas = strings();
    IntTable rules = keyed();
    int[] cuts = numbers();
    String[] appended = strings();
    Lemmas.Ending[] endings = new Lemmas.Ending[cuts.length];
    for (int i = 0; i < cuts.length; i++) {
      endings[i] = new Lemmas.Ending(cuts[i], appended[i]);
    }
    return new Lemmas(exceptions, lemmas, rules, endings, words);
  }

  private IntTable keyed() throws IOException, DamagedModel {
    String[] texts = strings();
    int[] tags = numbers();
    int[] keys = new int[texts.length];
    int[] places = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      keys[i] = Lemmas.key(texts[i], tags[i]);
      places[i] = i + 1;
    }
    return new IntTable(keys, places);
  }

  /** The cells that are not zero, each after the gap to the one before; then their bytes. */
  private WeightTable table(int classes) throws IOException, DamagedModel {
    int bits = in.readUnsignedByte();
    if (bits > 26) {
      throw new DamagedModel("is damaged");
    }
    byte[] gaps = new byte[count()];
    in.readFully(gaps);
    byte[] values = new byte[ends(gaps)];
    in.readFully(values);
    byte[] cells = new byte[(1 << bits) + classes];
    fill(cells, gaps, values);
    return new WeightTable(classes, bits, cells);
  }

  private static void fill(byte[] cells, byte[] gaps, byte[] values) throws DamagedModel {
    int at = -1;
    for (int i = 0, next = 0; next < values.length; next++) {
      int gap = gaps[i++];
      if (gap < 0) {
        gap &= 0x7F;
        int shift = 7;
        int more;
        do {
          more = gaps[i++];
          gap |= (more & 0x7F) << shift;
          shift += 7;
        } while (more < 0 && shift < 35);
      }
      at += gap + 1;
      if (at < 0 || at >= cells.length) {
        throw new DamagedModel("is damaged");
      }
      cells[at] = values[next];
    }
  }

  /** How many numbers end among the bytes, seven bits of a number in each. */
  private static int ends(byte[] numbers) {
    int ends = 0;
    for (byte part : numbers) {
      ends += part >= 0 ? 1 : 0;
    }
    return ends;
  }
}
