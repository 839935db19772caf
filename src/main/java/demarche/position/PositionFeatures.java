package demarche.position;

import demarche.cast.Member;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Token;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Telling;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What speaks for and against a candidate's being a position. A feature is its name. */
final class PositionFeatures {
  /** The word that voices something stands behind its owner. */
  static final String OWNED = "owned";

  /** What is said beside something else, under the same cue. */
  static final String FURTHER = "first false";

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Optional<Release> release;
  private final Predicate<Member> media;

  PositionFeatures(
      ReadArticle article,
      QuotedTokens quoted,
      Optional<Release> release,
      Predicate<Member> media) {
    this.media = media;
    this.article = article;
    this.quoted = quoted;
    this.release = release;
  }

  /** The features of one content of an attribution, sorted. */
  SortedSet<String> of(Attribution attribution, Content content) {
    SortedSet<String> found = new TreeSet<>();
    Tree tree = article.trees().get(attribution.sentence());
    String shape = content(tree, content, found);
    String voice = voice(attribution.voice());
    String text = release.map(r -> r.kind().name().toLowerCase(Locale.ROOT)).orElse("news");
    boolean isQuoted = quoted.touches(attribution.sentence(), content.first(), content.end());
    found.add("bias");
    found.add("voice " + voice);
    found.add("rule " + attribution.rule());
    found.add("rule " + attribution.rule() + " " + shape);
    found.add("rule " + attribution.rule() + " voice " + voice);
    found.add("text " + text + " " + attribution.rule());
    found.add("quoted " + isQuoted + " " + attribution.rule());
    boolean first = content.equals(attribution.contents().getFirst());
    found.add(first ? "first true" : FURTHER);
    if (attribution.cue() >= 0 && attribution.frame().isPresent()) {
      cue(tree, attribution.cue(), attribution.frame().get(), shape, found);
    }
    return found;
  }

  private static void cue(Tree tree, int cue, Frame frame, String shape, SortedSet<String> found) {
    Token token = tree.token(cue);
    String own = frame.telling() instanceof Telling.ByContent ? "content" : "own";
    String word = frame.word() + "/" + frame.part().name().charAt(0);
    String stance = frame.telling().voiced().map(Enum::name).orElse("none");
    found.add("word " + word);
    found.add("word " + word + " " + shape);
    found.add("kind " + frame.kind() + " " + own);
    found.add("stance " + stance + " " + frame.kind());
    found.add("tag " + token.tag());
    found.add("kind " + frame.kind() + " " + token.tag());
    found.add("at " + token.relation());
    found.add("kind " + frame.kind() + " at " + token.relation());
    found.add("reality " + Clauses.reality(tree, cue));
    found.add("tense " + Clauses.tense(tree, cue) + " " + frame.kind());
    found.add("passive " + Clauses.of(tree, cue).passive() + " " + frame.kind());
    boolean subject = tree.child(cue, Relation.NSUBJ, Relation.NSUBJ_PASS).isPresent();
    found.add("subject " + subject + " " + frame.kind());
    // "Lee's call for calm" names who calls; "Soto repeated Lee's call" does so too, but Soto
    // speaks.
    if (tree.child(cue, Relation.NMOD_POSS).isPresent() && !isRetold(tree, cue)) {
      found.add(OWNED);
      found.add(OWNED + " " + frame.kind() + " " + stance);
    }
    for (int mark : tree.children(cue, Relation.MARK)) {
      found.add("mark " + tree.lemma(mark).toLowerCase(Locale.ROOT) + " " + frame.kind());
      found.add("mark " + tree.lemma(mark).toLowerCase(Locale.ROOT) + " at " + token.relation());
    }
    int head = token.head();
    if (head >= 0) {
      found.add("under " + tree.lemma(head).toLowerCase(Locale.ROOT));
      found.add("under " + tree.token(head).tag() + " " + token.relation());
    }
    if (tree.children(cue, Relation.MARK, Relation.AUX).stream()
        .anyMatch(c -> tree.token(c).tag() == PartOfSpeech.TO)) {
      found.add("infinitive " + frame.kind());
    }
  }

  /** Whether a word is what a verb of mere reporting reports. */
  private static boolean isRetold(Tree tree, int cue) {
    OptionalInt verb = tree.head(cue);
    return verb.isPresent()
        && tree.is(cue, Relation.OBJ, Relation.OBL, Relation.NSUBJ_PASS)
        && Lexicon.bundled().at(tree, verb.getAsInt()).stream()
            .anyMatch(frame -> frame.kind() == FrameKind.REPORT);
  }

  private static String content(Tree tree, Content content, SortedSet<String> found) {
    Token root = tree.token(content.root());
    boolean finite = Contents.isFinite(tree, content.root());
    String shape =
        root.relation()
            + (finite ? "+" : "-")
            + (root.tag().isNoun() ? tree.preposition(content.root()) : "");
    int size = content.end() - content.first();
    found.add("shape " + shape);
    found.add("size " + (size < 3 ? "1" : size < 6 ? "3" : size < 12 ? "6" : "12"));
    found.add("root " + root.lemma().toLowerCase(Locale.ROOT));
    found.add("root tag " + root.tag());
    boolean own =
        tree.child(content.root(), Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL).isPresent();
    found.add("own subject " + own + " " + shape);
    return shape;
  }

  private String voice(Voice voice) {
    return switch (voice) {
      case Voice.Known known ->
          (known.members().size() > 1 ? "several " : "")
              + (media.test(known.members().getFirst())
                  ? "media"
                  : known.members().getFirst().type().name().toLowerCase(Locale.ROOT));
      case Voice.Unnamed unnamed -> "unnamed";
      case Voice.Unclear unclear -> "unclear";
    };
  }
}
