package demarche.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the teacher's word lists as plain text: Brown clusters (brown.txt), the parts of speech
 * that words may have (amb.txt) and the lists of names (gaz.txt). They were counted over far more
 * text than ours.
 */
final class TeacherLexica {
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

  private static final String CONFIGURATION =
      "<configuration><lexica>"
          + "<ambiguity_classes field=\"word_form_simplified_lowercase\">"
          + LEXICA
          + "en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
          + "<word_clusters field=\"word_form_simplified_lowercase\">"
          + LEXICA
          + "en-brown-clusters-simplified-lowercase.xz</word_clusters>"
          + "<named_entity_gazetteers field=\"word_form_simplified\">"
          + LEXICA
          + "en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>"
          + "</lexica></configuration>";

  private TeacherLexica() {}

  static void write(Path folder) {
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(
            new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("brown.txt"), lines(lexica.getWordClusters().getLexicon()));
      Files.write(folder.resolve("amb.txt"), lines(lexica.getAmbiguityClasses().getLexicon()));
      List<String> names = new ArrayList<>();
      walk(lexica.getNamedEntityGazetteers().getLexicon().getRoot(), "", names);
      names.sort(null);
      Files.write(folder.resolve("gaz.txt"), names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Map<String, ? extends java.util.Collection<String>> words) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(words)
        .forEach(
            (word, values) -> {
              var sorted = values instanceof Set ? new TreeSet<>(values) : values;
              lines.add(word + "\t" + String.join(" ", sorted));
            });
    return lines;
  }

  private static void walk(PrefixNode<String, Set<String>> node, String before, List<String> into) {
    if (node.hasValue() && node.getValue() != null) {
      into.add(before.strip() + "\t" + String.join(" ", new TreeSet<>(node.getValue())));
    }
    node.forEach((token, next) -> walk(next, before + " " + token, into));
  }
}
