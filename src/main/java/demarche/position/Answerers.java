package demarche.position;

import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.Tree;
import demarche.text.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who answers in an interview whose turns name nobody ("A: We will go"): the one person whom its
 * headline and opening name. A page of questions and answers that nobody speaks has none.
 */
final class Answerers {
  private static final Set<String> OCCASIONS = WordGroups.of("position", "occasion of answers");
  private static final Set<String> SPEAKS = WordGroups.of("position", "first person");

  private Answerers() {}

  /** The one who answers; empty where it is not told, or no interview. */
  static Optional<Member> of(ReadArticle article) {
    List<Integer> answers =
        IntStream.range(0, article.trees().size())
            .filter(sentence -> isUnnamed(article, sentence))
            .boxed()
            .toList();
    boolean spoken =
        answers.stream().map(article.trees()::get).anyMatch(Answerers::isOfFirstPerson);
    if (!spoken || !tellsOccasion(article, answers.getFirst())) {
      return Optional.empty();
    }
    List<Member> named =
        Stream.concat(
                Releases.people(article.cast(), article.article().title().orElse("")).stream(),
                opening(article, answers.getFirst()))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** Whether a sentence stands in an answer that names nobody. */
  static boolean isUnnamed(ReadArticle article, int sentence) {
    return article.piece(sentence).kind() == Kind.ANSWER
        && article.piece(sentence).speaker().isEmpty();
  }

  private static boolean isOfFirstPerson(Tree tree) {
    return IntStream.range(0, tree.size()).anyMatch(i -> SPEAKS.contains(tree.form(i)));
  }

  /** "Gave an interview", before the first answer or in the headline. */
  private static boolean tellsOccasion(ReadArticle article, int first) {
    return article.headline().words().stream().anyMatch(OCCASIONS::contains)
        || before(article, first)
            .mapToObj(article.trees()::get)
            .anyMatch(
                tree ->
                    IntStream.range(0, tree.size())
                        .anyMatch(i -> OCCASIONS.contains(tree.lemma(i))));
  }

  private static Stream<Member> opening(ReadArticle article, int first) {
    return before(article, first)
        .boxed()
        .flatMap(sentence -> article.cast().mentions().get(sentence).stream())
        .flatMap(mention -> mention.members().stream())
        .filter(member -> member.type() == ActorType.PERSON);
  }

  /** The sentences of running text before the first answer. */
  private static IntStream before(ReadArticle article, int first) {
    return IntStream.range(0, first)
        .filter(sentence -> article.piece(sentence).kind() != Kind.QUESTION);
  }
}
