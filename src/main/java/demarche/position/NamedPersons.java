package demarche.position;

import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whom a phrase names: "its president, Ann Lee" is Lee, and not what the president is of. */
final class NamedPersons {
  private static final Set<String> POSTS = WordGroups.of("position", "post of a country");

  private NamedPersons() {}

  /** Whom a phrase means: a person that it names in apposition before what its head means. */
  static Optional<Mention> meant(ReadArticle article, int sentence, Tree tree, int head) {
    Optional<Mention> own = article.cast().at(sentence, head);
    if (own.filter(NamedPersons::isOne).isPresent()) {
      return own;
    }
    for (int place = head + 1; place < tree.end(head); place++) {
      boolean beside =
          tree.is(place, Relation.APPOS)
              || (tree.head(place).equals(OptionalInt.of(head))
                  && tree.is(place, Relation.FLAT, Relation.NMOD_DESC));
      Optional<Mention> person = beside ? article.cast().at(sentence, place) : Optional.empty();
      if (person.filter(NamedPersons::isOne).filter(one -> !isOwner(tree, head, one)).isPresent()) {
        return person;
      }
    }
    return own;
  }

  /**
   * "Ann Lee took the offer apart:": who acts before a colon speaks behind it; unclear where that
   * is a name that means no one person or another is named beside a thing ("for Lee it was
   * simple:"), and empty where nobody is named.
   */
  static Optional<Voice> announcing(ReadArticle article, int sentence) {
    Tree tree = article.trees().get(sentence);
    OptionalInt verb = tree.root();
    OptionalInt subject =
        verb.isPresent() ? tree.child(verb.getAsInt(), Relation.NSUBJ) : OptionalInt.empty();
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> named = meant(article, sentence, tree, subject.getAsInt());
    boolean somebody =
        named.filter(mention -> !mention.members().isEmpty()).isPresent()
            || tree.token(subject.getAsInt()).tag().isProperNoun()
            || tree.children(verb.getAsInt(), Relation.OBL).stream()
                .filter(beside -> beside < verb.getAsInt())
                .flatMap(beside -> article.cast().at(sentence, beside).stream())
                .anyMatch(one -> one.form() == Mention.Form.NAME && isOne(one));
    boolean one =
        named.filter(mention -> isOne(mention) && mention.members().size() == 1).isPresent();
    return somebody
        ? Optional.of(one ? new Voice.Known(named.get().members()) : new Voice.Unclear())
        : Optional.empty();
  }

  /** "The library of President Lee": what is of her is not she. */
  private static boolean isOwner(Tree tree, int head, Mention person) {
    int title = person.first();
    while (title > head && (title == person.first() || POSTS.contains(tree.lemma(title)))) {
      title--;
    }
    boolean titled = title < person.first() - 1 || POSTS.contains(tree.lemma(person.first()));
    return titled && title > head && tree.form(title).equals("of");
  }

  /** Whether a mention means a person who is known. */
  static boolean isOne(Mention mention) {
    return !mention.members().isEmpty() && mention.members().getFirst().type() == ActorType.PERSON;
  }
}
