package demarche.cast;

import demarche.cast.Discourse.Told;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import demarche.name.Posts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whom "the Government" means with a capital in what a government publishes: its own land, but
 * where the text speaks of others that of which it told as a government; and whom "the government"
 * means for those who oppose their own.
 */
final class OwnGovernment {
  private static final Set<String> GOVERNMENTS = WordGroups.of("cast", "government");

  private static final Set<String> ADMINISTRATIONS =
      WordGroups.of("cast", "government of one head");

  private static final Set<String> OPPOSED =
      WordGroups.of("cast", "part of a post against the own government");

  /** So many sentences before may have told a government. */
  private static final int BACK = 6;

  private final Lines lines;
  private final Discourse discourse;
  private final Offices offices;
  private final Optional<Member> home;

  /** By the offices, which know the country whose government publishes the article. */
  OwnGovernment(Lines lines, Discourse discourse, Offices offices) {
    this.lines = lines;
    this.discourse = discourse;
    this.offices = offices;
    this.home = offices.home();
  }

  /** Whether a noun is the one that a government writes of itself. */
  boolean is(int sentence, int place) {
    String word = lines.word(sentence, place);
    return home.isPresent()
        && lines.isCapital(sentence, place)
        && (GOVERNMENTS.contains(word) || ADMINISTRATIONS.contains(word));
  }

  /**
   * Whose "Administration officials" are in what a government publishes: a government says so of
   * its own, whatever other country the text speaks of.
   */
  Optional<Member> administration(int sentence, int place) {
    return home.filter(own -> ADMINISTRATIONS.contains(lines.word(sentence, place)));
  }

  /** Whom such a noun means; empty where it may be one or the other. */
  Optional<Member> of(int sentence, int place) {
    Optional<Member> administration = administration(sentence, place);
    if (administration.isPresent()) {
      return administration;
    }
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      List<Member> told = countries(s, sentence, place, true);
      if (!told.isEmpty()) {
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
      }
    }
    return home.filter(own -> !offices.isHeadlineAbroad() && isAlone(own, sentence, place));
  }

  /**
   * The land of whoever opposes its government and is the subject of the clause before a noun: "the
   * shadow minister accused the government".
   */
  Optional<Member> opposed(int sentence, int place) {
    Tree tree = lines.tree(sentence);
    // What the government does, as the shadow minister tells it, is not said for his own land.
    if (!GOVERNMENTS.contains(lines.word(sentence, place)) || tree.is(place, Relation.NSUBJ)) {
      return Optional.empty();
    }
    return discourse.in(sentence).stream()
        .filter(told -> told.subject() && told.mention().members().size() == 1)
        .map(Told::mention)
        .filter(subject -> subject.head() < place)
        .filter(subject -> tree.isUnder(place, tree.head(subject.head()).orElse(place)))
        .reduce((first, second) -> second)
        .flatMap(subject -> offices.lastOf(subject.members().getFirst()))
        .filter(
            office -> Posts.bundled().parts(office.title()).stream().anyMatch(OPPOSED::contains))
        .flatMap(Office::of)
        .filter(land -> land.type() == ActorType.COUNTRY);
  }

  /** Whether neither the paragraph so far nor the sentence before tells of another country. */
  private boolean isAlone(Member own, int sentence, int place) {
    int first = sentence;
    while (!lines.opensParagraph(first)) {
      first--;
    }
    for (int s = Math.max(0, Math.min(first, sentence - 1)); s <= sentence; s++) {
      if (countries(s, sentence, place, false).stream().anyMatch(other -> !other.equals(own))) {
        return false;
      }
    }
    return true;
  }

  private List<Member> countries(int of, int sentence, int place, boolean governing) {
    return discourse.in(of).stream()
        .map(Told::mention)
        .filter(mention -> of < sentence || mention.head() < place)
        .filter(mention -> !governing || isGovernment(mention))
        .flatMap(mention -> mention.members().stream())
        .map(offices::behind)
        .filter(member -> member.type() == ActorType.COUNTRY)
        .distinct()
        .toList();
  }

  /** "The Government of Chad", "Chad's government", "the government" that is Chad's. */
  private boolean isGovernment(Mention mention) {
    Tree tree = lines.tree(mention.sentence());
    OptionalInt above = tree.head(mention.head());
    return GOVERNMENTS.contains(lines.word(mention.sentence(), mention.head()))
        || (above.isPresent()
            && GOVERNMENTS.contains(lines.word(mention.sentence(), above.getAsInt())));
  }
}
