package demarche.cast;

import demarche.article.Article;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.name.KnownNames;
import demarche.name.Naming;
import demarche.name.Posts;
import demarche.name.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The offices of one article: settles whose post a title is and who holds it. */
final class Offices {
  private static final class Bundled {
    static final Map<String, List<String>> OWNERS = owners();
  }

  private static final int BACK = 3;

  private final Article article;
  private final KnownNames known;
  private final Scene scene;
  private final Members members;
  private final List<SentenceNamings> namings;
  private final Genders genders;
  private final List<Office> all = new ArrayList<>();

  Offices(
      Article article,
      KnownNames known,
      Scene scene,
      Members members,
      List<SentenceNamings> namings,
      Genders genders) {
    this.article = article;
    this.known = known;
    this.scene = scene;
    this.members = members;
    this.namings = namings;
    this.genders = genders;
  }

  private static Map<String, List<String>> owners() {
    Map<String, List<String>> owners = new HashMap<>();
    Table table = Gazetteers.lexicon("title-owners.tsv", List.of("title", "owners"));
    for (int row = 0; row < table.rows(); row++) {
      owners.put(table.cell(row, 0), table.values(row, 1));
    }
    return Map.copyOf(owners);
  }

  /** A title as titles are compared. */
  static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ');
  }

  List<Office> all() {
    return all;
  }

  /** The country or body of a person's first office, where one is told or plain. */
  Optional<Member> ownerOf(Member person) {
    return all.stream()
        .filter(office -> office.person().equals(person) && office.of().isPresent())
        .findFirst()
        .flatMap(Office::of);
  }

  /** Whether a person holds a post of that title, of an owner where one is told. */
  boolean holds(Member person, String title, Optional<Member> owner) {
    for (Office office : all) {
      if (office.person().equals(person) && (owner.isEmpty() || owner.equals(office.of()))) {
        String key = key(office.title());
        if (key.equals(title) || key.endsWith(" " + title) || title.endsWith(" " + key)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The office of a person that was told last. */
  Optional<Office> lastOf(Member person) {
    return all.reversed().stream().filter(office -> office.person().equals(person)).findFirst();
  }

  /** Adds an office; told again it is the same one. */
  void add(OfficeDraft draft, Member person, String title, Optional<Member> told) {
    genders.learn(person.name(), title);
    Optional<Member> owner = told.or(() -> owner(draft, person, title));
    boolean again =
        all.stream()
            .anyMatch(o -> o.person().equals(person) && key(o.title()).equals(key(title)));
    if (!again) {
      all.add(
          new Office(
              person, title, owner, draft.sentence(), draft.first(), draft.end(), draft.rule()));
    }
  }

  /** The country or body that is meant where none is told. */
  private Optional<Member> owner(OfficeDraft draft, Member person, String title) {
    return ownerOf(person)
        .or(() -> byTenure(person, title))
        .or(() -> byTitle(title))
        .or(() -> bySpeaker(draft, title))
        .or(() -> byScene(draft, person, title));
  }

  private Optional<Member> byTenure(Member person, String title) {
    return Posts.bundled()
        .countryOf(person.name(), title, article.published())
        .flatMap(known::coded)
        .map(members::named);
  }

  private Optional<Member> byTitle(String title) {
    List<String> owners = Bundled.OWNERS.getOrDefault(key(title), List.of());
    return scene.mostOf(owners).or(() -> owners.stream().findFirst()).map(members::named);
  }

  /** A spokesperson told without a body speaks for the one told last. */
  private Optional<Member> bySpeaker(OfficeDraft draft, String title) {
    if (!Posts.bundled().parts(title).contains("spokesperson")) {
      return Optional.empty();
    }
    for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - BACK); s--) {
      List<Naming> here = namings.get(s).all();
      for (int i = here.size() - 1; i >= 0; i--) {
        Naming naming = here.get(i);
        boolean before = s < draft.sentence() || naming.first() < draft.title().first();
        if (before && naming.type() == ActorType.ORGANIZATION) {
          return Optional.of(members.of(naming));
        }
      }
    }
    return Optional.empty();
  }

  /** The country that acts, but for those whose such post another person holds. */
  private Optional<Member> byScene(OfficeDraft draft, Member person, String title) {
    Predicate<String> free =
        country ->
            all.stream()
                .noneMatch(
                    office ->
                        !office.person().equals(person)
                            && office.of().filter(of -> of.name().equals(country)).isPresent()
                            && key(office.title()).equals(key(title)));
    return scene.owner(draft.sentence(), draft.title().first(), free).map(members::named);
  }
}
