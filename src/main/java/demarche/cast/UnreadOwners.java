package demarche.cast;

import demarche.fact.ActorType;
import demarche.language.PartOfSpeech;
import demarche.name.Lines;
import demarche.name.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the text names whose post a title is in words that were not read: such a post is of
 * nobody else, whatever the article is about.
 */
final class UnreadOwners {
  private static final Set<String> AND = Set.of("and", "&");

  /** So many words a second title has at most. */
  private static final int TITLE = 4;

  private static final Set<String> OF = Set.of("of", "for", "at", "with");

  private final Lines lines;
  private final List<SentenceNamings> namings;

  UnreadOwners(Lines lines, List<SentenceNamings> namings) {
    this.lines = lines;
    this.namings = namings;
  }

  /** Whether a body stands where a title's owner is told, and is not the owner that was read. */
  boolean has(OfficeDraft draft) {
    Optional<Naming> owner = draft.owner();
    if (owner.isPresent()) {
      return isCut(draft.sentence(), owner.get());
    }
    if (draft.possessor() >= 0) {
      return false;
    }
    int end = draft.end();
    boolean apposed = draft.rule().equals("title in apposition to name");
    return (OF.contains(word(draft, end)) && isBody(draft, end + 1, false))
        || (apposed && word(draft, end).equals(",") && isBody(draft, end + 1, true))
        || isBetween(draft)
        || isJoined(draft);
  }

  /** "Ann Lee, president and CEO of Blue Lions": what the second title is of, the first is too. */
  private boolean isJoined(OfficeDraft draft) {
    int at = draft.title().end();
    if (!AND.contains(word(draft, at))) {
      return false;
    }
    for (int i = at + 1; i <= at + TITLE; i++) {
      if (OF.contains(word(draft, i))) {
        return isBody(draft, i + 1, false);
      }
    }
    return false;
  }

  /** "U.S. Department of Ports", of which "of Ports" was not read. */
  private boolean isCut(int sentence, Naming owner) {
    String last = owner.name().substring(owner.name().lastIndexOf(' ') + 1);
    return owner.type() == ActorType.ORGANIZATION
        && lines.word(sentence, owner.end()).equals("of")
        && Descriptions.isBody(last.toLowerCase(Locale.ROOT))
        && isCapital(sentence, afterArticle(sentence, owner.end() + 1));
  }

  /** "President and CEO of the Blue Lions Ann Lee". */
  private boolean isBetween(OfficeDraft draft) {
    if (draft.persons().isEmpty()) {
      return false;
    }
    int person = draft.persons().getFirst().first();
    for (int i = draft.title().end(); i < person - 1; i++) {
      if (OF.contains(word(draft, i)) && isBody(draft, i + 1, false)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(OfficeDraft draft, int from, boolean unknown) {
    int sentence = draft.sentence();
    int at = afterArticle(sentence, from);
    if (!isCapital(sentence, at)) {
      return false;
    }
    Optional<Naming> naming = namings.get(sentence).at(at);
    return unknown
        ? naming.isEmpty()
            || naming.get().type() == ActorType.ORGANIZATION
            || goesOn(sentence, naming.get())
        : naming.isEmpty() || naming.get().type() != ActorType.PERSON;
  }

  /** "American Harbour Union": a country's name in that of a body. */
  private boolean goesOn(int sentence, Naming naming) {
    return naming.type() != ActorType.PERSON
        && (lines.isPossessive(sentence, naming.end())
            || (isCapital(sentence, naming.end())
                && namings.get(sentence).from(naming.end()).isEmpty()));
  }

  private int afterArticle(int sentence, int from) {
    return lines.word(sentence, from).equals("the") ? from + 1 : from;
  }

  private boolean isCapital(int sentence, int at) {
    if (at >= lines.length(sentence)) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, at).tag();
    return (tag.isNoun() || tag.isAdjective()) && lines.isCapital(sentence, at);
  }

  private String word(OfficeDraft draft, int place) {
    return lines.word(draft.sentence(), place);
  }
}
