package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which people and bodies said what an article reports. A briefing or statement whose
 * day is not told is of the day on which its speaker, or the body for which he speaks, is first
 * said to have spoken: "the ministry said on Thursday", then "its spokesman told a briefing".
 */
final class Announcements {
  private static final Set<String> STATEMENTS = WordGroups.of("communication", "statement");
  private static final Set<String> SPOKESPEOPLE = WordGroups.of("position", "spokesperson");

  /** The lead of a news story tells on which day its occasion was. */
  private static final int LEAD = 2;

  private record Saying(int sentence, List<Member> speakers, LocalDate day) {}

  private final Cast cast;
  private final List<Saying> sayings;

  private Announcements(Cast cast, List<Saying> sayings) {
    this.cast = cast;
    this.sayings = sayings;
  }

  /** What is said on a told day in an article. */
  static Announcements of(ReadArticle read, Days days, Words words) {
    List<Saying> sayings = new ArrayList<>();
    for (int sentence = 0; sentence < Math.min(LEAD, read.trees().size()); sentence++) {
      Tree tree = read.trees().get(sentence);
      Scene scene = new Scene(read, days, words, sentence, tree);
      for (int verb = 0; verb < tree.size(); verb++) {
        if (tree.token(verb).tag().isVerb() && words.is(tree, verb, Group.VOICE)) {
          List<Member> speakers = scene.all(Subjects.of(scene, verb));
          Optional<LocalDate> day = days.of(sentence, verb);
          if (day.isPresent() && !speakers.isEmpty()) {
            sayings.add(new Saying(sentence, speakers, day.get()));
          }
        }
      }
    }
    return new Announcements(read.cast(), sayings);
  }

  /** A telling with the day of its speaker's announcement, where its own is not told. */
  Telling dated(Telling telling) {
    boolean carries =
        telling.day().isEmpty()
            && telling.participants().size() == 1
            && (telling.kind() == CommunicationKind.BRIEFING
                || (telling.kind() == CommunicationKind.STATEMENT
                    && STATEMENTS.contains(telling.form())));
    if (!carries) {
      return telling;
    }
    Member speaker = telling.participants().getFirst();
    return telling.on(
        sayings.stream()
            .filter(saying -> saying.sentence() < telling.sentence())
            .filter(saying -> speaks(saying.speakers(), speaker))
            .map(Saying::day)
            .findFirst());
  }

  private boolean speaks(List<Member> said, Member speaker) {
    boolean voice =
        cast.offices().stream()
            .anyMatch(
                o ->
                    o.person().equals(speaker)
                        && SPOKESPEOPLE.stream().anyMatch(o.title()::contains));
    return said.contains(speaker)
        || (voice && said.stream().allMatch(m -> m.type() == ActorType.ORGANIZATION))
        || cast.offices().stream()
            .filter(office -> office.person().equals(speaker))
            .flatMap(office -> office.of().stream())
            .anyMatch(of -> of.type() == ActorType.ORGANIZATION && said.contains(of));
  }
}
