package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a position is for or against by its own content: whose the deed is that is blamed or backed
 * ("Russia's attack", "that Iran had violated its duties").
 */
final class AimedAt {
  /** How who does or owns a thing hangs on its noun. */
  private static final Relation[] OWNERS = {
    Relation.NMOD_POSS, Relation.AMOD, Relation.COMPOUND, Relation.NMOD
  };

  private static final Set<String> DOERS = WordGroups.of("position", "preposition of a doer");

  private static final Set<String> FIRST = WordGroups.of("position", "first person who speaks");

  private final ReadArticle article;
  private final Cast cast;

  AimedAt(ReadArticle article) {
    this.article = article;
    this.cast = article.cast();
  }

  /**
   * The names of those at whom a content is aimed.
   *
   * @param own the names of those who speak, on whose behalf, and to whom
   * @return one name at most, in the article's spelling of it; empty where the content is aimed at
   *     nobody who is named, or at several
   */
  List<String> of(int sentence, Content content, Stance stance, Set<String> own) {
    Tree tree = article.trees().get(sentence);
    int root = content.root();
    boolean noun = tree.token(root).tag().isNoun();
    boolean aimed =
        stance == Stance.CRITICIZE || stance == Stance.SUPPORT || (stance == Stance.REJECT && noun);
    if (!aimed) {
      return List.of();
    }
    List<String> names =
        (noun ? whose(sentence, tree, root) : doers(sentence, tree, root, own))
            .filter(member -> member.type() != ActorType.PLACE)
            .map(Member::name)
            .distinct()
            .toList();
    return names.size() == 1 && !own.contains(names.getFirst()) ? names : List.of();
  }

  /** "Russia's attack", "the Israeli raid", "the raid by Israel". */
  private Stream<Member> owners(int sentence, Tree tree, int noun) {
    return tree.children(noun, OWNERS).stream()
        .filter(owner -> !tree.is(owner, Relation.NMOD) || DOERS.contains(tree.preposition(owner)))
        .flatMap(owner -> at(sentence, owner));
  }

  /** Who is meant by a noun, else whose it is: "Peru", "Peru's bid". */
  private Stream<Member> whose(int sentence, Tree tree, int noun) {
    List<Member> meant = at(sentence, noun).toList();
    return meant.isEmpty() ? owners(sentence, tree, noun) : meant.stream();
  }

  /**
   * The subject of a clause, or whose it is: "Iran had violated", "its army's raid was wrong";
   * where that is who speaks, the object: "we respect the borders of Peru", "we stand with Peru".
   */
  private Stream<Member> doers(int sentence, Tree tree, int verb, Set<String> own) {
    List<Integer> subjects = tree.children(verb, Relation.NSUBJ);
    boolean speak =
        subjects.stream()
            .allMatch(
                subject ->
                    FIRST.contains(tree.form(subject))
                        || at(sentence, subject).anyMatch(m -> own.contains(m.name())));
    if (speak) {
      return tree.children(verb, Relation.OBJ, Relation.OBL).stream()
          .filter(
              object -> tree.is(object, Relation.OBJ) || tree.preposition(object).equals("with"))
          .flatMap(object -> whose(sentence, tree, object));
    }
    return subjects.stream()
        .filter(subject -> tree.token(subject).tag() != PartOfSpeech.PRP)
        .flatMap(subject -> whose(sentence, tree, subject));
  }

  private Stream<Member> at(int sentence, int place) {
    Optional<Mention> mention = cast.at(sentence, place);
    return mention.stream()
        .filter(told -> told.form() != Mention.Form.PRONOUN)
        .flatMap(told -> told.members().stream());
  }
}
