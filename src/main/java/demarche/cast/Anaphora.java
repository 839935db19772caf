package demarche.cast;

import demarche.cast.Discourse.Told;
import demarche.cast.Mention.Form;
import demarche.fact.ActorType;
import demarche.name.Lines;
import demarche.name.TitleWords.Bearer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds what stands for a name: descriptions, unnamed people, pronouns, in the text's order. */
final class Anaphora {
  private static final int BACK = 12;

  private final Lines lines;
  private final Mentions mentions;
  private final List<Office> offices;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Descriptions descriptions;

  Anaphora(Lines lines, Mentions mentions, List<Office> offices, Genders genders) {
    this.lines = lines;
    this.mentions = mentions;
    this.offices = offices;
    this.discourse = new Discourse(lines);
    this.pronouns = new Pronouns(lines, discourse, genders);
    this.descriptions = new Descriptions(lines, discourse);
  }

  /**
   * Reads one sentence after those before it.
   *
   * @param titles its titles, with the country or body of each where one is told
   */
  void read(int sentence, List<Held> titles) {
    Map<Integer, Held> byHead = new HashMap<>();
    for (Held held : titles) {
      var title = held.draft().title();
      byHead.put(lines.head(sentence, title.first(), title.end()), held);
    }
    for (int i = 0; i < lines.length(sentence); i++) {
      Optional<Mention> there = mentions.at(sentence, i);
      if (there.isEmpty()) {
        Held held = byHead.get(i);
        if (held != null && held.draft().persons().isEmpty()) {
          titled(held, i);
        } else {
          other(sentence, i);
        }
        there = mentions.at(sentence, i);
      }
      there.ifPresent(discourse::tell);
    }
  }

  /** A title and its owner, once settled. */
  record Held(OfficeDraft draft, Optional<Member> owner) {}

  private void other(int sentence, int place) {
    List<Member> meant = pronouns.of(sentence, place);
    if (!meant.isEmpty()) {
      mentions.add(sentence, place, place + 1, place, Form.PRONOUN, meant);
      return;
    }
    if (!lines.token(sentence, place).tag().isNoun()) {
      return;
    }
    List<Member> group = descriptions.group(sentence, place);
    if (group.isEmpty()) {
      group = descriptions.body(sentence, place).map(List::of).orElse(List.of());
    }
    if (!group.isEmpty()) {
      mentions.add(sentence, place, place + 1, place, Form.DESCRIPTION, group);
    }
  }

  /** A title without a name beside it. */
  private void titled(Held held, int head) {
    OfficeDraft draft = held.draft();
    int sentence = draft.sentence();
    Bearer bearer = draft.title().bearer();
    List<Member> group = descriptions.group(sentence, head);
    if (!group.isEmpty()) {
      mentions.add(sentence, draft.first(), draft.end(), head, Form.DESCRIPTION, group);
      return;
    }
    if (bearer == Bearer.POST && !draft.title().plural()) {
      Optional<Member> holder = holder(held);
      if (holder.isPresent()) {
        mentions.add(
            sentence, draft.first(), draft.end(), head, Form.DESCRIPTION, List.of(holder.get()));
        return;
      }
    }
    List<Member> owner = bearer == Bearer.CROWD ? List.of() : held.owner().stream().toList();
    boolean known = bearer != Bearer.POST || !owner.isEmpty();
    if (known) {
      mentions.add(sentence, draft.first(), draft.end(), head, Form.UNNAMED, owner);
    }
  }

  /** The person whom "the foreign minister", "the French president" means. */
  private Optional<Member> holder(Held held) {
    OfficeDraft draft = held.draft();
    String title = Offices.key(draft.words());
    if (!draft.definite()) {
      return Optional.empty();
    }
    for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - BACK); s--) {
      List<Told> told = discourse.in(s);
      for (int i = told.size() - 1; i >= 0; i--) {
        Mention mention = told.get(i).mention();
        if (mention.members().size() == 1
            && mention.members().getFirst().type() == ActorType.PERSON
            && holds(mention.members().getFirst(), title, held.owner())) {
          return Optional.of(mention.members().getFirst());
        }
      }
    }
    return Optional.empty();
  }

  private boolean holds(Member person, String title, Optional<Member> owner) {
    for (Office office : offices) {
      if (office.person().equals(person)) {
        String key = Offices.key(office.title());
        boolean same = key.equals(title) || key.endsWith(" " + title) || title.endsWith(" " + key);
        if (same && (owner.isEmpty() || owner.equals(office.of()))) {
          return true;
        }
      }
    }
    return false;
  }
}
