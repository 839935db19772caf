package demarche.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the lexicon from the examples and from the teacher's own word lists. */
final class LexiconBuilder {
  /** Words seen less often may take any tag. */
  private static final int KNOWN = 30;

  private static final double RARE_TAG = 0.0005;
  private static final int MOST_CLASSES = 1023;
  private static final int GAZETTEER_LEAST = 3;

  /** A lexicon that knows no word. */
  static final Lexicon EMPTY =
      new Lexicon(
          new WordTable(new int[0], new int[0]),
          new int[1],
          new IntTable(new int[0], new int[0]),
          new long[1],
          new IntTable(new int[0], new int[0]),
          new IntTable(new int[0], new int[0]));

  private LexiconBuilder() {}

  /**
   * What was learned, as words where a person may want to read them.
   *
   * @param words by hash, since there are too many to keep
   * @param coarse for each cluster the coarser one
   * @param tagSets for frequent exact forms the tags that they may take, as bits
   * @param nameless words that stand in no name
   * @param adjectives words that are adjectives within names
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
  record Learned(
      WordTable words,
      int[] coarse,
      SortedMap<String, Long> tagSets,
      SortedSet<String> nameless,
      SortedSet<String> adjectives) {
    /** The distinct sets of tags, after an empty one. */
    List<Long> distinct() {
      List<Long> distinct = new ArrayList<>(List.of(0L));
      tagSets.values().stream().distinct().sorted().forEach(distinct::add);
      return distinct;
    }

