package demarche.cast;

import demarche.article.Article;
import demarche.cast.Mention.Form;
import demarche.fact.ActorType;
import demarche.name.KnownNames;
import demarche.name.Lines;
import demarche.name.NameFinder;
import demarche.name.Naming;
import demarche.name.Naming.Sort;
import demarche.name.Posts;
import demarche.name.Scene;
import demarche.name.TitleWords;
import demarche.name.TitleWords.Bearer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The casting of one article. */
final class Casting {
  private final KnownNames known;
  private final TitleWords titles;
  private final Offices knowledge;
  private final Article article;
  private final Lines lines;
  private final List<SentenceNamings> namings = new ArrayList<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final List<Office> offices = new ArrayList<>();
  private final Map<String, Member> countryOf = new HashMap<>();
  private final Scene scene;
  private final Genders genders = new Genders();

  Casting(
      KnownNames known,
      TitleWords titles,
      Offices knowledge,
      Article article,
      Lines lines,
      NameFinder.Names found) {
    List<List<Naming>> all = found.namings();
    this.scene = found.scene();
    this.known = known;
    this.titles = titles;
    this.knowledge = knowledge;
    this.article = article;
    this.lines = lines;
    for (int i = 0; i < all.size(); i++) {
      namings.add(new SentenceNamings(lines.length(i), all.get(i)));
      all.get(i).forEach(this::member);
    }
  }

  Cast run() {
    List<List<OfficeDraft>> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      drafts.add(new TitleScan(titles, lines, i, namings.get(i)).run());
    }
    drafts.forEach(sentence -> sentence.forEach(this::told));
    Mentions mentions = new Mentions(lines);
    for (int i = 0; i < lines.size(); i++) {
      for (OfficeDraft draft : drafts.get(i)) {
        settle(draft);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      mentionsOf(i, drafts.get(i), mentions);
    }
    Anaphora anaphora = new Anaphora(lines, mentions, offices, genders);
    for (int i = 0; i < lines.size(); i++) {
      List<Anaphora.Held> held = new ArrayList<>();
      drafts.get(i).forEach(d -> held.add(new Anaphora.Held(d, d.owner().map(this::member))));
      anaphora.read(i, held);
    }
    return new Cast(List.copyOf(members.values()), offices, mentions.all());
  }

  private Member member(Naming naming) {
    return members.computeIfAbsent(
        naming.name(), name -> new Member(name, naming.type(), naming.of()));
  }

  private Member named(String name) {
    Member there = members.get(name);
    if (there != null) {
      return there;
    }
    ActorType type =
        known.land(name).isPresent() ? ActorType.COUNTRY : ActorType.ORGANIZATION;
    return new Member(name, type, Optional.empty());
  }

  private void told(OfficeDraft draft) {
    draft
        .owner()
        .ifPresent(
            owner ->
                draft.persons().forEach(p -> countryOf.putIfAbsent(p.name(), member(owner))));
  }

  private void settle(OfficeDraft draft) {
    for (Naming person : draft.persons()) {
      genders.learn(person.name(), draft.words());
      if (draft.title().bearer() != Bearer.POST) {
        continue;
      }
      Optional<Member> owner = owner(draft, person);
      Office office =
          new Office(
              member(person),
              draft.words(),
              owner,
              draft.sentence(),
              draft.first(),
              draft.end(),
              draft.rule());
      boolean again =
          offices.stream()
              .anyMatch(
                  o ->
                      o.person().equals(office.person())
                          && Offices.key(o.title()).equals(Offices.key(office.title())));
      if (!again) {
        offices.add(office);
      }
      owner.ifPresent(o -> countryOf.putIfAbsent(person.name(), o));
    }
  }

  private Optional<Member> owner(OfficeDraft draft, Naming person) {
    if (draft.owner().isPresent()) {
      return draft.owner().map(this::member);
    }
    Optional<Member> told =
        knowledge.byTitle(draft.words()).map(this::named);
    return told.or(() -> Optional.ofNullable(countryOf.get(person.name())))
        .or(
            () ->
                Posts.bundled()
                    .countryOf(person.name(), draft.words(), article.published())
                    .flatMap(known::coded)
                    .map(this::named))
        .or(
            () ->
                scene
                    .owner(draft.sentence(), draft.title().first(), country -> true)
                    .map(this::named));
  }

  private void mentionsOf(int sentence, List<OfficeDraft> drafts, Mentions mentions) {
    for (OfficeDraft draft : drafts) {
      if (!draft.persons().isEmpty()) {
        List<Member> held = draft.persons().stream().map(this::member).toList();
        int titleHead = lines.head(sentence, draft.title().first(), draft.title().end());
        Naming first = draft.persons().getFirst();
        mentions.add(
            sentence, Math.min(draft.first(), first.first()), draft.end(), titleHead,
            Form.DESCRIPTION, draft.persons().size() == 1 ? held : List.of(member(first)));
      }
    }
    for (Naming naming : namings.get(sentence).all()) {
      Form form = naming.sort() == Sort.ADJECTIVE ? Form.ADJECTIVE : Form.NAME;
      int head = lines.head(sentence, naming.first(), naming.end());
      mentions.add(
          sentence, naming.first(), naming.end(), head, form, List.of(member(naming)));
    }
  }
}
