package demarche.cast;

import demarche.article.Article;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.TenureEntry;
import demarche.name.KnownNames;
import demarche.name.Naming;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settles whose post a title is where the words beside it do not tell. */
final class Offices {
  private final KnownNames known;
  private final Map<String, String> owners = new HashMap<>();

  Offices(KnownNames known) {
    this.known = known;
    Table table = Gazetteers.lexicon("title-owners.tsv", List.of("title", "owner"));
    for (int row = 0; row < table.rows(); row++) {
      owners.put(table.cell(row, 0), table.cell(row, 1));
    }
  }

  static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ');
  }

  /** The body or country that a title alone tells. */
  Optional<String> byTitle(String title) {
    return Optional.ofNullable(owners.get(key(title)));
  }

  /** The country in which a person surely held such a post on the article's day, or ever. */
  Optional<String> byTenure(String person, String title, Article article) {
    Set<String> now = new HashSet<>();
    Set<String> ever = new HashSet<>();
    for (TenureEntry tenure : Gazetteers.bundled().tenures(person)) {
      boolean alike = alike(title, tenure.office());
      Optional<String> country = tenure.country().flatMap(known::coded);
      if (alike && country.isPresent()) {
        ever.add(country.get());
        Optional<LocalDate> day = article.published();
        if (day.isPresent() && tenure.covers(day.get())) {
          now.add(country.get());
        }
      }
    }
    Set<String> best = now.isEmpty() ? ever : now;
    return best.size() == 1 ? best.stream().findFirst() : Optional.empty();
  }

  private static boolean alike(String told, String listed) {
    Set<String> a = new HashSet<>(List.of(key(told).split(" ", -1)));
    Set<String> b = new HashSet<>(List.of(key(listed).split(" ", -1)));
    a.retainAll(b);
    return !a.isEmpty();
  }

  static boolean isActor(Naming naming) {
    return naming.type() != ActorType.PERSON;
  }
}
