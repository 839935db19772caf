package demarche.position;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Token;
import demarche.language.Tree;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts what is said into what is one position each: joined verbs with one subject are one, finite
 * clauses with subjects of their own are several; a condition stays with its clause.
 */
final class Contents {
  private static final Set<String> POLITE = WordGroups.of("position", "word of asking politely");
  private static final Set<String> SAYING = WordGroups.of("position", "participle of saying");
  private static final Set<String> ALONGSIDE = WordGroups.of("position", "conjunction alongside");

  /** "If" is left out: what is asked or doubted begins so. */
  private static final Set<String> CIRCUMSTANCES =
      WordGroups.of("position", "conjunction of a circumstance");

  private Contents() {}

  /**
   * Whether a content is a mere circumstance, "after they met", whose main clause the tree has put
   * elsewhere.
   */
  static boolean isLeftOver(Tree tree, Content content) {
    boolean finite = isFinite(tree, content.root());
    return finite
        && tree.children(content.root(), Relation.MARK, Relation.ADVMOD).stream()
            .filter(mark -> content.first() <= mark && mark <= content.first() + 1)
            .anyMatch(m -> isCircumstance(tree, m, content) || isCondition(tree, m, content));
  }

  /** "… a loss.” said Ann Lee": who said it, which is nothing that is said. */
  static boolean isTag(Tree tree, Content content) {
    int root = content.root();
    boolean behind =
        content.first() > 0 && tree.token(content.first() - 1).tag() == PartOfSpeech.CLOSING_QUOTE;
    return behind
        && root == content.first()
        && tree.token(root).tag().isVerb()
        && tree.children(root, Relation.NSUBJ, Relation.OBJ, Relation.DEP).stream()
            .anyMatch(subject -> tree.end(subject) == content.end())
        && Lexicon.bundled().at(tree, root).stream()
            .anyMatch(frame -> frame.kind() == FrameKind.REPORT);
  }

  /** "If it is so" without what then follows; what is asked or doubted stands after its verb. */
  private static boolean isCondition(Tree tree, int mark, Content content) {
    int root = content.root();
    int before = content.first() - 1;
    boolean asked =
        tree.is(root, Relation.CCOMP, Relation.XCOMP, Relation.OBJ)
            && tree.head(root).orElse(root) < content.first()
            && (before < 0 || !tree.token(before).tag().isPunctuation());
    return tree.lemma(mark).equalsIgnoreCase("if")
        && !asked
        && IntStream.range(root + 1, content.end())
            .noneMatch(
                i ->
                    isFinite(tree, i)
                        || tree.token(i).tag() == PartOfSpeech.MD
                        || isCommand(tree, i));
  }

  /** "If you want to leave, come now". */
  private static boolean isCommand(Tree tree, int place) {
    int before =
        POLITE.contains(tree.lemma(place - 1).toLowerCase(Locale.ROOT)) ? place - 2 : place - 1;
    return tree.token(place).tag() == PartOfSpeech.VB
        && before >= 0
        && tree.token(before).tag() == PartOfSpeech.COMMA;
  }

  private static boolean isCircumstance(Tree tree, int mark, Content content) {
    String lemma = tree.lemma(mark).toLowerCase(Locale.ROOT);
    boolean asks = lemma.equals("when") && !tree.is(content.root(), Relation.ADVCL);
    return CIRCUMSTANCES.contains(lemma) && !asks;
  }

  /**
   * The parts of a content clause.
   *
   * @param tree the sentence's tree
   * @param root the clause's head
   * @param from no part begins before this token
   * @param to no part ends after this token, exclusive
   */
  static List<Content> split(Tree tree, int root, int from, int to) {
    List<Integer> roots = new ArrayList<>(List.of(root));
    for (int i = 0; i < roots.size(); i++) {
      for (int child : tree.children(roots.get(i))) {
        boolean within = child >= from && child < to;
        if (within && isJoined(tree, child) && standsAlone(tree, child)) {
          roots.add(child);
        }
      }
    }
    roots.sort(null);
    List<Content> parts = new ArrayList<>();
    for (int i = 0; i < roots.size(); i++) {
      int part = roots.get(i);
      int first = Math.max(from, tree.first(part));
      int end = Math.min(to, tree.end(part));
      for (int other : roots) {
        if (other > part) {
          end = Math.min(end, Math.max(part + 1, tree.first(other)));
        } else if (other < part) {
          first = Math.max(first, other + 1);
        }
      }
      trimmed(tree, part, first, withoutLoose(tree, part, end)).ifPresent(parts::add);
    }
    return withConditions(tree, parts);
  }

