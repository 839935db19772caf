package demarche.communication;

import demarche.cast.Member;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Who calls or meets whom: one telling for each call or meeting. */
final class Company {
  private static final Set<String> MEETINGS =
      WordGroups.of("communication", "meeting that may be one of several");
  private static final Set<String> RESUMING = WordGroups.of("communication", "resuming noun");

  private Company() {}

  /**
   * Those who meet are together; those who are called are called one by one, and so are those of
   * whom each is said by name to have been met.
   *
   * @param doers who calls or meets; none where a body meets
   * @param others whom
   * @param span the words that tell it
   */
  static List<Telling> meets(
      Scene scene, Cue cue, List<Member> doers, List<Member> others, Span span) {
    Optional<LocalDate> day = day(scene, cue, span);
    if (!isOccasion(scene, cue, doers, others, day)) {
      return List.of();
    }
    CommunicationKind kind = cue.trigger().kind();
    List<List<Member>> groups = new ArrayList<>(1);
    boolean apart =
        kind == CommunicationKind.CALL
            || ((cue.trigger().frame() == Frame.MEET || isSeveral(scene, cue))
                && others.stream().allMatch(other -> other.type() == ActorType.PERSON));
    if (apart && others.size() > 1 && !doers.isEmpty() && !Bystanding.isOfAll(scene, cue)) {
      others.forEach(other -> groups.add(joined(scene, doers, List.of(other))));
    } else {
      groups.add(joined(scene, doers, others));
    }
    String form = Scheduled.isNext(scene, cue) ? Occasions.NEXT : form(cue, TitledCalls.is(scene));
    return groups.stream()
        .filter(group -> group.size() > 1 || (group.size() == 1 && doers.isEmpty()))
        .map(group -> scene.telling(kind, form, group, day, span, cue))
        .toList();
  }

  /** "Held meetings with A and B": one with each. */
  private static boolean isSeveral(Scene scene, Cue cue) {
    return MEETINGS.contains(cue.trigger().name())
        && scene.tree().token(cue.place()).tag() == PartOfSpeech.NNS;
  }

  /** Whether those who take part make it one: no interview, no acquaintance, no long talks. */
  private static boolean isOccasion(
      Scene scene, Cue cue, List<Member> doers, List<Member> others, Optional<LocalDate> day) {
    List<Member> all = joined(scene, doers, others);
    if (all.stream().anyMatch(interviewer(scene))) {
      return false;
    }
    // A body's meeting of which neither guest nor day is told is no occasion of this article.
    boolean bare = doers.isEmpty() && cue.trigger().frame() == Frame.TALK;
    return day.isPresent()
        || Scheduled.isSet(scene, cue)
        || !(bare || acquainted(scene, cue, all) || ongoing(scene, cue, all));
  }

  /** Of no told day and none of them in office: how people came to know each other. */
  private static boolean acquainted(Scene scene, Cue cue, List<Member> all) {
    return cue.trigger().frame() == Frame.MEET
        && scene.tree().children(cue.place(), Relation.OBJ).stream()
            .anyMatch(met -> isTrade(scene.tree(), met))
        && all.stream()
            .allMatch(
                member ->
                    member.type() == ActorType.PERSON
                        && scene.read().cast().offices().stream()
                            .noneMatch(office -> office.person().equals(member)));
  }

  private static String form(Cue cue, boolean line) {
    boolean resumes =
        RESUMING.contains(cue.trigger().name()) && cue.trigger().frame() == Frame.TALK;
    return resumes
        ? Occasions.RESUMED
        : cue.trigger().frame() == Frame.SPEAK && !line ? Occasions.SPOKEN : "";
  }

  /** "The novelist Mr. Ito", "his future wife Ms. Berg". */
  private static boolean isTrade(Tree tree, int met) {
    return tree.children(met, Relation.COMPOUND, Relation.NMOD_DESC, Relation.APPOS).stream()
            .anyMatch(trade -> tree.token(trade).tag() == PartOfSpeech.NN)
        || tree.token(met).tag() == PartOfSpeech.NN;
  }

  /** "Talks between the two states": of no told day and between no people they are no occasion. */
  private static boolean ongoing(Scene scene, Cue cue, List<Member> all) {
    return cue.trigger().frame() == Frame.TALK
        && scene.words().is(scene.tree(), cue.place(), Group.ONGOING)
        && all.stream().noneMatch(member -> member.type() == ActorType.PERSON);
  }

  /** Who talks with the press, the article's own outlet or another, gives an interview. */
  private static Predicate<Member> interviewer(Scene scene) {
    Optional<String> outlet = scene.read().article().publisher();
    return member -> Media.is(member) || outlet.filter(member.name()::equals).isPresent();
  }

  /** Its own day; that of the journey to it: "flies to Oslo on Sunday and will meet". */
  private static Optional<LocalDate> day(Scene scene, Cue cue, Span span) {
    Tree tree = scene.tree();
    int place = cue.place();
    Optional<LocalDate> own = scene.days().of(scene.sentence(), place);
    if (own.isEmpty() && !cue.trigger().verb()) {
      // "Talks on Friday between A and B", however the tree hangs the day.
      return scene.days().within(scene.sentence(), place, Math.min(span.end() + 1, tree.size()));
    }
    OptionalInt above = tree.head(place);
    boolean onward =
        own.isEmpty()
            && above.isPresent()
            && tree.is(place, Relation.CONJ, Relation.ADVCL, Relation.XCOMP)
            && scene.words().is(tree, above.getAsInt(), Group.JOURNEY);
    return onward ? scene.days().of(scene.sentence(), above.getAsInt()) : own;
  }

  private static List<Member> joined(Scene scene, List<Member> doers, List<Member> others) {
    List<Member> all = new ArrayList<>(doers);
    all.addAll(others);
    return all.stream().distinct().filter(member -> !stands(scene, member, all)).toList();
  }

  /**
   * "With President Ito and other Ghanaian officials": the land is there by its president, and a
   * body by who leads it: "Ms. Berg, Director, Harbour Office".
   */
  private static boolean stands(Scene scene, Member land, List<Member> all) {
    return land.type() != ActorType.PERSON
        && scene.read().cast().offices().stream()
            .filter(office -> all.contains(office.person()))
            .anyMatch(office -> office.of().filter(land::equals).isPresent());
  }
}
