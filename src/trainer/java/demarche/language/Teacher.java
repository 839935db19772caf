package demarche.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;

/** Emory NLP4J 1.1.3 with its English models: what the engine learns from. */
final class Teacher {
  /** Sentences of more words are cut into tokens only. */
  private static final int LONGEST = 200;

  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";

  private static final String CONFIGURATION =
      "<configuration><lexica>"
          + "<ambiguity_classes field=\"word_form_simplified_lowercase\">"
          + LEXICA
          + "en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
          + "<word_clusters field=\"word_form_simplified_lowercase\">"
          + LEXICA
          + "en-brown-clusters-simplified-lowercase.xz</word_clusters>"
          + "<word_embeddings field=\"word_form_undigitalized\">"
          + LEXICA
          + "en-word-embeddings-undigitalized.xz</word_embeddings>"
          + "<named_entity_gazetteers field=\"word_form_simplified\">"
          + LEXICA
          + "en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>"
          + "</lexica><models>"
          + "<pos>"
          + MODELS
          + "en-pos.xz</pos><ner>"
          + MODELS
          + "en-ner.xz</ner><dep>"
          + MODELS
          + "en-dep.xz</dep></models></configuration>";

  private final NLPDecoder decoder;

  Teacher() {
    DecodeConfig configuration =
        new DecodeConfig(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    this.decoder = new NLPDecoder(configuration);
  }

  /**
   * Analyses documents and writes what {@link SilverReader} reads: D and the document's id, P and
   * the paragraph, S for each sentence, then a line for each token with its start and end in the
   * paragraph, form, lemma, part of speech, name label, head and relation.
   */
  void write(List<TextSource> documents, int threads, Path file) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8)) {
      List<Future<String>> done = new ArrayList<>();
      for (TextSource document : documents) {
        done.add(workers.submit(() -> lines(document)));
      }
      for (int i = 0; i < done.size(); i++) {
        out.write(done.get(i).get());
        done.set(i, java.util.concurrent.CompletableFuture.completedFuture(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the teacher failed", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private String lines(TextSource document) {
    StringBuilder out = new StringBuilder();
    out.append("D\t").append(document.id()).append('\n');
    for (String paragraph : document.paragraphs()) {
      out.append("P\t").append(paragraph).append('\n');
      sentences(paragraph).forEach(nodes -> lines(nodes, out));
    }
    return out.toString();
  }

  /** The teacher's sentences of a paragraph; their first node is the root. */
  List<NLPNode[]> sentences(String paragraph) {
    List<NLPNode[]> sentences = new ArrayList<>();
    for (List<Token> tokens : decoder.getTokenizer().segmentize(paragraph)) {
      if (!tokens.isEmpty()) {
        NLPNode[] nodes = decoder.toNodeArray(tokens);
        sentences.add(nodes.length <= LONGEST ? decoder.decode(nodes) : nodes);
      }
    }
    return sentences;
  }

  private static void lines(NLPNode[] nodes, StringBuilder out) {
    out.append("S\n");
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      NLPNode head = node.getDependencyHead();
      out.append(node.getStartOffset()).append('\t');
      out.append(node.getEndOffset()).append('\t');
      out.append(node.getWordForm()).append('\t');
      out.append(node.getLemma()).append('\t');
      out.append(node.getPartOfSpeechTag()).append('\t');
      out.append(node.getNamedEntityTag()).append('\t');
      out.append(head == null ? -1 : head.getID()).append('\t');
      out.append(node.getDependencyLabel()).append('\n');
    }
  }
}
