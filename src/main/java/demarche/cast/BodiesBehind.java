package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.TitleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the body that stands behind a comma: "Ann Lee, Director, Office of Ports". */
final class BodiesBehind {
  private static final Set<String> PRESIDENTS = WordGroups.of("cast", "post of a state or a firm");
  private static final Set<String> CLOSING = Set.of(";", ":", ")", ".", "-", "\u2013", "\u2014");

  private static final Set<String> LABELS = Set.of(":", ";", "-", "\u2013", "\u2014");

  private final TitleWords words;
  private final Lines lines;
  private final int sentence;
  private final SentenceNamings namings;

  BodiesBehind(TitleWords words, Lines lines, int sentence, SentenceNamings namings) {
    this.words = words;
    this.lines = lines;
    this.sentence = sentence;
    this.namings = namings;
  }

  /** The same drafts, held posts without an owner with that behind the comma. */
  List<OfficeDraft> of(List<OfficeDraft> drafts) {
    List<OfficeDraft> all = new ArrayList<>(drafts);
    for (int i = all.size() - 1; i >= 0; i--) {
      OfficeDraft draft = all.get(i);
      boolean open =
          !draft.persons().isEmpty()
              && draft.owner().isEmpty()
              && draft.possessor() < 0
              && !draft.title().plural();
      if (open) {
        Optional<OfficeDraft> next =
            i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
        Optional<Naming> body = behind(draft).or(() -> ofJoined(draft, next));
        all.set(i, body.map(draft::ownedBy).orElse(draft));
      }
    }
    return all;
  }

  /** Of "Director and CEO, Office of Ports" both are of the office. */
  private static Optional<Naming> ofJoined(OfficeDraft draft, Optional<OfficeDraft> next) {
    return next.filter(n -> n.rule().equals("titles joined") && n.persons().equals(draft.persons()))
        .flatMap(OfficeDraft::owner);
  }

  private Optional<Naming> behind(OfficeDraft draft) {
    int comma = draft.end();
    boolean apposed = !draft.rule().equals("title before name");
    boolean post =
        BodiedPosts.has(draft.words())
            || (PRESIDENTS.stream().anyMatch(Offices.key(draft.words())::endsWith)
                && (apposed || isLabelled(comma + 1)));
    if (!lines.word(sentence, comma).equals(",") || !post) {
      return Optional.empty();
    }
    int at = lines.word(sentence, comma + 1).equals("the") ? comma + 2 : comma + 1;
    boolean land = BodiedPosts.isOfLand(draft.words());
    return namings
        .from(at)
        .filter(
            naming ->
                naming.type() == ActorType.ORGANIZATION
                    || (land && naming.type() == ActorType.PLACE))
        .filter(naming -> apposed ? !goesOn(naming.end()) : closes(naming.end()));
  }

  /**
   * "President Ann Lee, Harbour Law Center: “Yes.”", "President Ann Lee, World Bank -": in a label
   * or a list each one is told with his body.
   */
  private boolean isLabelled(int from) {
    int at = lines.word(sentence, from).equals("the") ? from + 1 : from;
    Optional<Naming> body = namings.from(at);
    return body.filter(n -> LABELS.contains(lines.word(sentence, n.end()))).isPresent();
  }

  /** "Director, World Bank President Bo Kim" tells whose president the next one is. */
  private boolean goesOn(int end) {
    return lines.isPossessive(sentence, end)
        || namings.from(end).isPresent()
        || words.titleAt(lines, sentence, end).isPresent();
  }

  /** After "Secretary Ann Lee, Department of Ports" an end tells that it is no list of names. */
  private boolean closes(int end) {
    return end >= lines.length(sentence)
        || CLOSING.contains(lines.word(sentence, end))
        || (lines.word(sentence, end).equals(",")
            && words.titleAt(lines, sentence, end + 1).isPresent());
  }
}
