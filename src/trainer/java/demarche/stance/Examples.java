package demarche.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.fact.Stance;
import demarche.language.Engine;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.Lexicon;
import demarche.stance.StanceQuestion.Trigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads articles with their facts and finds each position's content and voicing word. */
public final class Examples {
  /** Whose articles are statements and readouts. */
  private static final Set<String> RELEASES = Set.of("The White House");

  /** So many words above a content's head, or so near beside it, a voicing word is looked for. */
  private static final int NEAR = 4;

  private final Engine engine;
  private final Lexicon lexicon = Lexicon.bundled();

  /**
   * @param engine analyses the articles
   */
  public Examples(Engine engine) {
    this.engine = engine;
  }

  /** A half-open span of code points, or of tokens. */
  private record Span(int first, int end) {
    boolean has(int place) {
      return place >= first && place < end;
    }
  }

  /** The positions of a folder's articles, by the order of their file names. */
  public List<Example> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      JsonNode record = new ObjectMapper().readTree(Files.readString(file));
      examples.addAll(of(file.getFileName().toString(), record));
    }
    return examples;
  }

  private List<Example> of(String name, JsonNode record) {
    JsonNode article = record.path("article");
    String body = article.path("body").asText();
    List<Tree> trees = engine.analyse(body).sentences().stream().map(Tree::of).toList();
    boolean release = RELEASES.contains(article.path("publisher").asText());
    List<Example> examples = new ArrayList<>();
    for (JsonNode position : record.path("facts").path("positions")) {
      question(body, trees, position, release)
          .map(
              question ->
                  new Example(
                      name,
                      question,
                      Stance.valueOf(position.path("stance").asText().toUpperCase(Locale.ROOT))))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private Optional<StanceQuestion> question(
      String body, List<Tree> trees, JsonNode position, boolean release) {
    Optional<Span> evidence = find(body, position.path("evidence").asText(), 0);
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> topic = find(body, position.path("topic").asText(), evidence.get().first());
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    Span content = codePoints(body, topic.get());
    return trees.stream()
        .filter(tree -> shared(content, tree.sentence()) > 0)
        .reduce((a, b) -> shared(content, b.sentence()) > shared(content, a.sentence()) ? b : a)
        .map(
            tree -> {
              Span tokens = tokens(tree, content);
              Span around = tokens(tree, codePoints(body, evidence.get()));
              boolean quoted = position.path("quoted").asBoolean();
              StanceQuestion bare =
                  new StanceQuestion(
                      tree, tokens.first(), tokens.end(), Optional.empty(), quoted, release);
              return new StanceQuestion(
                  tree,
                  tokens.first(),
                  tokens.end(),
                  trigger(tree, bare.head(), tokens, around),
                  quoted,
                  release);
            });
  }

  /** The nearest voicing word above the content's head within the evidence, else beside it. */
  private Optional<Trigger> trigger(Tree tree, int head, Span content, Span evidence) {
    int at = tree.token(head).head();
    for (int up = 0; up < NEAR && at >= 0; up++) {
      if (evidence.has(at) && !content.has(at)) {
        List<Frame> frames = lexicon.at(tree, at);
        if (!frames.isEmpty()) {
          return Optional.of(new Trigger(at, frames.getFirst()));
        }
      }
      at = tree.token(at).head();
    }
    Optional<Trigger> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = evidence.first(); i < evidence.end(); i++) {
      int distance = i < content.first() ? content.first() - i : i - content.end() + NEAR;
      if (!content.has(i) && distance < least) {
        List<Frame> frames = lexicon.at(tree, i);
        if (!frames.isEmpty()) {
          nearest = Optional.of(new Trigger(i, frames.getFirst()));
          least = distance;
        }
      }
    }
    return nearest;
  }

  /** Where words stand, in UTF-16 units, white space folded. */
  private static Optional<Span> find(String body, String words, int from) {
    String pattern =
        Arrays.stream(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher matcher = Pattern.compile(pattern).matcher(body);
    return matcher.find(from)
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static Span codePoints(String body, Span units) {
    int first = body.codePointCount(0, units.first());
    return new Span(first, first + body.codePointCount(units.first(), units.end()));
  }

  private static int shared(Span span, Sentence sentence) {
    return Math.min(span.end(), sentence.end()) - Math.max(span.first(), sentence.start());
  }

  private static Span tokens(Tree tree, Span codePoints) {
    int first = tree.size();
    int end = 0;
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      if (token.end() > codePoints.first() && token.start() < codePoints.end()) {
        first = Math.min(first, i);
        end = i + 1;
      }
    }
    return new Span(Math.min(first, end), end);
  }
}