    Lexicon lexicon() {
      List<Long> distinct = distinct();
      int[] hashes = tagSets.keySet().stream().mapToInt(Hash::of).toArray();
      int[] numbers = tagSets.values().stream().mapToInt(distinct::indexOf).toArray();
      return new Lexicon(
          words,
          coarse,
          new IntTable(hashes, numbers),
          distinct.stream().mapToLong(x -> x).toArray(),
          TokenListsBuilder.table(nameless),
          TokenListsBuilder.table(adjectives));
    }
  }

  /**
   * @param examples words with tags and names
   * @param trees human trees
   * @param lexica the folder with the teacher's word lists
   */
  static Learned learn(List<Example> examples, List<GoldSentence> trees, Path lexica) {
    return new Learned(
        wordTable(words(lexica)),
        coarse(lexica),
        tagSets(examples),
        nameless(examples),
        adjectives(trees));
  }

  /** Proper nouns that people marked as adjectives more often than as parts of compounds. */
  private static SortedSet<String> adjectives(List<GoldSentence> trees) {
    Map<String, int[]> counts = new HashMap<>();
    for (GoldSentence tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        boolean adjective = tree.relations()[i].equals("amod");
        if (tree.tags()[i].startsWith("NNP")
            && (adjective || tree.relations()[i].equals("compound"))) {
          counts.computeIfAbsent(folded(tree.form(i)), k -> new int[2])[adjective ? 0 : 1]++;
        }
      }
    }
    TreeSet<String> words = new TreeSet<>();
    counts.forEach(
        (word, seen) -> {
          if (seen[0] > seen[1]) {
            words.add(word);
          }
        });
    return words;
  }

  static String folded(String form) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      folded.append(Characters.folded(form.charAt(i)));
    }
    return folded.toString();
  }

  private static WordTable wordTable(SortedMap<String, Integer> values) {
    TreeMap<Integer, Integer> byHash = new TreeMap<>(Integer::compareUnsigned);
    values.forEach((word, value) -> byHash.putIfAbsent(Hash.of(word), value));
    return new WordTable(
        byHash.keySet().stream().mapToInt(x -> x).toArray(),
        byHash.values().stream().mapToInt(x -> x).toArray());
  }

  private static List<String> paths(Path lexica) {
    try (Stream<String> lines = Files.lines(lexica.resolve("brown.txt"))) {
      return lines.map(l -> longest(cell(l, 1))).distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String line, int index) {
    return line.split("\t", -1)[index];
  }

  private static String longest(String prefixes) {
    String longest = "";
    for (String prefix : prefixes.split(" ", -1)) {
      longest = prefix.length() > longest.length() ? prefix : longest;
    }
    return longest;
  }

  private static int[] coarse(Path lexica) {
    List<String> paths = paths(lexica);
    List<String> upper =
        paths.stream()
            .map(p -> p.substring(0, Math.min(7, p.length())))
            .distinct()
            .sorted()
            .toList();
    int[] coarse = new int[paths.size() + 1];
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      coarse[i + 1] = 1 + upper.indexOf(path.substring(0, Math.min(7, path.length())));
    }
    return coarse;
  }

  private static SortedMap<String, Integer> words(Path lexica) {
    Map<String, Integer> number = new HashMap<>();
    for (String path : paths(lexica)) {
      number.put(path, number.size() + 1);
    }
    TreeMap<String, Integer> values = new TreeMap<>();
    Map<String, Integer> ambiguity = ambiguity(lexica);
    Map<String, Integer> gazetteer = gazetteer(lexica);
    try (Stream<String> lines = Files.lines(lexica.resolve("brown.txt"))) {
      lines.forEach(
          line -> {
            String[] cells = line.split("\t", -1);
            values.put(
                cells[0],
                WordTable.pack(
                    number.getOrDefault(longest(cells[1]), 0),
                    ambiguity.getOrDefault(cells[0], 0),
                    gazetteer.getOrDefault(cells[0], 0)));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  private static Map<String, Integer> ambiguity(Path lexica) {
    Map<String, String> classOf = new HashMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    try (Stream<String> lines = Files.lines(lexica.resolve("amb.txt"))) {
      lines.forEach(
          line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2) {
              classOf.put(cells[0], cells[1]);
              counts.merge(cells[1], 1, Integer::sum);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> frequent =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_CLASSES)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> number = new HashMap<>();
    for (String tags : frequent) {
      number.put(tags, number.size() + 1);
    }
    Map<String, Integer> result = new HashMap<>();
    classOf.forEach((word, tags) -> result.put(word, number.getOrDefault(tags, 0)));
    return result;
  }

  /** Bits of a word: in which of the teacher's lists of names it stands, and where. */
  private static Map<String, Integer> gazetteer(Path lexica) {
    Map<String, int[]> counts = new HashMap<>();
    try (Stream<String> lines = Files.lines(lexica.resolve("gaz.txt"))) {
      lines.forEach(line -> count(line, counts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Integer> bits = new HashMap<>();
    counts.forEach(
        (word, seen) -> {
          int set = 0;
          for (int bit = 0; bit < seen.length; bit++) {
            boolean often = seen[bit] >= (bit == 2 || bit == 6 || bit == 7 ? 1 : GAZETTEER_LEAST);
            set |= often ? 1 << bit : 0;
          }
          bits.put(word, set);
        });
    return bits;
  }

  private static void count(String line, Map<String, int[]> counts) {
    String[] cells = line.split("\t", -1);
    String[] tokens = cells[0].split(" ", -1);
    for (String kind : cells[1].split(" ", -1)) {
      for (int i = 0; i < tokens.length; i++) {
        int bit =
            switch (kind) {
              case "14" -> i == tokens.length - 1 ? 1 : 0;
              case "11" -> tokens.length == 1 ? 2 : 3;
              case "13" -> tokens.length == 1 ? 8 : 4;
              case "10" -> 5;
              case "9" -> 6;
              case "8" -> 7;
              case "15" -> 9;
              default -> -1;
            };
        if (bit >= 0) {
          counts.computeIfAbsent(folded(tokens[i]), k -> new int[10])[bit]++;
        }
      }
    }
  }

  private static SortedMap<String, Long> tagSets(List<Example> examples) {
    Map<String, int[]> counts = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.size(); i++) {
        counts
            .computeIfAbsent(example.form(i), k -> new int[PartOfSpeech.number()])[
            example.tags()[i]]++;
      }
    }
    TreeMap<String, Long> sets = new TreeMap<>();
    counts.forEach(
        (form, seen) -> {
          int total = java.util.stream.IntStream.of(seen).sum();
          if (total >= KNOWN) {
            long set = 0;
            for (int tag = 0; tag < seen.length; tag++) {
              set |= seen[tag] > total * RARE_TAG ? 1L << tag : 0;
            }
            sets.put(form, set);
          }
        });
    return sets;
  }

  private static SortedSet<String> nameless(List<Example> examples) {
    Map<String, int[]> counts = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.names().length; i++) {
        int[] seen = counts.computeIfAbsent(folded(example.form(i)), k -> new int[2]);
        int place = (example.names()[i] - 1) & 3;
        boolean starts =
            example.names()[i] != NameTagger.NONE
                && (place == NameTagger.FIRST || place == NameTagger.ONLY);
        seen[starts ? 1 : 0]++;
      }
    }
    TreeSet<String> nameless = new TreeSet<>();
    counts.forEach(
        (word, seen) -> {
          if (seen[0] >= 50 && seen[1] * 2000 < seen[0]) {
            nameless.add(word);
          }
        });
    return nameless;
  }
}
