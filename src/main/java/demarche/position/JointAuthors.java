package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Who speaks in a text that several put out together, as its first sentence says. */
final class JointAuthors {
  private static final Set<String> ANNOUNCING = WordGroups.of("position", "word before a text");
  private static final Set<String> BEHALF = WordGroups.of("position", "on behalf");
  private static final Set<String> BY = WordGroups.of("position", "joint author");

  /** Within so many sentences those who put a text out say who they are. */
  private static final int EARLY = 4;

  private JointAuthors() {}

  /** "We, President Lee and President Dahl, affirm": a text of theirs; empty for any other. */
  static Optional<List<Member>> opening(ReadArticle article) {
    if (article.trees().isEmpty()) {
      return Optional.empty();
    }
    Tree tree = article.trees().getFirst();
    boolean we = tree.size() > 2 && tree.form(0).equals("we") && tree.form(1).equals(",");
    return we
        ? Optional.of(named(article, tree.root().orElse(tree.size()))).filter(all -> all.size() > 1)
        : Optional.empty();
  }

  /**
   * "The leaders of Peru and Chile welcome …": those states; none where the sentence lists none.
   */
  static List<Member> of(ReadArticle article) {
    if (article.trees().isEmpty()) {
      return List.of();
    }
    Tree tree = article.trees().getFirst();
    for (int i = 0; i < tree.size(); i++) {
      int end = BY.contains(tree.lemma(i)) ? endOfList(article, tree, i) : i;
      List<Member> all = end > i ? named(article, 0, i, end) : List.of();
      if (all.size() > 1) {
        return all;
      }
    }
    return us(article);
  }

  /**
   * Where the names after "the leaders of" end: "Peru and Chile", and neither who is only told of
   * nor a place; right at the word where none follow.
   */
  private static int endOfList(ReadArticle article, Tree tree, int word) {
    int end = word + 1;
    if (end >= tree.size() || !tree.form(end).equals("of")) {
      return word;
    }
    while (end < tree.size() && isListed(article, tree, end)) {
      end++;
    }
    return end;
  }

  private static boolean isListed(ReadArticle article, Tree tree, int place) {
    PartOfSpeech tag = tree.token(place).tag();
    return article.cast().at(0, place).filter(m -> m.form() == Mention.Form.NAME).isPresent()
        || tag == PartOfSpeech.COMMA
        || tag == PartOfSpeech.CC
        || tag == PartOfSpeech.DT
        || tag.isProperNoun()
        || tree.form(place).equals("of");
  }

  /** "This week, we – the presidents of Peru and Chile – met": they; none where nobody says so. */
  private static List<Member> us(ReadArticle article) {
    for (int sentence = 0; sentence < Math.min(EARLY, article.trees().size()); sentence++) {
      Tree tree = article.trees().get(sentence);
      int we = 0;
      while (we + 1 < tree.size() && !(tree.form(we).equals("we") && isDash(tree, we + 1))) {
        we++;
      }
      int end = we + 2;
      while (end < tree.size() && !isDash(tree, end)) {
        end++;
      }
      List<Member> all = end < tree.size() ? named(article, sentence, we, end) : List.of();
      if (all.size() > 1) {
        return all;
      }
    }
    return List.of();
  }

  private static boolean isDash(Tree tree, int place) {
    return DASHES.contains(tree.token(place).form());
  }

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  /**
   * "The league issued the following statement:", "… on behalf of the league": the league, where
   * the first sentence says no more than that.
   */
  static List<Member> issuer(ReadArticle article) {
    if (article.trees().isEmpty()) {
      return List.of();
    }
    Tree tree = article.trees().getFirst();
    boolean following = false;
    int behalf = -1;
    for (int i = 0; i + 1 < tree.size(); i++) {
      following |= ANNOUNCING.contains(tree.form(i));
      boolean of = BEHALF.contains(tree.form(i)) && tree.form(i + 1).equals("of");
      behalf = of ? i : behalf;
    }
    if (!following || !tree.token(tree.size() - 1).form().equals(":")) {
      return List.of();
    }
    int from = behalf;
    int root = tree.root().orElse(tree.size());
    return article.cast().mentions().getFirst().stream()
        .filter(mention -> mention.members().size() == 1)
        .filter(mention -> from >= 0 ? mention.head() > from : isSubject(tree, mention, root))
        .map(mention -> mention.members().getFirst())
        .filter(member -> member.type() != ActorType.PLACE)
        .limit(1)
        .toList();
  }

  private static boolean isSubject(Tree tree, Mention mention, int root) {
    return tree.is(mention.head(), Relation.NSUBJ)
        && tree.head(mention.head()).equals(OptionalInt.of(root));
  }

  /** So many words the name of a state has at most. */
  private static final int LONGEST = 4;

  /** The states that a part of a headline lists, in its order. */
  static List<Member> states(String headline) {
    String[] words = headline.strip().split("[ ,]+", -1);
    List<Member> found = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      for (int length = Math.min(LONGEST, words.length - i); length > 0; length--) {
        String some = String.join(" ", Arrays.copyOfRange(words, i, i + length));
        Optional<CountryEntry> state =
            some.isEmpty() ? Optional.empty() : Gazetteers.bundled().country(some);
        if (state.isPresent()) {
          found.add(new Member(state.get().name(), ActorType.COUNTRY, Optional.empty()));
          i += length - 1;
          break;
        }
      }
    }
    return found.stream().distinct().toList();
  }

  /** The people named before a place of the first sentence; where there are none, the states. */
  private static List<Member> named(ReadArticle article, int before) {
    return named(article, 0, 0, before);
  }

  private static List<Member> named(ReadArticle article, int sentence, int from, int before) {
    List<Mention> mentions =
        article.cast().mentions().get(sentence).stream()
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .filter(mention -> mention.head() >= from && mention.head() < before)
            .toList();
    List<Member> people = named(mentions, ActorType.PERSON::equals);
    return people.size() > 1 ? people : named(mentions, ActorType.COUNTRY::equals);
  }

  private static List<Member> named(List<Mention> mentions, Predicate<ActorType> types) {
    return mentions.stream()
        .flatMap(mention -> mention.members().stream())
        .filter(member -> types.test(member.type()))
        .distinct()
        .toList();
  }
}
