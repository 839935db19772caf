package demarche.cast;

import demarche.article.Article;
import demarche.cast.Mention.Form;
import demarche.fact.ActorType;
import demarche.name.Headline;
import demarche.name.KnownNames;
import demarche.name.Lines;
import demarche.name.NameFinder;
import demarche.name.Naming;
import demarche.name.Naming.Sort;
import demarche.name.TitleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The casting of one article. */
final class Casting {
  private final TitleWords titles;
  private final Lines lines;
  private final Quoted quoted;
  private final List<SentenceNamings> namings = new ArrayList<>();
  private final Members members;
  private final List<Headline.Titled> headline;
  private final Genders genders = new Genders();
  private final LedLands led;
  private final Offices offices;
  private final Mentions mentions;

  Casting(
      KnownNames known,
      TitleWords titles,
      Article article,
      Lines lines,
      Quoted quoted,
      NameFinder.Names found) {
    this.quoted = quoted;
    this.titles = titles;
    this.lines = lines;
    this.members = new Members(known);
    this.mentions = new Mentions(lines);
    for (int i = 0; i < lines.size(); i++) {
      List<Naming> all = found.namings().get(i);
      namings.add(new SentenceNamings(lines.length(i), all));
      all.forEach(members::of);
    }
    found.people().forEach(one -> members.person(one.name()));
    this.headline = found.people();
    this.led = new LedLands(article.published(), known, members);
    this.offices =
        new Offices(
            article,
            known,
            found,
            members,
            namings,
            new UnreadOwners(titles, lines, namings),
            new Legislators(article, known, found.scene(), lines),
            new Hosts(lines, found.scene(), namings),
            new TitleLands(found.scene(), lines, namings),
            led,
            genders);
  }

  Cast run() {
    List<List<OfficeDraft>> drafts = new ArrayList<>();
    SharedPosts shared = new SharedPosts(lines, namings);
    for (int i = 0; i < lines.size(); i++) {
      List<OfficeDraft> scanned = new TitleScan(titles, lines, i, namings.get(i)).run();
      List<OfficeDraft> told = new PairedPosts(lines, namings.get(i), shared).of(scanned);
      drafts.add(new PredicateOffices(lines, i, namings.get(i)).of(told));
    }
    // Offices whose owner is told come first, so that they tell those that are told without.
    drafts.forEach(
        all -> all.stream().filter(d -> d.owner().isPresent()).forEach(d -> settle(d, d.owner())));
    drafts.forEach(
        all ->
            all.stream()
                .filter(d -> d.owner().isEmpty())
                .forEach(d -> settle(d, Senders.toldBefore(d, drafts))));
    for (int i = 0; i < lines.size(); i++) {
      mentionsOf(i, drafts.get(i));
    }
    Anaphora anaphora =
        new Anaphora(lines, mentions, members, offices, genders, shared, led, headline, quoted);
    for (int i = 0; i < lines.size(); i++) {
      anaphora.read(i, drafts.get(i));
    }
    return new Cast(members.all(), offices.all(), mentions.all());
  }

  private void settle(OfficeDraft draft, Optional<Naming> owner) {
    boolean now = draft.possessor() < 0 && !draft.isCounterpart() && isPost(draft);
    if (now) {
      for (Naming person : draft.persons()) {
        offices.add(draft, members.of(person), draft.words(), owner.map(members::of));
      }
    }
  }

  /** Journalists and academics hold a post where their employer is told. */
  static boolean isPost(OfficeDraft draft) {
    return switch (draft.title().bearer()) {
      case POST -> true;
      case EMPLOYEE -> draft.owner().filter(o -> o.type() == ActorType.ORGANIZATION).isPresent();
      case PEOPLE, CROWD -> false;
    };
  }

  private void mentionsOf(int sentence, List<OfficeDraft> drafts) {
    for (OfficeDraft draft : drafts) {
      if (!draft.persons().isEmpty()) {
        titled(sentence, draft, drafts);
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

  /** The title and, where the parser sees another head, that of the whole mean the holders. */
  private void titled(int sentence, OfficeDraft draft, List<OfficeDraft> drafts) {
    List<Member> holders =
        drafts.stream()
            .filter(other -> other.title().equals(draft.title()))
            .flatMap(other -> other.persons().stream())
            .map(members::of)
            .distinct()
            .toList();
    int title = lines.head(sentence, draft.title().first(), draft.title().end());
    mentions.add(sentence, draft.first(), draft.end(), title, Form.DESCRIPTION, holders);
    int whole = lines.head(sentence, draft.first(), draft.end());
    boolean person =
        namings.get(sentence).at(whole).filter(n -> draft.persons().contains(n)).isPresent();
    if (!person) {
      mentions.add(sentence, draft.first(), draft.end(), whole, Form.DESCRIPTION, holders);
    }
  }
}
