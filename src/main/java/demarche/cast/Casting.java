package demarche.cast;

import demarche.article.Article;
import demarche.cast.Mention.Form;
import demarche.name.KnownNames;
import demarche.name.Lines;
import demarche.name.NameFinder;
import demarche.name.Naming;
import demarche.name.Naming.Sort;
import demarche.name.TitleWords;
import demarche.name.TitleWords.Bearer;
import java.util.ArrayList;
import java.util.List;

/** The casting of one article. */
final class Casting {
  private final TitleWords titles;
  private final Lines lines;
  private final List<SentenceNamings> namings = new ArrayList<>();
  private final Members members;
  private final Genders genders = new Genders();
  private final Offices offices;
  private final Mentions mentions;

  Casting(
      KnownNames known,
      TitleWords titles,
      Article article,
      Lines lines,
      NameFinder.Names found) {
    this.titles = titles;
    this.lines = lines;
    this.members = new Members(known);
    this.mentions = new Mentions(lines);
    for (int i = 0; i < lines.size(); i++) {
      List<Naming> all = found.namings().get(i);
      namings.add(new SentenceNamings(lines.length(i), all));
      all.forEach(members::of);
    }
    found.people().forEach(members::person);
    this.offices = new Offices(article, known, found.scene(), members, namings, genders);
  }

  Cast run() {
    List<List<OfficeDraft>> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<OfficeDraft> told = new TitleScan(titles, lines, i, namings.get(i)).run();
      drafts.add(new PredicateOffices(lines, i, namings.get(i)).of(told));
    }
    // Offices whose owner is told come first, so that they tell those that are told without.
    drafts.forEach(all -> all.stream().filter(d -> d.owner().isPresent()).forEach(this::settle));
    drafts.forEach(all -> all.stream().filter(d -> d.owner().isEmpty()).forEach(this::settle));
    for (int i = 0; i < lines.size(); i++) {
      mentionsOf(i, drafts.get(i));
    }
    Anaphora anaphora = new Anaphora(lines, mentions, members, offices, genders);
    for (int i = 0; i < lines.size(); i++) {
      anaphora.read(i, drafts.get(i));
    }
    return new Cast(members.all(), offices.all(), mentions.all());
  }

  private void settle(OfficeDraft draft) {
    boolean now = draft.possessor() < 0 && draft.title().bearer() == Bearer.POST;
    if (now) {
      for (Naming person : draft.persons()) {
        offices.add(draft, members.of(person), draft.words(), draft.owner().map(members::of));
      }
    }
  }

  private void mentionsOf(int sentence, List<OfficeDraft> drafts) {
    for (OfficeDraft draft : drafts) {
      if (!draft.persons().isEmpty()) {
        Naming first = draft.persons().getFirst();
        mentions.add(
            sentence,
            draft.first(),
            draft.end(),
            lines.head(sentence, draft.title().first(), draft.title().end()),
            Form.DESCRIPTION,
            List.of(members.of(first)));
      }
    }
    for (Naming naming : namings.get(sentence).all()) {
      Form form = naming.sort() == Sort.ADJECTIVE ? Form.ADJECTIVE : Form.NAME;
      mentions.add(
          sentence,
          naming.first(),
          naming.end(),
          lines.head(sentence, naming.first(), naming.end()),
          form,
          List.of(members.of(naming)));
    }
  }
}
