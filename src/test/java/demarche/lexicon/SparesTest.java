package demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Spares;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Token;
import demarche.language.Tree;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the words of the lexicon must not match. */
final class SparesTest {
  private static final int COMMON_WORDS = 60;

  @Test
  void wordsInAnotherSenseVoiceNothing() throws IOException {
    Spares spares = Spares.of("speech.tsv");
    spares.hold(1, SparesTest::voices);
    Map<String, String> words = new HashMap<>();
    Lexicon.bundled().frames().forEach(frame -> words.put(frame.word(), "word"));
    spares.cover(words, COMMON_WORDS);
    assertTrue(new HashSet<>(spares.entries()).size() >= COMMON_WORDS);
  }

  private static boolean voices(String word, Tree tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(place -> Lexicon.bundled().at(tree, place))
        .flatMap(List::stream)
        .anyMatch(frame -> frame.word().equals(word));
  }

  @Test
  void wordsApartAreNoCue() throws IOException {
    Spares spares = Spares.of("content-cues.tsv");
    spares.hold(Integer.MAX_VALUE, (entry, tree) -> cues(ContentCues.bundled(), entry, tree));
    spares.cover(classes("content-cues.tsv", "stance"), 10);
  }

  @Test
  void wordsApartAreNoSaying() throws IOException {
    Spares spares = Spares.of("sayings.tsv");
    spares.hold(Integer.MAX_VALUE, (entry, tree) -> cues(ContentCues.sayings(), entry, tree));
    assertTrue(spares.entries().size() >= 10);
  }

  private static boolean cues(ContentCues among, String entry, Tree tree) {
    List<String> words = List.of(entry.split(" ", -1));
    return among.in(tree.sentence(), 0, tree.size()).stream()
        .filter(cue -> cue.end() - cue.first() == words.size())
        .anyMatch(
            cue ->
                IntStream.range(0, words.size())
                    .allMatch(i -> is(tree.token(cue.first() + i), words.get(i))));
  }

  private static boolean is(Token token, String word) {
    return token.form().toLowerCase(Locale.ROOT).equals(word)
        || token.lemma().toLowerCase(Locale.ROOT).equals(word);
  }

  @Test
  void modifiersElsewhereDoNothingToTheMainClause() throws IOException {
    Spares spares = Spares.of("modifiers.tsv");
    Map<String, String> effects = classes("modifiers.tsv", "effect");
    spares.hold(
        Integer.MAX_VALUE,
        (entry, tree) ->
            Modifiers.bundled()
                .of(tree, root(tree))
                .contains(
                    Effect.valueOf(effects.getOrDefault(entry, "").toUpperCase(Locale.ROOT))));
    spares.cover(effects, 3);
  }

  private static int root(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(place -> tree.token(place).isRoot())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> classes(String file, String column) {
    Table table = Gazetteers.lexicon("lexicon/" + file, List.of("words", column, "example"));
    Map<String, String> classes = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      classes.put(table.cell(row, 0), table.cell(row, 1));
    }
    return classes;
  }
}
