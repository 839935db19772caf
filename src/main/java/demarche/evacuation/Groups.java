package demarche.evacuation;

import demarche.evacuation.EvacuationWords.People;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the people of a sentence: how many, and of which sort. */
final class Groups {
  private static final Set<String> FOREIGN = WordGroups.of("evacuation", "word for foreigners");
  private static final Set<String> DEGREE = WordGroups.of("evacuation", "degree");

  private static final Set<String> MANY_STATES = WordGroups.of("evacuation", "kind of state");
  private static final Set<String> PARTS = WordGroups.of("evacuation", "word before a part");
  private static final Set<String> ABOARD = WordGroups.of("evacuation", "preposition aboard");
  private static final Set<String> OF_THEM = WordGroups.of("evacuation", "pronoun of a part");
  private static final int NEAR = 3;

  /** Smaller numbers in words mostly stand for things told before. */
  private static final int TEN = 10;

  private static final int REACH = 8;
  private static final Set<String> SHARES = WordGroups.of("evacuation", "share");

  private final EvacuationWords words;
  private final Nationalities nationalities;

  Groups(EvacuationWords words, Nationalities nationalities) {
    this.words = words;
    this.nationalities = nationalities;
  }

  /**
   * The people of a sentence, in the order of the text.
   *
   * @param quantities the sentence's numbers
   */
  List<Group> of(Tree tree, List<Quantity> quantities) {
    List<Group> found = new ArrayList<>();
    Set<Integer> used = new LinkedHashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      if (isPeople(tree, i)) {
        Optional<Quantity> count = countBefore(tree, quantities, i);
        // "70 Belgian, Irish and Swiss citizens": the number is that of the last.
        count.ifPresent(q -> found.removeIf(g -> g.count().filter(q::equals).isPresent()));
        count.ifPresent(q -> used.add(q.first()));
        found.add(group(tree, i, count));
      }
    }
    for (Quantity quantity : quantities) {
      Optional<Group> next = found.stream().filter(g -> isBoth(tree, quantity, g)).findFirst();
      if (next.isPresent()) {
        found.add(next.get().like(quantity));
      } else if (!used.contains(quantity.first()) && standsAlone(tree, quantity)) {
        found.add(group(tree, quantity.head(), Optional.of(quantity)));
      }
    }
    found.sort(java.util.Comparator.comparingInt(Group::head));
    return withParts(tree, withAppositions(tree, found));
  }

  /** "90 and 110 people": the first number counts the same people; "between 90 and 110" is one. */
  private static boolean isBoth(Tree tree, Quantity quantity, Group group) {
    int and = quantity.end();
    boolean between =
        IntStream.range(Math.max(0, quantity.first() - NEAR), quantity.first())
            .anyMatch(at -> tree.form(at).equals("between"));
    return !between
        && and < tree.size()
        && tree.form(and).equals("and")
        && group.count().filter(q -> q.first() > and && isLoosened(and + 1, q)).isPresent()
        && group.count().filter(q -> q.head() == group.head()).isEmpty();
  }

  /** Whether nothing but what loosens it stands before a number. */
  private static boolean isLoosened(int from, Quantity quantity) {
    int words = quantity.qualifier().map(q -> q.split(" ", -1).length).orElse(0);
    return quantity.first() - words == from;
  }

  /** "Danish evacuees, 40 people,": those who are counted are those before them. */
  private static List<Group> withAppositions(Tree tree, List<Group> groups) {
    List<Group> all = new ArrayList<>();
    for (Group group : groups) {
      int comma = group.count().map(Quantity::first).orElse(0) - 1;
      Optional<Group> same =
          all.isEmpty()
              ? Optional.empty()
              : Optional.of(all.getLast())
                  .filter(last -> last.count().isEmpty() && last.head() == comma - 1)
                  .filter(last -> tree.form(comma).equals(","))
                  .filter(last -> group.kinds().isEmpty() && !group.own() && !group.part());
      all.add(same.map(last -> last.counted(group)).orElse(group));
    }
    return all;
  }

  /** What is joined to a part is one ("of whom 36 were Poles and 21 Finns"). */
  private static List<Group> withParts(Tree tree, List<Group> groups) {
    List<Group> all = new ArrayList<>();
    for (Group group : groups) {
      Optional<Group> last = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
      int first = group.count().map(Quantity::first).orElse(group.head());
      boolean joined =
          last.filter(Group::part).isPresent()
              && first > 0
              && Set.of("and", ",").contains(tree.form(first - 1))
              && first - last.get().head() <= 2;
      boolean told = last.isPresent() && isOfWhole(tree, groups.getFirst());
      all.add(joined || told ? group.asPart() : group);
    }
    return all;
  }

  /** "Of the 400 people evacuated, 36 were Poles": what the rest tells of is a part of those. */
  private static boolean isOfWhole(Tree tree, Group whole) {
    int first = whole.count().map(Quantity::first).orElse(-1);
    int root = tree.root().orElse(0);
    return tree.form(0).equals("of")
        && (first == 1 || first == 2)
        && root > whole.head()
        && (tree.child(root, Relation.COP).isPresent() || tree.lemma(root).equals("be"));
  }

  private boolean isPeople(Tree tree, int at) {
    PartOfSpeech tag = tree.token(at).tag();
    if (nationalities.isPeople(tree, at)) {
      return tag.isNoun() || tag.isAdjective();
    }
    return tag.isNoun()
        && words.people(tree.lemma(at)).isPresent()
        && !(tree.is(at, Relation.COMPOUND, Relation.NMOD_DESC) && tree.head(at).orElse(at) > at);
  }

  private Optional<Quantity> countBefore(Tree tree, List<Quantity> quantities, int head) {
    for (int i = quantities.size() - 1; i >= 0; i--) {
      Quantity quantity = quantities.get(i);
      if (quantity.end() <= head) {
        boolean joined = true;
        for (int between = quantity.end(); between < head; between++) {
          joined &=
              isModifier(tree, between)
                  || isStranded(tree, between, head)
                  || nationalities.isJoint(tree, between);
        }
        return joined ? Optional.of(quantity) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "700 stranded Danes", where the tree takes it that they stranded others. */
  private boolean isStranded(Tree tree, int at, int head) {
    return at == head - 1
        && tree.token(at).tag() == PartOfSpeech.VBD
        && words.isSureStay(tree.lemma(at));
  }

  private static boolean isModifier(Tree tree, int at) {
    PartOfSpeech tag = tree.token(at).tag();
    return tag.isAdjective()
        || tag == PartOfSpeech.NN
        || tag.isProperNoun()
        || tag == PartOfSpeech.VBN
        || tag == PartOfSpeech.VBG
        || tag == PartOfSpeech.RB
        || tag == PartOfSpeech.HYPH
        || tag == PartOfSpeech.POS
        || tree.form(at).equals("or")
        || tree.form(at).equals("so");
  }

  /** Whether a number counts nothing that is told beside it: "another 480", "153 had boarded". */
  private static boolean standsAlone(Tree tree, Quantity quantity) {
    int after = quantity.end();
    if (after >= tree.size()) {
      return true;
    }
    PartOfSpeech tag = tree.token(after).tag();
    boolean before = quantity.first() > 0 && tree.form(quantity.first() - 1).equals("between");
    boolean modifies =
        tree.is(quantity.head(), Relation.NUMMOD)
            && tree.head(quantity.head()).orElse(-1) > quantity.head();
    if (ABOARD.contains(tree.form(after))) {
      return true;
    }
    boolean small =
        quantity.number() < TEN && !Character.isDigit(tree.form(quantity.first()).charAt(0));
    return !before
        && !small
        && !modifies
        && !tag.isNoun()
        && (!tag.isAdjective() || isMore(tree, after))
        && tag != PartOfSpeech.HYPH
        && !tree.is(quantity.head(), Relation.COMPOUND, Relation.FLAT, Relation.APPOS);
  }

  /** "1,000 more", of whom was told before; "1,000 more tents" are none. */
  private static boolean isMore(Tree tree, int at) {
    boolean ends =
        at + 1 >= tree.size()
            || (!tree.token(at + 1).tag().isNoun() && !tree.token(at + 1).tag().isAdjective());
    return tree.form(at).equals("more")
        && ends
        && !tree.form(Math.min(at + 1, tree.size() - 1)).equals("than");
  }

  private Group group(Tree tree, int head, Optional<Quantity> count) {
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> states = new LinkedHashSet<>();
    boolean own = describe(tree, head, kinds, states);
    boolean number = count.filter(q -> q.head() == head).isPresent();
    if (number) {
      own |= isOfItsOwn(tree, count.get().end());
      for (int child : tree.children(head, Relation.NMOD, Relation.OBL)) {
        if (tree.preposition(child).equals("of")) {
          own |= describe(tree, child, kinds, states);
        }
      }
    }
    boolean whole =
        !number
            && count.isPresent()
            && tree.preposition(head).equals("of")
            && tree.head(head).isPresent()
            && isCounted(tree, tree.head(head).getAsInt());
    whole |= !number && count.filter(q -> isAfterOther(tree, q)).isPresent();
    return new Group(
        head,
        count,
        List.copyOf(kinds),
        List.copyOf(states),
        own,
        whole,
        isMostly(tree, head),
        isPart(tree, head, count));
  }

  /** "195 of its own", wherever the tree hangs it. */
  private static boolean isOfItsOwn(Tree tree, int at) {
    return at + 2 < tree.size()
        && tree.form(at).equals("of")
        && tree.token(at + 1).tag() == PartOfSpeech.PRP_POSSESSIVE
        && tree.form(at + 2).equals("own");
  }

  /** "61 of the 150 guests", where the tree hangs the guests elsewhere. */
  private static boolean isAfterOther(Tree tree, Quantity quantity) {
    int of = quantity.first() - 1;
    while (of > 0 && (tree.token(of).tag() == PartOfSpeech.DT || tree.form(of).equals("its"))) {
      of--;
    }
    return of > 0 && tree.form(of).equals("of") && tree.token(of - 1).tag() == PartOfSpeech.CD;
  }

  private static boolean isCounted(Tree tree, int above) {
    return tree.token(above).tag() == PartOfSpeech.CD || SHARES.contains(tree.lemma(above));
  }

  /** Adds the sorts that a noun and its modifiers tell; says whether they are whose own. */
  private boolean describe(Tree tree, int head, Set<String> kinds, Set<String> states) {
    add(nationalities.at(tree, head), kinds, states);
    boolean own = tree.form(head).equals("own");
    for (int child : tree.children(head)) {
      if (tree.is(child, Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD_DESC)
          && child < head) {
        if (tree.is(child, Relation.NMOD_POSS)) {
          own |=
              tree.token(child).tag() == PartOfSpeech.PRP_POSSESSIVE
                  && !isOfThoseBefore(tree, child);
        }
        Stream.concat(nationalities.joined(tree, child).stream(), tree.joined(child).stream())
            .sorted()
            .forEach(joined -> add(nationalities.at(tree, joined), kinds, states));
        if (tree.is(child, Relation.NMOD_POSS)) {
          add(nationalities.named(tree, child), kinds, states);
        }
        if (FOREIGN.contains(tree.form(child))) {
          kinds.add("foreign");
        }
        words
            .people(tree.lemma(child))
            .filter(People.STAFF::equals)
            .ifPresent(k -> kinds.add("staff"));
      }
      if (tree.is(child, Relation.NMOD) && tree.preposition(child).equals("of")) {
        add(nationalities.named(tree, child), kinds, states);
      }
    }
    if (isOfManyStates(tree, head)) {
      kinds.add("foreign");
    }
    words.people(tree.lemma(head)).ifPresent(kind -> addKind(kind, kinds));
    return own;
  }

  /** "40 citizens and their families": of those people, and not of who acts. */
  private boolean isOfThoseBefore(Tree tree, int owner) {
    return owner > 1
        && tree.form(owner).equals("their")
        && tree.token(owner - 1).tag() == PartOfSpeech.CC
        && isPeople(tree, owner - 2);
  }

  /** "people of 17 nationalities", "Chileans and others". */
  private static boolean isOfManyStates(Tree tree, int head) {
    boolean joined =
        head + 2 < tree.size()
            && tree.form(head + 1).equals("and")
            && tree.form(head + 2).equals("others");
    boolean inside = false;
    for (int i = head + 1; i < Math.min(tree.size(), head + REACH); i++) {
      String form = tree.form(i);
      if (i == head + 1 && !form.equals("of") && !form.equals("from")) {
        break;
      }
      if (tree.token(i).tag().isVerb() || form.equals(",")) {
        break;
      }
      inside |= MANY_STATES.contains(tree.lemma(i)) && !form.equals(tree.lemma(i));
    }
    return joined || inside;
  }

  private static void addKind(People kind, Set<String> kinds) {
    switch (kind) {
      case FOREIGN -> kinds.add("foreign");
      case STAFF -> {
        kinds.clear();
        kinds.add("staff");
      }
      case LOCAL -> {
        if (kinds.isEmpty()) {
          kinds.add("local");
        }
      }
      case ANY, OWN -> {}
    }
  }

  private void add(Optional<CountryEntry> state, Set<String> kinds, Set<String> states) {
    if (state.isPresent()) {
      states.add(state.get().name());
      nationalities.adjective(state.get().name()).ifPresent(kinds::add);
    }
  }

  /** "most of them Danes", "nearly all of whom were Danes". */
  private static boolean isMostly(Tree tree, int head) {
    for (int i = Math.max(0, head - 6); i < head; i++) {
      if (DEGREE.contains(tree.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** "including French, Canadian and Danish citizens": a word of a list before its last part. */
  private static boolean isOfList(Tree tree, int at) {
    PartOfSpeech tag = tree.token(at).tag();
    return tag.isNoun()
        || tag.isAdjective()
        || tag == PartOfSpeech.CC
        || tag == PartOfSpeech.CD
        || tag == PartOfSpeech.COMMA
        || PARTS.contains(tree.form(at));
  }

  private static boolean isPart(Tree tree, int head, Optional<Quantity> count) {
    int end = count.map(Quantity::end).orElse(head + 1);
    boolean ofThem =
        end + 1 < tree.size()
            && tree.form(end).equals("of")
            && OF_THEM.contains(tree.form(end + 1));
    int first = count.map(Quantity::first).orElse(head);
    boolean after = false;
    for (int i = first - 1; i >= 0 && (i >= first - NEAR || isOfList(tree, i)); i--) {
      after |= PARTS.contains(tree.form(i));
    }
    boolean whom =
        first > 2 && OF_THEM.contains(tree.form(first - 1)) && tree.form(first - 2).equals("of");
    return ofThem || after || whom;
  }
}
