package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is named before the quotation that fills a paragraph: "Ana Soto, President, Harbour League:
 * “We welcome it.”".
 */
final class SpeakerLabels {
  private static final Set<String> RELATIVE = WordGroups.of("position", "relative of a label");

  /** Marks between the parts of a label. */
  private static final Set<String> PARTING = Set.of(",", "(", ")", "–", "—", "-", ":", ";");

  /** A label runs over so many sentences at most: "Jr." and "M.D." may end one. */
  private static final int SENTENCES = 3;

  /** So many labels make a list of what people say. */
  private static final int LABELLED = 3;

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Lexicon lexicon;
  private final Map<Integer, Optional<Label>> byPiece = new HashMap<>();

  private static final long UNCOUNTED = -1;
  private long labelled = UNCOUNTED;

  /** A word of a label. */
  private record Place(int sentence, int token) {}

  /**
   * A label.
   *
   * @param voice who speaks after it; unclear where it names nobody or several
   * @param end its last word
   */
  private record Label(Voice voice, Place end) {}

  SpeakerLabels(ReadArticle article, QuotedTokens quoted, Lexicon lexicon) {
    this.article = article;
    this.quoted = quoted;
    this.lexicon = lexicon;
  }

  /** Who speaks in the paragraph of a sentence by its label; empty where it has none. */
  Optional<Voice> of(int sentence) {
    return label(sentence).map(Label::voice);
  }

  /** The same for a quoted run that stands right behind the label. */
  Optional<Voice> before(int sentence, int run) {
    return label(sentence)
        .filter(
            label ->
                label.end().sentence() == sentence
                    ? !holdsWords(sentence, label.end().token() + 1, run)
                    : label.end().sentence() == sentence - 1 && !holdsWords(sentence, 0, run))
        .map(Label::voice);
  }

  private boolean holdsWords(int sentence, int from, int to) {
    Tree tree = article.trees().get(sentence);
    for (int i = from; i < to; i++) {
      if (!isMark(tree, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who is named before a colon at the start of a paragraph without a mark of quotation, in a text
   * that has such labels: whoever is talked of after it, the paragraphs behind are not his.
   */
  Optional<Voice> unmarked(int sentence) {
    int first = first(sentence);
    Tree tree = article.trees().get(first);
    List<Place> words = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      words.add(new Place(first, i));
      if (tree.token(i).form().equals(":")) {
        break;
      }
    }
    boolean list = !tree.token(words.size() - 1).form().equals(":") || label(sentence).isPresent();
    return list || labelled() < LABELLED ? Optional.empty() : read(words).map(Label::voice);
  }

  /** How many paragraphs have a label. */
  private long labelled() {
    if (labelled == UNCOUNTED) {
      for (int sentence = 0; sentence < article.trees().size(); sentence++) {
        label(sentence);
      }
      labelled = byPiece.values().stream().filter(Optional::isPresent).count();
    }
    return labelled;
  }

  private int first(int sentence) {
    int first = sentence;
    while (first > 0 && article.together(first - 1, first)) {
      first--;
    }
    return first;
  }

  private Optional<Label> label(int sentence) {
    Integer piece = article.pieces().get(sentence);
    return byPiece.computeIfAbsent(piece, any -> read(first(sentence)));
  }

  /** The label at the start of a piece. */
  private Optional<Label> read(int first) {
    List<Place> words = new ArrayList<>();
    int end = Math.min(article.trees().size(), first + SENTENCES);
    for (int s = first; s < end && article.together(first, s); s++) {
      Tree tree = article.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        if (isMark(tree, i) || (quoted.isQuoted(s, i) && !quoted.isScare(s, i))) {
          return words.isEmpty() ? Optional.empty() : read(words);
        }
        words.add(new Place(s, i));
      }
    }
    return Optional.empty();
  }

  private Optional<Label> read(List<Place> words) {
    Place last = words.getLast();
    if (!form(last).equals(":") || words.size() < 2 || isClause(words)) {
      return Optional.empty();
    }
    return Optional.of(new Label(voice(words), last));
  }

  /** Whether somebody does something in the words, save in "Ann Lee, who lives in Lima". */
  private boolean isClause(List<Place> words) {
    boolean relative = false;
    for (int at = 0; at < words.size(); at++) {
      Place word = words.get(at);
      Tree tree = article.trees().get(word.sentence());
      PartOfSpeech tag = tree.token(word.token()).tag();
      relative |= RELATIVE.contains(tree.form(word.token()));
      boolean name = isCapital(word) && (at > 0 || isCapital(words.get(1)));
      boolean verb = (tag.isVerb() || tag == PartOfSpeech.MD) && !name;
      if (verb && (!relative || speaks(tree, word.token()))) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(Tree tree, int word) {
    return lexicon.at(tree, word).stream().anyMatch(frame -> frame.kind() == FrameKind.REPORT);
  }

  /** A person before a body. */
  private Voice voice(List<Place> words) {
    List<Mention> named =
        words.stream()
            .map(Place::sentence)
            .distinct()
            .flatMap(sentence -> article.cast().mentions().get(sentence).stream())
            .filter(mention -> mention.form() == Mention.Form.NAME && !mention.members().isEmpty())
            .filter(mention -> words.contains(new Place(mention.sentence(), mention.head())))
            .toList();
    List<Mention> people = named.stream().filter(SpeakerLabels::isPerson).toList();
    List<Mention> likely = people.isEmpty() ? named : people;
    List<Member> who = likely.stream().flatMap(m -> m.members().stream()).distinct().toList();
    boolean one = who.size() == 1 && who.getFirst().type() != ActorType.PLACE;
    boolean own =
        !people.isEmpty()
            || (likely.stream().anyMatch(m -> isPart(words, m)) && !joinsParts(words));
    return one && own ? new Voice.Known(who) : new Voice.Unclear();
  }

  private static boolean isPerson(Mention mention) {
    return mention.members().getFirst().type() == ActorType.PERSON;
  }

  /** "Nurses for Peru", "Peru Nurses" and "On Peru" are not Peru: a part of the label is a name. */
  private boolean isPart(List<Place> words, Mention mention) {
    Tree tree = article.trees().get(mention.sentence());
    int first = words.indexOf(new Place(mention.sentence(), mention.first()));
    if (first > 0 && mention.first() > 0 && tree.is(mention.first() - 1, Relation.DET)) {
      first--;
    }
    int end = words.indexOf(new Place(mention.sentence(), mention.end() - 1)) + 1;
    boolean opens = first == 0 || (first > 0 && PARTING.contains(form(words.get(first - 1))));
    return opens && PARTING.contains(form(words.get(end)));
  }

  /** "Harbour League, Ferry Watch, and Coast Now": several, whoever of them is known. */
  private boolean joinsParts(List<Place> words) {
    for (int at = 1; at < words.size(); at++) {
      Place word = words.get(at);
      boolean cc =
          article.trees().get(word.sentence()).token(word.token()).tag() == PartOfSpeech.CC;
      if (cc && form(words.get(at - 1)).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Tree tree, int token) {
    PartOfSpeech tag = tree.token(token).tag();
    return tag == PartOfSpeech.OPENING_QUOTE || tag == PartOfSpeech.CLOSING_QUOTE;
  }

  private boolean isCapital(Place word) {
    return Character.isUpperCase(form(word).codePointAt(0));
  }

  private String form(Place word) {
    return article.trees().get(word.sentence()).token(word.token()).form();
  }
}
