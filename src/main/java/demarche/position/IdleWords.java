package demarche.position;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Token;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that state nothing: courtesies, turns that break off, refusals to say more
 * (data/position/idle.tsv). Immutable.
 */
final class IdleWords {
  static final String FILE = "position/idle.tsv";
  static final List<String> COLUMNS = List.of("words", "kind", "example", "spares");

  /** A courtesy with more words than these may praise or promise something. */
  private static final int BRIEF = 12;

  /** So few words with a dash among them are a turn that breaks off. */
  private static final int STAMMER = 6;

  /** A bare "no" refuses, for all that it only leads on before other words. */
  private static final Set<String> ANSWERS = WordGroups.of("position", "answer");

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  /** What a phrase tells of the words that it stands in. */
  enum Kind {
    /** Says nothing wherever it stands. */
    FILLER,
    /** Says nothing where nothing else is said. */
    WHOLE,
    /** Says nothing where little follows. */
    BRIEF,
    /** Whatever begins so says nothing. */
    START,
    /** A verb: where it is negated, somebody refuses to speak. */
    REFUSED
  }

  private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
  private final Modifiers modifiers = Modifiers.bundled();

  private IdleWords() {
    for (Kind kind : Kind.values()) {
      phrases.put(kind, new HashSet<>());
    }
    Table table = Gazetteers.lexicon(FILE, COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      try {
        Kind kind = Kind.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT));
        of(kind).add(table.cell(row, 0));
      } catch (IllegalArgumentException e) {
        throw table.damagedRow(row, "the kind is unknown");
      }
    }
  }

  /**
   * The words that come with the program.
   *
   * @throws demarche.problem.Failure naming file and line where their table is damaged
   */
  static IdleWords bundled() {
    return new IdleWords();
  }

  private Set<String> of(Kind kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  /** Whether a content begins like what states nothing, or refuses to speak of something. */
  boolean refuses(Tree tree, Content content) {
    List<String> all = words(tree, content);
    List<String> words = withoutFillers(all);
    boolean empty = words.isEmpty() && all.stream().noneMatch(ANSWERS::contains);
    return empty || begins(words, of(Kind.START)) || isRefused(tree, content);
  }

  /** Whether a whole sentence of somebody who has the floor states nothing. */
  boolean isIdle(Tree tree, Content content) {
    List<String> words = withoutFillers(words(tree, content));
    boolean brief = content.end() - content.first() <= BRIEF && begins(words, of(Kind.BRIEF));
    return brief
        || words.isEmpty()
        || of(Kind.WHOLE).contains(String.join(" ", words))
        || isBare(tree, content)
        || isBrokenOff(tree, content)
        || isStammer(tree, content)
        || refuses(tree, content);
  }

  /** "I won't comment", "had nothing to announce", but not "should not speculate". */
  private boolean isRefused(Tree tree, Content content) {
    for (int i = content.first(); i < content.end(); i++) {
      if (!tree.token(i).tag().isVerb() || !of(Kind.REFUSED).contains(tree.lemma(i))) {
        continue;
      }
      boolean refused = isRefused(tree, i);
      int verb = i;
      while (verb != content.root() && isBelow(tree, verb, content)) {
        verb = tree.token(verb).head();
        refused |= isRefused(tree, verb);
      }
      if (verb == content.root() && refused) {
        return true;
      }
    }
    return false;
  }

  private boolean isRefused(Tree tree, int verb) {
    Set<Effect> effects = modifiers.of(tree, verb);
    return effects.contains(Effect.NEGATE) && !effects.contains(Effect.OBLIGATION);
  }

  private static boolean isBelow(Tree tree, int word, Content content) {
    int head = tree.token(word).head();
    return head >= content.first()
        && head < content.end()
        && tree.is(
            word, Relation.XCOMP, Relation.CCOMP, Relation.ACL, Relation.ACL_RELCL, Relation.OBJ);
  }

  /** "Yes, we did", "you know": nothing but pronouns and helping verbs. */
  private boolean isBare(Tree tree, Content content) {
    List<Integer> places = places(tree, content);
    List<String> words = places.stream().map(i -> word(tree.token(i))).toList();
    List<String> rest = withoutFillers(words);
    int from = words.size() - rest.size();
    for (int i = from; i < places.size(); i++) {
      if (!isBare(tree.token(places.get(i)), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBare(Token token, String word) {
    return switch (token.tag()) {
      case PRP, MD, DT, EX, TO, UH, CC -> true;
      case RB -> word.equals("not") || word.equals("so");
      default ->
          token.tag().isVerb() && (word.equals("be") || word.equals("have") || word.equals("do"));
    };
  }

  /** "My sense is -- look": after the last dash nothing but fillers. */
  private boolean isBrokenOff(Tree tree, Content content) {
    int dash = -1;
    for (int i = content.first(); i < tree.size(); i++) {
      dash = isDash(tree.token(i)) ? i : dash;
    }
    if (dash < 0) {
      return false;
    }
    List<String> after = words(tree, new Content(dash, dash + 1, tree.size()));
    return withoutFillers(after).isEmpty();
  }

  /** "My sense is -- look": a few words with a dash among them say nothing yet. */
  private static boolean isStammer(Tree tree, Content content) {
    int words = 0;
    boolean dash = false;
    for (int i = content.first(); i < content.end(); i++) {
      dash |= isDash(tree.token(i));
      words += tree.token(i).tag().isPunctuation() ? 0 : 1;
    }
    return dash && words <= STAMMER;
  }

  private static boolean isDash(Token token) {
    return token.tag().isPunctuation() && DASHES.contains(token.form());
  }

  /** Without the fillers at the beginning, nor what joins to the sentence before. */
  private List<String> withoutFillers(List<String> words) {
    int from = 0;
    int before = -1;
    while (before != from) {
      before = from;
      for (int length = Math.min(4, words.size() - from); length > 0 && before == from; length--) {
        if (of(Kind.FILLER).contains(String.join(" ", words.subList(from, from + length)))) {
          from += length;
        }
      }
    }
    return words.subList(from, words.size());
  }

  private static boolean begins(List<String> words, Set<String> starts) {
    for (int length = 1; length <= words.size(); length++) {
      if (starts.contains(String.join(" ", words.subList(0, length)))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(Tree tree, Content content) {
    return places(tree, content).stream().map(i -> word(tree.token(i))).toList();
  }

  private static List<Integer> places(Tree tree, Content content) {
    List<Integer> places = new ArrayList<>();
    for (int i = content.first(); i < content.end(); i++) {
      if (!tree.token(i).tag().isPunctuation()) {
        places.add(i);
      }
    }
    return places;
  }

  /** The lemma in lower case; that of a shortened "is" and "us" in full. */
  private static String word(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean shortened = token.form().equals("'s") || token.form().equals("’s");
    return shortened && token.tag().isVerb() ? "be" : lemma;
  }
}
