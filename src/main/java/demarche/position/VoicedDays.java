package demarche.position;

import demarche.cast.MeetingVerbs;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clause;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.day.DayMention;
import demarche.day.Role;
import demarche.day.VerbDays;
import demarche.fact.ActorType;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day on which something was voiced: told with its cue, carried over from the same speaker's
 * words just before or from the meeting or call that the speaker took part in, or that of a signed
 * statement. To be asked in the order of the text.
 */
final class VoicedDays {
  /** So many sentences on, a speaker still speaks on the day that was told. */
  private static final int REACH = 6;

  private record Told(LocalDate day, int sentence) {}

  private final ReadArticle article;
  private final Optional<Release> release;
  private final Map<Member, Told> told = new HashMap<>();
  private int seen;

  VoicedDays(ReadArticle article, Optional<Release> release) {
    this.article = article;
    this.release = release;
  }

  /** The day of one position; empty where the article does not tell. */
  Optional<LocalDate> of(Attribution attribution, Optional<Member> speaker) {
    int sentence = attribution.sentence();
    for (; seen <= sentence; seen++) {
      learnOccasions(seen);
    }
    Optional<LocalDate> own = own(attribution).filter(day -> fits(attribution, day));
    if (own.isPresent()) {
      speaker.ifPresent(s -> told.put(s, new Told(own.get(), sentence)));
      return own;
    }
    if (release.filter(r -> isSigned(r, speaker)).isPresent()) {
      return article.article().published();
    }
    if (hasTimeOfItsOwn(attribution)) {
      return Optional.empty();
    }
    Optional<Told> before = speaker.map(told::get);
    if (before.isPresent()
        && sentence - before.get().sentence() <= REACH
        && fits(attribution, before.get().day())) {
      told.put(speaker.get(), new Told(before.get().day(), sentence));
      return Optional.of(before.get().day());
    }
    return Optional.empty();
  }

  /** A joint text is signed by those of whom it speaks, states or their leaders. */
  private static boolean isSigned(Release release, Optional<Member> speaker) {
    if (release.kind() == Release.Kind.READOUT) {
      return false;
    }
    return switch (release.authors().size()) {
      case 0 -> speaker.isEmpty();
      case 1 -> speaker.filter(one -> isAuthor(release, one)).isPresent();
      default -> speaker.isPresent();
    };
  }

  /** The one who signed, or whose ministry did. */
  private static boolean isAuthor(Release release, Member speaker) {
    Member author = release.authors().getFirst();
    boolean own =
        release.kind() == Release.Kind.ISSUED && author.of().equals(Optional.of(speaker.name()));
    return author.equals(speaker) || own;
  }

  /** "Lee met Dahl on Monday": what they say next was said there. */
  private void learnOccasions(int sentence) {
    Tree tree = article.trees().get(sentence);
    for (int verb = 0; verb < tree.size(); verb++) {
      if (tree.token(verb).tag().isVerb()
          && MeetingVerbs.has(MeetingVerbs.Role.DAY, tree.lemma(verb))) {
        Optional<LocalDate> day = on(sentence, verb);
        for (int part : day.isPresent() ? parts(tree, verb) : List.<Integer>of()) {
          article.cast().at(sentence, part).map(Mention::members).stream()
              .flatMap(List::stream)
              .filter(member -> member.type() == ActorType.PERSON)
              .forEach(member -> told.put(member, new Told(day.get(), sentence)));
        }
      }
    }
  }

  private static List<Integer> parts(Tree tree, int verb) {
    List<Integer> parts = new ArrayList<>();
    for (int child : tree.children(verb, Relation.NSUBJ, Relation.OBJ, Relation.OBL)) {
      if (!tree.is(child, Relation.OBL) || tree.preposition(child).equals("with")) {
        parts.addAll(tree.joined(child));
      }
    }
    return parts;
  }

  /**
   * What is told in the present tense was not voiced on a day gone by: "condemns the raid of 7
   * May".
   */
  private boolean fits(Attribution attribution, LocalDate day) {
    int cue = attribution.cue();
    Tree tree = article.trees().get(attribution.sentence());
    boolean present =
        cue >= 0
            && tree.token(cue).tag().isVerb()
            && Clauses.tense(tree, cue) == Clause.Tense.PRESENT;
    return !present || article.article().published().filter(day::isBefore).isEmpty();
  }

  private Optional<LocalDate> own(Attribution attribution) {
    if (attribution.cue() < 0) {
      return Optional.empty();
    }
    return on(attribution.sentence(), attribution.cue());
  }

  /** "Earlier this week, she warned of it": told of another time, though of no day. */
  private boolean hasTimeOfItsOwn(Attribution attribution) {
    int sentence = attribution.sentence();
    return attribution.cue() >= 0
        && VerbDays.of(
                article.document().sentences().get(sentence),
                article.days().get(sentence),
                attribution.cue())
            .filter(mention -> mention.role() == Role.ON)
            .isPresent();
  }

  private Optional<LocalDate> on(int sentence, int verb) {
    Sentence of = article.document().sentences().get(sentence);
    return VerbDays.of(of, article.days().get(sentence), verb)
        .filter(mention -> mention.role() == Role.ON)
        .flatMap(DayMention::day);
  }
}
