package demarche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Analyses one text, sentence after sentence. One thread's and one text's. */
final class Decoder {
  /** So many tokens are cut before a sentence's end is looked for: more than it may have. */
  private static final int AHEAD = 2 * SentenceSplitter.LONGEST;

  private final LanguageModel model;
  private final String text;
  private final char[] plain;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Tagger tagger;
  private final NameTagger names;
  private final Parser parser;
  private final Parser backward;
  private final Guide guide = new Guide();
  private final Guide noGuide = new Guide();
  private final Words mirrored = new Words();
  private final Spans tokens = new Spans();
  private final Words words = new Words();
  private int[] margins = new int[256];

  /** Up to here, in UTF-16 units, code points are counted. */
  private int counted;

  private int codePoints;

  Decoder(LanguageModel model, String text) {
    this.model = model;
    this.text = text;
    this.plain = Characters.plain(text);
    this.tokenizer = new Tokenizer(model.lists());
    this.splitter = new SentenceSplitter(model.lists());
    this.tagger = new Tagger(model.tags(), model.lexicon());
    this.names = new NameTagger(model.names());
    this.parser = new Parser(model.forward());
    this.backward = new Parser(model.backward());
  }

  void run(Consumer<Sentence> into) {
    Paragraphs paragraphs = new Paragraphs(text);
    int at = 0;
    while (at < text.length()) {
      int end = paragraphs.end(at);
      paragraph(at, end, into);
      at = end + 1;
    }
  }

  private void paragraph(int start, int end, Consumer<Sentence> into) {
    tokens.clear();
    tokenizer.begin(plain, start, end);
    splitter.begin(start);
    boolean more = true;
    while (more || tokens.count() > 0) {
      while (more && tokens.count() < AHEAD) {
        more = tokenizer.more(tokens);
      }
      if (tokens.count() > 0) {
        int to = splitter.end(plain, tokens, 0);
        into.accept(sentence(0, to));
        tokens.drop(to);
      }
    }
  }

  private Sentence sentence(int from, int to) {
    words.fill(plain, tokens, from, to, model.lexicon());
    words.findQuotes(plain);
    tagger.tag(words);
    names.tag(words);
    if (margins.length < words.count + 2 * Words.PAD) {
      margins = new int[words.count + words.count / 2 + 2 * Words.PAD];
    }
    Guide guide = guide();
    ParseState state = parser.parse(words, guide, margins);
    UniversalTree tree =
        new UniversalTree(plain, words, model.lexicon(), state.head, state.label).convert();
    List<Token> result = new ArrayList<>(words.count);
    for (int at = Words.PAD; at < words.count + Words.PAD; at++) {
      result.add(token(at, tree));
    }
    return new Sentence(result, names());
  }

  /** What the parser says that reads the sentence from its end. */
  private Guide guide() {
    guide.begin(words.count);
    mirrored.mirror(words);
    noGuide.begin(words.count);
    ParseState state = backward.parse(mirrored, noGuide, margins);
    for (int at = Words.PAD; at < words.count + Words.PAD; at++) {
      int m = words.mirrored(at);
      guide.arc(at, words.mirrored(state.head[m]), state.label[m]);
    }
    return guide;
  }

  private Token token(int at, UniversalTree tree) {
    int start = codePoint(words.start[at]);
    int end = codePoint(words.end[at]);
    PartOfSpeech tag = PartOfSpeech.at(words.tag[at]);
    String form = text.substring(words.start[at], words.end[at]);
    String read = new String(plain, words.start[at], words.end[at] - words.start[at]);
    return new Token(
        start,
        end,
        form,
        model.lemmas().lemma(read, tag),
        tag,
        tree.head(at) == Words.ROOT ? -1 : tree.head(at) - Words.PAD,
        tree.relationOf(at),
        model.certainty().of(margins[at]));
  }

  /** The code point at a UTF-16 index that is not before the last one asked for. */
  private int codePoint(int utf16) {
    codePoints += Character.codePointCount(text, counted, utf16);
    counted = utf16;
    return codePoints;
  }

  private List<Name> names() {
    List<Name> found = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.count; i++) {
      int label = words.name[i + Words.PAD];
      if (label == NameTagger.NONE) {
        continue;
      }
      int place = (label - 1) & 3;
      if (place == NameTagger.FIRST || place == NameTagger.ONLY) {
        first = i;
      }
      if (place == NameTagger.LAST || place == NameTagger.ONLY) {
        found.add(new Name(first, i + 1, NameTagger.classOf(label)));
      }
    }
    return found;
  }
}