  /**
   * "If they attack, we will leave": the tree may hang what then follows on the condition; so too
   * "whoever helped them will be punished".
   */
  private static List<Content> withConditions(Tree tree, List<Content> parts) {
    List<Content> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Content part = parts.get(i);
      boolean then =
          i > 0
              && tree.head(part.root()).orElse(-1) == parts.get(i - 1).root()
              && (tree.is(part.root(), Relation.CONJ)
                  ? isWhoever(tree, parts.get(i - 1))
                  : tree.is(part.root(), Relation.CCOMP, Relation.PARATAXIS)
                      && beginsWithIf(tree, parts.get(i - 1)));
      if (then) {
        joined.set(
            joined.size() - 1, new Content(part.root(), joined.getLast().first(), part.end()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** "…, and that it was shut": as much told as what stands before it. */
  static boolean isFurtherThat(Tree tree, Content content) {
    int that = content.first() - 1;
    return that > 0
        && tree.lemma(that).equals("that")
        && tree.is(that, Relation.MARK)
        && tree.token(that - 1).tag() == PartOfSpeech.CC;
  }

  private static boolean beginsWithIf(Tree tree, Content content) {
    return tree.children(content.root(), Relation.MARK).stream()
        .anyMatch(mark -> mark == content.first() && tree.lemma(mark).equalsIgnoreCase("if"));
  }

  private static boolean isWhoever(Tree tree, Content content) {
    return WHOEVER.contains(tree.lemma(content.first()).toLowerCase(Locale.ROOT))
        && tree.children(content.root(), Relation.NSUBJ).contains(content.first());
  }

  private static final Set<String> WHOEVER = WordGroups.of("position", "pronoun of whoever does");

  /**
   * Whether a clause is joined to the one that it hangs on. The tree may call "…, and that it was
   * shut" adverbial, and a clause after a mere comma an object.
   */
  private static boolean isJoined(Tree tree, int clause) {
    int first = tree.first(clause);
    PartOfSpeech before = first == 0 ? PartOfSpeech.XX : tree.token(first - 1).tag();
    OptionalInt mark = tree.child(clause, Relation.MARK);
    return switch (tree.token(clause).relation()) {
      case CONJ, PARATAXIS -> true;
      case ADVCL ->
          before == PartOfSpeech.CC
              && mark.isPresent()
              && tree.lemma(mark.getAsInt()).equals("that");
      case CCOMP -> before == PartOfSpeech.COMMA && mark.isEmpty() && clause > first;
      default -> false;
    };
  }

  /** The end of a part without the looser clauses that follow it ("…, shortly after they met"). */
  private static int withoutLoose(Tree tree, int root, int end) {
    int stop = end;
    for (int child : tree.children(root, Relation.ADVCL)) {
      if (child > root && child < end && isLoose(tree, child)) {
        stop = Math.min(stop, tree.first(child));
      }
    }
    return Math.max(beforeBreak(tree, root, stop), root + 1);
  }

  /** The end of what a word governs before a semicolon, or a colon with a quotation after it. */
  static int beforeBreak(Tree tree, int root, int end) {
    for (int i = root + 1; i < end - 1; i++) {
      boolean colon = tree.token(i).tag() == PartOfSpeech.COLON;
      boolean quotation = tree.token(i + 1).tag() == PartOfSpeech.OPENING_QUOTE;
      if (colon && (quotation || tree.token(i).form().equals(";"))) {
        return i;
      }
    }
    return end;
  }

  /** Whether an adverbial clause after a comma only tells what went with it: no condition. */
  static boolean isLoose(Tree tree, int clause) {
    int first = tree.first(clause);
    if (SAYING.contains(tree.form(clause))) {
      return true;
    }
    if (first == 0
        || (tree.token(first - 1).tag() != PartOfSpeech.COMMA
            && tree.token(first).tag() != PartOfSpeech.COMMA)) {
      return false;
    }
    OptionalInt mark = tree.child(clause, Relation.MARK);
    return mark.isPresent()
        ? ALONGSIDE.contains(tree.lemma(mark.getAsInt()).toLowerCase(Locale.ROOT))
        : tree.token(clause).tag() == PartOfSpeech.VBG;
  }

  /** Whether a joined clause is finite and has a subject of its own. */
  private static boolean standsAlone(Tree tree, int place) {
    OptionalInt subject =
        tree.child(place, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL, Relation.CSUBJ);
    return subject.isPresent() && isFinite(tree, place);
  }

  /** Whether a predicate has a finite verb: its own, an auxiliary or a copula. */
  static boolean isFinite(Tree tree, int place) {
    if (isFinite(tree.token(place))) {
      return true;
    }
    return tree.children(place, Relation.AUX, Relation.AUX_PASS, Relation.COP).stream()
        .anyMatch(child -> isFinite(tree.token(child)));
  }

  static boolean hasFinite(Tree tree, Content content) {
    return IntStream.range(content.first(), content.end())
        .anyMatch(i -> isFinite(tree, i) || tree.token(i).tag() == PartOfSpeech.MD);
  }

  /** So few words without a finite verb are no sentence, whatever the tagger takes for a noun. */
  private static final int PIECE = 6;

  static boolean isPiece(Tree tree, Content content) {
    return content.end() - content.first() <= PIECE && !hasFinite(tree, content);
  }

  private static final Set<String> PLAIN = WordGroups.of("position", "word for what is told");

  /** "Said this", "made clear": one word, by which nothing is told; but "no" refuses. */
  static boolean isLoneWord(Tree tree, Content content) {
    List<Integer> words =
        IntStream.range(content.first(), content.end())
            .filter(i -> !tree.token(i).tag().isPunctuation())
            .boxed()
            .toList();
    PartOfSpeech tag = words.isEmpty() ? PartOfSpeech.XX : tree.token(words.getFirst()).tag();
    return words.size() == 1
        && !tag.isNoun()
        && (!tag.isAdjective() || PLAIN.contains(tree.lemma(words.getFirst())))
        && tag != PartOfSpeech.UH
        && !tree.form(words.getFirst()).equals("no");
  }

  static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case VBD, VBP, VBZ, MD -> true;
      default -> false;
    };
  }

  /** Without marks, conjunctions and "that" at its ends. */
  private static Optional<Content> trimmed(Tree tree, int root, int first, int end) {
    int from = first;
    int to = end;
    boolean thing = !isFinite(tree, root);
    while (from < root && (isEdge(tree, from) || (thing && isWhose(tree, from)))) {
      from++;
    }
    while (to > root + 1
        && (isMark(tree.token(to - 1).tag()) || tree.token(to - 1).tag() == PartOfSpeech.CC)) {
      to--;
    }
    return from <= root && root < to ? Optional.of(new Content(root, from, to)) : Optional.empty();
  }

  private static boolean isEdge(Tree tree, int place) {
    Token token = tree.token(place);
    return isMark(token.tag())
        || token.tag() == PartOfSpeech.CC
        || (token.relation() == Relation.MARK && token.lemma().equals("that"));
  }

  /** "Lee, whose visit was criticized": the visit. */
  private static boolean isWhose(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.WP_POSSESSIVE;
  }

  private static boolean isMark(PartOfSpeech tag) {
    return tag.isPunctuation() && tag != PartOfSpeech.RIGHT_BRACKET;
  }

  /**
   * "If Lee was not stopped he would go on": whether the tree takes the condition for what is said;
   * whoever acts in it holds nothing.
   */
  static boolean isCondition(Tree tree, Content content) {
    return tree.children(content.root(), Relation.MARK).stream()
        .anyMatch(mark -> mark >= content.first() && CONDITIONS.contains(tree.form(mark)));
  }

  private static final Set<String> CONDITIONS = WordGroups.of("position", "word of a condition");
}
