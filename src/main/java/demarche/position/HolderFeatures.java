package demarche.position;

import demarche.cast.Member;
import demarche.clause.Clause;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Token;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What speaks for and against a speaker's speaking for somebody else. */
final class HolderFeatures {
  private static final Set<String> SIDES = WordGroups.of("position", "noun of a side");
  private static final Set<String> I = WordGroups.of("position", "i");
  private static final Set<String> OUR = WordGroups.of("position", "our");

  /**
   * May it be said on somebody's behalf?
   *
   * @param speaker who voices it
   * @param title the speaker's office; empty where none is known
   * @param holder on whose behalf it may be
   * @param principal whether the speaker's office is of the holder
   * @param subject whether the holder is the subject of what is said
   * @param sameSide whether holder and speaker belong to one country or body
   */
  record Question(
      Member speaker,
      String title,
      Member holder,
      boolean principal,
      boolean subject,
      boolean sameSide,
      Attribution attribution,
      Content content) {}

  /** The words of titles by which offices are classed, those that count first before the others. */
  private static final List<String> OFFICES = offices();

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Lexicon lexicon;

  HolderFeatures(ReadArticle article, QuotedTokens quoted, Lexicon lexicon) {
    this.article = article;
    this.quoted = quoted;
    this.lexicon = lexicon;
  }

  private static List<String> offices() {
    Table table =
        Gazetteers.lexicon("position/office-classes.tsv", List.of("word", "rank", "example"));
    SortedMap<Integer, String> words = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      words.put(Integer.valueOf(table.cell(row, 1)), table.cell(row, 0));
    }
    return List.copyOf(words.values());
  }

  /** The features, sorted. */
  SortedSet<String> of(Question question) {
    SortedSet<String> found = new TreeSet<>();
    int sentence = question.attribution().sentence();
    Tree tree = article.trees().get(sentence);
    Content content = question.content();
    String kind =
        (question.principal() ? "principal" : "other")
            + (question.subject() ? " subject" : "")
            + (question.sameSide() ? " same" : "");
    String who =
        question.speaker().type().name().charAt(0)
            + ">"
            + question.holder().type().name().charAt(0);
    String subject = subject(tree, content);
    String pronouns = pronouns(tree, content);
    String office = office(question.title());
    found.add("bias");
    found.add("kind " + kind);
    found.add("kind " + kind + " " + who);
    found.add("kind " + kind + " pronouns " + pronouns);
    found.add("kind " + kind + " pronouns " + pronouns + " " + who);
    found.add("kind " + kind + " subject " + subject);
    found.add("kind " + kind + " subject " + subject + " office " + office);
    found.add("kind " + kind + " office " + office);
    found.add("pronouns " + pronouns + " office " + office);
    found.add("subject " + subject + " " + who);
    if (Clauses.reality(tree, content.root()) == Clause.Reality.WANTED) {
      found.add("wanted subject " + subject);
    }
    boolean inQuotes = quoted.isQuoted(sentence, content.root());
    found.add("quoted " + inQuotes + " " + kind);
    String rule = "rule " + question.attribution().rule();
    found.add(rule + " pronouns " + pronouns + " " + who);
    found.add(rule + " subject " + subject + " " + who);
    found.add(rule + " " + kind);
    root(tree, content, kind, found);
    Optional<Frame> frame = question.attribution().frame();
    frame.ifPresent(told -> found.add("cue " + told.kind() + " " + kind));
    return found;
  }

  private void root(Tree tree, Content content, String kind, SortedSet<String> found) {
    String lemma = tree.lemma(content.root()).toLowerCase(Locale.ROOT);
    found.add("root " + lemma + " " + kind);
    found.add("tense " + Clauses.tense(tree, content.root()) + " " + kind);
    found.add("reality " + Clauses.reality(tree, content.root()) + " " + kind);
    List<Frame> frames = lexicon.at(tree, content.root());
    found.add(
        "inner " + (frames.isEmpty() ? "none" : frames.getFirst().kind().name()) + " " + kind);
    boolean there =
        tree.children(content.root()).stream().anyMatch(child -> tree.is(child, Relation.EXPL));
    found.add("there " + there + " " + kind);
  }

  /** The subject's word where it is a pronoun or a word for a state; else its sort. */
  private static String subject(Tree tree, Content content) {
    OptionalInt own =
        tree.child(content.root(), Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL);
    if (own.isEmpty()) {
      return "none";
    }
    Token token = tree.token(own.getAsInt());
    boolean our =
        tree.children(own.getAsInt(), Relation.NMOD_POSS).stream()
            .anyMatch(child -> tree.token(child).form().equalsIgnoreCase("our"));
    if (our) {
      return "our";
    }
    if (token.tag() == PartOfSpeech.PRP || token.tag() == PartOfSpeech.EX) {
      return token.form().toLowerCase(Locale.ROOT);
    }
    if (SIDES.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return token.lemma();
    }
    return token.tag().isProperNoun() ? "name" : "noun";
  }

  /** Which of I, we and our stand in what is said. */
  private static String pronouns(Tree tree, Content content) {
    SortedSet<String> found = new TreeSet<>();
    for (int place = content.first(); place < content.end(); place++) {
      PartOfSpeech tag = tree.token(place).tag();
      if (tag == PartOfSpeech.PRP || tag == PartOfSpeech.PRP_POSSESSIVE) {
        // Others say nothing of the speaker's side.
        String form = tree.form(place);
        if (I.contains(form)) {
          found.add("I");
        } else if (form.equals("we")) {
          found.add("we");
        } else if (OUR.contains(form)) {
          found.add("our");
        }
      }
    }
    return found.isEmpty() ? "none" : String.join("+", found);
  }

  /** The class of an office: the first word of the table that stands in its title. */
  private static String office(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String word : OFFICES) {
      if (lower.contains(word)) {
        return word;
      }
    }
    return lower.isEmpty() ? "none" : "other";
  }

  /** Whether a word says something itself: "Peru stated", but not "Peru bore the blame". */
  boolean isVoicing(Tree tree, int word) {
    return tree.child(word, Relation.COP).isEmpty() && !lexicon.at(tree, word).isEmpty();
  }
}
