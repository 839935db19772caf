package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Tells apart who speaks and who is only named in what is said. */
final class SpeakersNamed {
  private static final Set<String> OF_ONE = WordGroups.of("position", "pronoun of one");

  private static final Set<String> AGE = WordGroups.of("position", "word before an age");

  private final ReadArticle article;

  SpeakersNamed(ReadArticle article) {
    this.article = article;
  }

  /**
   * A voice; unclear where a pronoun speaks and would mean whom its own words name: "He said, 'Lee
   * was the best of us'" is not said by Lee.
   *
   * @param sentence the sentence of all
   * @param heads the heads of the speakers' phrases
   * @param contents what is said
   * @param voice whom the heads seem to mean
   */
  Voice apart(int sentence, List<Integer> heads, List<Content> contents, Voice voice) {
    Tree tree = article.trees().get(sentence);
    boolean pronoun = heads.size() == 1 && OF_ONE.contains(tree.form(heads.getFirst()));
    return pronoun
            && voice instanceof Voice.Known known
            && contents.stream()
                .anyMatch(one -> names(sentence, heads.getFirst(), one, known.members()))
        ? new Voice.Unclear()
        : voice;
  }

  private boolean names(int sentence, int pronoun, Content content, List<Member> members) {
    Tree tree = article.trees().get(sentence);
    for (int place = content.first(); place < content.end(); place++) {
      // "Lee left, since the talks, he said, were over": the tree may take all for his words.
      boolean own =
          place < pronoun
              && tree.is(place, Relation.NSUBJ)
              && tree.head(place).equals(OptionalInt.of(content.root()));
      boolean named =
          article
              .cast()
              .at(sentence, place)
              .filter(mention -> mention.form() == Mention.Form.NAME)
              .filter(mention -> mention.members().stream().anyMatch(one -> isOneOf(one, members)))
              .isPresent();
      if (named && !own) {
        return true;
      }
    }
    return false;
  }

  /** The same, or one of the same family name: "Lee" and "Ann Lee" may be kept apart. */
  private static boolean isOneOf(Member named, List<Member> members) {
    return members.stream()
        .anyMatch(
            member ->
                member.equals(named)
                    || (member.type() == named.type()
                        && member.type() == ActorType.PERSON
                        && (member.name().equals(named.family())
                            || named.name().equals(member.family()))));
  }

  /**
   * Whether the phrase of a source has taken in the subject of the clause behind it: "according to
   * the sheriff, Lee, aged 40, died".
   *
   * @param tree the sentence's tree
   * @param phrase the head of the source's phrase
   * @param clause the head of the clause that it hangs on
   */
  static boolean holdSubject(Tree tree, int phrase, int clause) {
    boolean bare =
        phrase < clause
            && Contents.isFinite(tree, clause)
            && tree.child(clause, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL).isEmpty();
    if (!bare || tree.child(clause, Relation.CSUBJ).isPresent()) {
      return false;
    }
    for (int place = phrase + 1; place < tree.end(phrase); place++) {
      if (tree.is(place, Relation.APPOS)
          && tree.token(place).tag().isProperNoun()
          && isBefore(tree, place, clause)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but marks, an age and helping verbs stand between a name and a verb. */
  private static boolean isBefore(Tree tree, int name, int verb) {
    for (int place = name + 1; place < verb; place++) {
      boolean age = AGE.contains(tree.form(place)) || tree.token(place).tag() == PartOfSpeech.CD;
      boolean helps = tree.is(place, Relation.AUX, Relation.AUX_PASS, Relation.COP);
      if (!age && !helps && !tree.token(place).tag().isPunctuation()) {
        return false;
      }
    }
    return true;
  }
}
