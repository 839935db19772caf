package demarche.identity;

import demarche.fact.OfficeHeld;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.TenureEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settles persons: a full name is linked only where an office of the gazetteer fits what the
 * article says, on the article's day.
 *
 * <p>Paths: {@code person/NAME} for a name of two words or more, {@code person/NAME/ARTICLE} for
 * one word that no gazetteer settles. The label is the article's name, linked or not: the path
 * comes from it, and one node should not change its label with the day of the article.
 */
final class Persons {
  private final Gazetteers gazetteers;
  private final Titles titles;

  Persons(Gazetteers gazetteers, Titles titles) {
    this.gazetteers = gazetteers;
    this.titles = titles;
  }

  /**
   * An office that the article states.
   *
   * @param fact as told
   * @param country the three-letter code of its country or its body's country, where known
   * @param body the canonical name of its body, where it is one
   */
  record Stated(OfficeHeld fact, Optional<String> country, Optional<String> body) {}

  /**
   * The person that a name means.
   *
   * @param name the article's name
   * @param offices all that the article states for that name
   * @param published the article's day
   * @param articleId the article's id, encoded
   * @param countries the countries of the article
   */
  Draft draft(
      String name,
      List<Stated> offices,
      Optional<LocalDate> published,
      String articleId,
      KnownCountries countries) {
    boolean full = Names.normalise(name).indexOf(' ') > 0;
    Optional<TenureEntry> known = published.flatMap(day -> linked(name, offices, day, countries));
    boolean fullInGazetteer =
        known
            .filter(entry -> Names.normalise(entry.person()).equals(Names.normalise(name)))
            .isPresent();
    String path = "person/" + IriPaths.slug(name);
    if (!full && !fullInGazetteer) {
      path = path + '/' + articleId;
    }
    Optional<String> wikidata = full ? known.map(TenureEntry::qid) : Optional.empty();
    String label = full ? known.map(TenureEntry::person).orElse(name) : name;
    return new Draft(name, label, identity(path, name, wikidata), path);
  }

  /** A tenure of the one person of the gazetteer who has the name and fits. */
  private Optional<TenureEntry> linked(
      String name, List<Stated> offices, LocalDate day, KnownCountries countries) {
    Map<String, TenureEntry> fitting = new TreeMap<>();
    Map<String, List<TenureEntry>> byPerson = new TreeMap<>();
    gazetteers
        .tenures(name)
        .forEach(entry -> byPerson.computeIfAbsent(entry.qid(), q -> new ArrayList<>()).add(entry));
    byPerson.forEach(
        (qid, tenures) -> {
          boolean fits =
              offices.isEmpty()
                  ? tenures.stream().anyMatch(tenure -> leadsNamed(tenure, day, countries))
                  : fit(offices, tenures, day);
          if (fits) {
            fitting.put(qid, tenures.getFirst());
          }
        });
    return fitting.size() == 1 ? fitting.values().stream().findFirst() : Optional.empty();
  }

  private boolean leadsNamed(TenureEntry tenure, LocalDate day, KnownCountries countries) {
    return tenure.covers(day)
        && tenure.country().filter(countries::names).isPresent()
        && titles.leads(tenure.office());
  }

  /** One office fits, and none is of a country that the gazetteer does not know the person in. */
  private boolean fit(List<Stated> offices, List<TenureEntry> tenures, LocalDate day) {
    boolean contradicted =
        offices.stream()
            .flatMap(office -> office.country().stream())
            .anyMatch(
                country ->
                    tenures.stream().noneMatch(t -> t.country().equals(Optional.of(country))));
    return !contradicted
        && offices.stream()
            .anyMatch(office -> tenures.stream().anyMatch(tenure -> fit(office, tenure, day)));
  }

  private boolean fit(Stated office, TenureEntry tenure, LocalDate day) {
    boolean same =
        tenure.country().isPresent()
            ? tenure.country().equals(office.country())
            : office.body().filter(body -> tenure.office().endsWith(body)).isPresent();
    boolean inTime = titles.past(office.fact()) ? tenure.endedBy(day) : tenure.covers(day);
    return same && inTime && titles.alike(office.fact().title(), tenure.office());
  }

  private static Identity identity(String path, String label, Optional<String> wikidata) {
    return new Identity(
        EntityType.PERSON,
        path,
        label,
        Optional.empty(),
        wikidata,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
