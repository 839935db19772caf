package demarche.identity;

import demarche.gazetteer.CityEntry;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Memo;
import demarche.gazetteer.MissionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of embassies and consulates and finds the one mission that each means. */
final class MissionNames {
  private static final String HEAD =
      "(?<head>embassy|high commission|consulate[ -]general|consulate)";
  private static final List<Pattern> FORMS =
      List.of(
          pattern(
              "(?:the )?" + HEAD + " of (?:the )?(?<sender>[^,]+?)(?:, ?| in | at )(?<seat>.+)"),
          pattern(
              "(?:the )?(?<sender>[^,]+?)(?:['\u2019]s?)? "
                  + HEAD
                  + "(?:, ?| in | at )(?<seat>.+)"),
          pattern("(?:the )?" + HEAD + " of (?:the )?(?<sender>[^,]+)(?<seat>)"),
          pattern("(?:the )?(?<sender>[^,]+?)(?:['\u2019]s?)? " + HEAD + "(?<seat>)"));

  /** Names of countries that English gives an article. */
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "\\b(United|Republic|Islands|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros)\\b");

  private static final int LONGEST = 150;

  private final Gazetteers gazetteers;
  private final Memo<Optional<Parsed>> parsed = new Memo<>(this::read);

  MissionNames(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
  }

  /**
   * What a mission's name says.
   *
   * @param canonical the name in one form ("Embassy of China, Kyiv")
   * @param sender the sending state
   * @param mission the one mission of the gazetteer that it means, where there is just one
   */
  record Parsed(String canonical, CountryEntry sender, Optional<MissionEntry> mission) {}

  /** Reads a name; empty where it is no mission of a known state. */
  Optional<Parsed> parse(String name) {
    return parsed.of(name);
  }

  private Optional<Parsed> read(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(name.strip());
      if (matcher.matches()) {
        Optional<CountryEntry> sender = sender(matcher.group("sender"));
        if (sender.isPresent()) {
          return Optional.of(parsed(matcher.group("head"), sender.get(), matcher.group("seat")));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<CountryEntry> sender(String words) {
    return gazetteers.country(words).or(() -> gazetteers.countryByDemonym(words));
  }

  private Parsed parsed(String head, CountryEntry sender, String seat) {
    String sort = head.toLowerCase(Locale.ROOT).replace('-', ' ');
    Optional<MissionEntry> mission =
        seat.isEmpty() ? Optional.empty() : mission(sort, sender, seat);
    String title = Character.toUpperCase(sort.charAt(0)) + sort.substring(1);
    String article = WITH_ARTICLE.matcher(sender.name()).find() ? "the " : "";
    String where = mission.map(MissionEntry::city).orElse(seat);
    String canonical =
        title + " of " + article + sender.name() + (where.isEmpty() ? "" : ", " + where);
    return new Parsed(canonical, sender, mission);
  }

  private Optional<MissionEntry> mission(String sort, CountryEntry sender, String seat) {
    List<MissionEntry> found = gazetteers.missionsInCity(sender.iso3(), seat);
    if (found.isEmpty()) {
      found = inCityByOtherName(sender, seat);
    }
    if (found.isEmpty()) {
      found = inCapital(sender, seat);
    }
    Set<String> types = types(sort);
    List<MissionEntry> fitting =
        found.stream().filter(mission -> types.contains(mission.type())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private List<MissionEntry> inCityByOtherName(CountryEntry sender, String seat) {
    List<MissionEntry> found = new ArrayList<>();
    for (CityEntry city : gazetteers.cities(seat)) {
      gazetteers.missionsInCity(sender.iso3(), city.name()).stream()
          .filter(mission -> mission.host().equals(city.country()))
          .filter(mission -> !found.contains(mission))
          .forEach(found::add);
    }
    return found;
  }

  /** A seat told as a state: its capital, for missions elsewhere may have moved. */
  private List<MissionEntry> inCapital(CountryEntry sender, String seat) {
    return gazetteers
        .country(seat)
        .flatMap(
            host ->
                host.capital()
                    .map(
                        capital ->
                            gazetteers.missionsInCity(sender.iso3(), capital).stream()
                                .filter(mission -> mission.host().equals(host.iso3()))
                                .toList()))
        .orElse(List.of());
  }

  private static Set<String> types(String sort) {
    return switch (sort) {
      case "embassy" -> Set.of("embassy", "de facto embassy");
      case "high commission" -> Set.of("high commission");
      case "consulate general" -> Set.of("consulate general");
      default -> Set.of("consulate", "consulate general");
    };
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
