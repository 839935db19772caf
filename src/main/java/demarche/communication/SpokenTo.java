package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.cast.Office;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import java.util.List;

/**
 * Tells a talk from an answer to the press or an address: both who speaks and who is spoken to hold
 * an office of a state or body.
 */
final class SpokenTo {
  private SpokenTo() {}

  /**
   * Whether "she spoke to him" tells of a talk.
   *
   * @param subjects the heads of the phrases of those who speak
   * @param others the heads of the phrases behind "to"
   */
  static boolean isTalk(Scene scene, List<Integer> subjects, List<Integer> others) {
    return !others.isEmpty()
        && others.stream()
            .flatMap(other -> scene.tree().joined(other).stream())
            .allMatch(head -> isInOffice(scene, head) && !isPronoun(scene, head))
        && !subjects.isEmpty()
        && subjects.stream()
            .flatMap(subject -> scene.tree().joined(subject).stream())
            .allMatch(head -> isInOffice(scene, head));
  }

  /** Of "him" nobody surely knows where he is spoken to. */
  private static boolean isPronoun(Scene scene, int head) {
    return scene.mention(head).filter(m -> m.form() == Mention.Form.PRONOUN).isPresent();
  }

  /** Somebody of whom an office is told or known, or "the Omani minister", who has no name. */
  private static boolean isInOffice(Scene scene, int head) {
    List<Member> meant = scene.one(head);
    boolean unnamed = scene.words().is(scene.tree(), head, Words.Group.TRAVELLER);
    return !meant.isEmpty()
        && meant.stream()
            .allMatch(
                member -> member.type() == ActorType.PERSON ? holdsOffice(scene, member) : unnamed);
  }

  private static boolean holdsOffice(Scene scene, Member member) {
    return scene.read().cast().offices().stream()
            .filter(office -> office.person().equals(member))
            .map(Office::of)
            .anyMatch(of -> of.filter(Media::is).isEmpty())
        || !Gazetteers.bundled().tenures(member.name()).isEmpty();
  }
}
