package demarche.cast;

import demarche.cast.MeetingVerbs.Role;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The people who were last told to be together: "Lee met with Dahl", "Lee welcomed Dahl". "The
 * leaders" and a "they" without words of its own mean them.
 */
final class Company {
  private final Lines lines;
  private final Mentions mentions;
  private List<Member> people = List.of();
  private int at = -1;

  Company(Lines lines, Mentions mentions) {
    this.lines = lines;
    this.mentions = mentions;
  }

  /** Reads a sentence whose mentions are known. */
  void read(int sentence) {
    Tree tree = lines.tree(sentence);
    for (int verb = 0; verb < tree.size(); verb++) {
      if (!tree.token(verb).tag().isVerb()) {
        continue;
      }
      OptionalInt subject = tree.child(verb, Relation.NSUBJ);
      List<Integer> others = others(tree, verb);
      if (subject.isPresent() && MeetingVerbs.has(Role.TOGETHER, tree.lemma(verb))) {
        // "Lee, Dahl and Soto met": those joined are together without anybody else.
        take(new LinkedHashSet<>(people(sentence, List.of(subject.getAsInt()))), sentence);
      }
      if (subject.isPresent() && !others.isEmpty()) {
        Set<Member> found = new LinkedHashSet<>(people(sentence, List.of(subject.getAsInt())));
        List<Member> with = people(sentence, others);
        if (!found.isEmpty() && !with.isEmpty()) {
          found.addAll(with);
          take(found, sentence);
        }
      }
    }
  }

  private void take(Set<Member> found, int sentence) {
    if (found.size() > 1) {
      people = List.copyOf(found);
      at = sentence;
    }
  }

  private static List<Integer> others(Tree tree, int verb) {
    List<Integer> others = new ArrayList<>();
    for (int child : tree.children(verb, Relation.OBL, Relation.OBJ, Relation.NMOD)) {
      boolean with = tree.preposition(child).equals("with");
      boolean joined =
          tree.is(child, Relation.OBJ) && MeetingVerbs.has(Role.GUEST, tree.lemma(verb));
      if (with || joined) {
        others.add(child);
      }
      for (int below : tree.children(child, Relation.NMOD)) {
        // "held talks with", "had a call with".
        if (tree.is(child, Relation.OBJ) && tree.preposition(below).equals("with")) {
          others.add(below);
        }
      }
    }
    return others;
  }

  private List<Member> people(int sentence, List<Integer> heads) {
    List<Member> found = new ArrayList<>();
    for (int head : heads) {
      for (int part : lines.tree(sentence).joined(head)) {
        mentions.at(sentence, part).stream()
            .filter(mention -> isOfPeople(mention) || isLeader(sentence, mention))
            .map(Mention::members)
            .flatMap(List::stream)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "The presidents of Chad and Peru", "his Greek counterpart": each stands as the country. */
  private boolean isLeader(int sentence, Mention mention) {
    return mention.form() == Mention.Form.UNNAMED
        && LEADERS.contains(lines.tree(sentence).lemma(mention.head()).toLowerCase(Locale.ROOT))
        && mention.members().stream().allMatch(member -> member.type() == ActorType.COUNTRY);
  }

  private static final Set<String> LEADERS = WordGroups.of("cast", "noun of a leader");

  private static boolean isOfPeople(Mention mention) {
    return mention.members().stream().allMatch(member -> member.type() == ActorType.PERSON);
  }

  /** Those who are together; empty where nobody was told to be, within some sentences. */
  Optional<List<Member>> of(int sentence, int back) {
    return at >= 0 && sentence - at <= back ? Optional.of(people) : Optional.empty();
  }
}
