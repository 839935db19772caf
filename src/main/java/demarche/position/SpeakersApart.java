package demarche.position;

import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a speaker stands by the order of words, where the tree takes another noun for the subject:
 * after a verb that follows its words ("the pass was shut, said Ann Lee"), and before an aside
 * between commas ("Ann Lee, whose house the flood took, begged").
 */
final class SpeakersApart {
  private static final Set<String> OPENS_ASIDE = WordGroups.of("position", "opening of an aside");

  private static final int LONGEST_PHRASE = 12;
  private static final int LONGEST_ASIDE = 20;

  private final ReadArticle article;
  private final QuotedTokens quoted;

  SpeakersApart(ReadArticle article, QuotedTokens quoted) {
    this.article = article;
    this.quoted = quoted;
  }

  /**
   * The head of the speaker's phrase.
   *
   * @param word the cue
   * @return empty where neither order of words is found
   */
  OptionalInt of(int sentence, Tree tree, int word, Frame frame) {
    if (!isFinite(tree, word)) {
      return OptionalInt.empty();
    }
    boolean follows =
        frame.kind() == FrameKind.REPORT
            || (word > 0 && tree.token(word - 1).tag() == PartOfSpeech.CLOSING_QUOTE);
    OptionalInt after = follows ? after(sentence, tree, word) : OptionalInt.empty();
    // "Peru, with its old fleet, came under fire": whoever speaks there is not told before it.
    boolean before = frame.speaker().stream().anyMatch(place -> place.role() == Role.SUBJECT);
    return after.isPresent() || !before ? after : beforeAside(sentence, tree, word);
  }

  private static boolean isFinite(Tree tree, int word) {
    PartOfSpeech tag = tree.token(word).tag();
    return isPerfect(tree, word)
        || isPastOfNoVerb(tree, word)
        || tag == PartOfSpeech.VBD
        || tag == PartOfSpeech.VBZ
        || tag == PartOfSpeech.VBP;
  }

  private static boolean isPerfect(Tree tree, int word) {
    return tree.token(word).tag() == PartOfSpeech.VBN
        && word > 0
        && tree.lemma(word - 1).equals("have");
  }

  /** "The envoy, Ann Lee, disputed it": taken for a participle, though no other verb is there. */
  private static boolean isPastOfNoVerb(Tree tree, int word) {
    if (tree.token(word).tag() != PartOfSpeech.VBN || !isComma(tree, word - 1)) {
      return false;
    }
    int top = word;
    while (tree.head(top).isPresent()) {
      top = tree.head(top).getAsInt();
    }
    return tree.is(word, Relation.ACL)
        && tree.token(top).tag().isNoun()
        && tree.child(top, Relation.COP, Relation.NSUBJ).isEmpty();
  }

  /** "…, said the council's chair, Ann Lee": the name, else the phrase that follows the verb. */
  private OptionalInt after(int sentence, Tree tree, int word) {
    PartOfSpeech before = word > 0 ? tree.token(word - 1).tag() : PartOfSpeech.XX;
    if (before != PartOfSpeech.COMMA && before != PartOfSpeech.CLOSING_QUOTE) {
      return OptionalInt.empty();
    }
    int end = word + 1;
    int bound = Math.min(tree.size(), word + LONGEST_PHRASE);
    while (end < bound && !tree.token(end).tag().isPunctuation() && !isVerb(sentence, tree, end)) {
      end++;
    }
    boolean whole = end < tree.size() && tree.token(end).tag().isPunctuation();
    if (!whole || end == word + 1) {
      return OptionalInt.empty();
    }
    if (tree.token(end).tag() == PartOfSpeech.COMMA) {
      Optional<Mention> name = means(sentence, end + 1).filter(SpeakersApart::isPerson);
      boolean apposed =
          name.isPresent()
              && name.get().end() < tree.size()
              && tree.token(name.get().end()).tag().isPunctuation();
      if (apposed) {
        return OptionalInt.of(name.get().head());
      }
    }
    Optional<Mention> first = means(sentence, word + 1).or(() -> means(sentence, word + 2));
    return first.isPresent() && first.get().first() <= word + 2
        ? OptionalInt.of(first.get().head())
        : OptionalInt.empty();
  }

  /** "Ann Lee, who was nine when the dam broke, begged": the name before the aside. */
  private OptionalInt beforeAside(int sentence, Tree tree, int word) {
    int close = isPerfect(tree, word) ? word - 2 : word - 1;
    int open = comma(tree, close - 1);
    if (open <= 0 || !isComma(tree, close) || close - open > LONGEST_ASIDE) {
      return OptionalInt.empty();
    }
    Optional<Mention> inside = means(sentence, close - 1).filter(SpeakersApart::isPerson);
    if (inside.isPresent()
        && inside.get().first() == open + 1
        && inside.get().end() == close
        && (tree.token(open - 1).tag() == PartOfSpeech.NN || isPost(tree, open))) {
      // "Its secretary, Ann Lee, said": the aside is the name itself.
      return OptionalInt.of(inside.get().head());
    }
    boolean aside =
        OPENS_ASIDE.contains(tree.lemma(open + 1)) || tree.token(open + 1).tag() == PartOfSpeech.IN;
    Optional<Mention> name =
        means(sentence, open - 1).filter(m -> m.form() == Mention.Form.NAME && m.end() == open);
    if (!aside || name.isEmpty() || quoted.isQuoted(sentence, open)) {
      return OptionalInt.empty();
    }
    for (int i = name.get().first() - 1; i >= 0; i--) {
      // Before the name stands no more than its title.
      if (!isOfTitle(tree.token(i).tag())) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(name.get().head());
  }

  /** "A spokesman for the Coast Party": a noun with a preposition opens the sentence. */
  private static boolean isPost(Tree tree, int end) {
    int noun = 0;
    while (noun < end && isOfTitle(tree.token(noun).tag())) {
      noun++;
    }
    boolean post =
        noun > 0
            && noun < end - 1
            && tree.token(noun).tag() == PartOfSpeech.IN
            && tree.token(noun - 1).tag() == PartOfSpeech.NN;
    for (int i = noun + 1; post && i < end; i++) {
      PartOfSpeech tag = tree.token(i).tag();
      post = isOfTitle(tag) || tag == PartOfSpeech.IN;
    }
    return post;
  }

  private static boolean isOfTitle(PartOfSpeech tag) {
    return tag.isNoun() || tag.isAdjective() || tag == PartOfSpeech.DT;
  }

  private static int comma(Tree tree, int from) {
    int at = from;
    while (at >= 0 && !tree.token(at).tag().isPunctuation()) {
      at--;
    }
    return isComma(tree, at) ? at : -1;
  }

  private static boolean isComma(Tree tree, int place) {
    return place >= 0 && tree.token(place).tag() == PartOfSpeech.COMMA;
  }

  private boolean isVerb(int sentence, Tree tree, int place) {
    return tree.token(place).tag().isVerb() && means(sentence, place).isEmpty();
  }

  private static boolean isPerson(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && mention.members().getFirst().type() == ActorType.PERSON;
  }

  /** Who or what is meant at a place, as somebody who may speak; empty where nobody is. */
  Optional<Mention> means(int sentence, int place) {
    return article
        .cast()
        .at(sentence, place)
        .filter(mention -> !mention.members().isEmpty())
        .filter(mention -> mention.form() != Mention.Form.ADJECTIVE)
        .filter(mention -> mention.members().getFirst().type() != ActorType.PLACE);
  }
}
