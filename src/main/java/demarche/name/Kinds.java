package demarche.name;

import demarche.gazetteer.Names;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives each name one kind throughout an article: what the gazetteers know, what the words beside
 * it tell, else what the engine sees in it most often.
 */
final class Kinds {
  private static final Set<String> WITHIN = WordGroups.of("name", "place preposition");

  private static final Set<String> SETTLEMENTS = WordGroups.of("name", "settlement");

  private final KnownNames known;
  private final Lines lines;
  private final Predicate<String> serves;
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> within = new HashMap<>();
  private final Map<String, Integer> titled = new HashMap<>();

  /** Words that the article has in lower case too. */
  private final Set<String> lowerCase = new HashSet<>();

  /** Whose trade, or post of a land, is told. */
  private final Set<String> traded = new HashSet<>();

  private final Set<String> vehicles = new HashSet<>();

  /** The places where the words beside a name tell that a vehicle has it. */
  private final Set<Span> ships = new HashSet<>();

  private final Set<String> personWords = new HashSet<>();
  private final Map<String, Optional<Kind>> settled = new HashMap<>();

  /**
   * @param serves whether somebody of a family name leads a state or its foreign affairs
   */
  Kinds(
      KnownNames known,
      TitleWords titles,
      Lines lines,
      Predicate<String> serves,
      List<List<Span>> spans) {
    this.known = known;
    this.serves = serves;
    this.lines = lines;
    PostsBehind posts = new PostsBehind(known, titles, lines);
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (isOpen(span.kind())) {
          vote(titles, posts, span);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < lines.length(i); j++) {
        if (Character.isLowerCase(lines.token(i, j).form().codePointAt(0))) {
          lowerCase.add(lines.word(i, j));
        }
        Vehicles.bundled()
            .named(lines, i, j)
            .map(Names::normalise)
            .filter(name -> !known.isCity(name))
            .ifPresent(vehicles::add);
      }
    }
    votes.forEach((key, counts) -> words(key, counts));
    votes.forEach((key, counts) -> settled.put(key, kind(key, counts)));
  }

  /** The spans with their kinds; those that name nothing are left out. */
  List<List<Span>> settle(List<List<Span>> spans) {
    List<List<Span>> all = new ArrayList<>(spans.size());
    for (List<Span> sentence : spans) {
      List<Span> kept = new ArrayList<>(sentence.size());
      for (Span span : sentence) {
        Optional<Kind> kind =
            isOpen(span.kind())
                ? settled.getOrDefault(key(span), Optional.empty())
                : Optional.of(span.kind());
        boolean ship = ships.contains(span) && !known.isOrganization(key(span));
        kind.filter(k -> !ship).map(span::of).ifPresent(kept::add);
      }
      all.add(kept);
    }
    return all;
  }

  private static boolean isOpen(Kind kind) {
    return switch (kind) {
      case ORGANIZATION, PERSON, PLACE, GROUP -> true;
      default -> false;
    };
  }

  static String key(Span span) {
    return Names.normalise(span.surface());
  }

  private void vote(TitleWords titles, PostsBehind posts, Span span) {
    String key = key(span);
    votes.computeIfAbsent(key, k -> new EnumMap<>(Kind.class)).merge(span.kind(), 1, Integer::sum);
    boolean vehicle = Vehicles.bundled().isVehicle(lines, span);
    if (vehicle) {
      vehicles.add(key);
      ships.add(span);
    }
    boolean beside =
        (titles.titleBefore(lines, span.sentence(), span.first()).isPresent() && !isTold(span))
            || EngineNames.isAddressed(lines, span.sentence(), span.first())
            || isTitledAfter(titles, span)
            || isPersonOfLand(span);
    boolean posted = posts.isTold(span) && !vehicle && !known.isOrganization(key);
    if (posted || Bystanders.isTold(lines, span.sentence(), span.end())) {
      traded.add(key);
    }
    if (beside && !vehicle && !isBodyName(key)) {
      titled.merge(key, 1, Integer::sum);
    }
    if (isWithin(span)) {
      within.merge(key, 1, Integer::sum);
    }
  }

  /** "Told journalists Washington is worried": a capital, and none of those before it. */
  private boolean isTold(Span span) {
    int before = span.first() - 1;
    return isCapitalCity(key(span))
        && before >= 0
        && lines.token(span.sentence(), before).tag() == PartOfSpeech.NNS;
  }

  private boolean isCapitalCity(String key) {
    return known.capitalOf(key).isPresent() && FirstNames.gender(key).isEmpty();
  }

  /**
   * "Ecuador's Diego Paz", "Tunisia's Ridha Saidi said": behind a country a given name, or a place
   * that nobody knows and that speaks.
   */
  private boolean isPersonOfLand(Span span) {
    int sentence = span.sentence();
    int words = span.end() - span.first();
    String key = key(span);
    boolean open =
        words > 1
            && words <= LONGEST_PERSON
            && lines.isPossessive(sentence, span.first() - 1)
            && known.land(lines.surface(sentence, span.first() - 2, span.first() - 1)).isPresent()
            && !known.isCity(key)
            && !known.isRegion(key)
            && !known.isOrganization(key)
            && !FullNames.isCommon(lines.word(sentence, span.end() - 1));
    return open
        && (FirstNames.gender(lines.word(sentence, span.first())).isPresent()
            || (span.kind() == Kind.PLACE && speaks(span)));
  }

  private boolean speaks(Span span) {
    Tree tree = lines.tree(span.sentence());
    int head = lines.head(span.sentence(), span.first(), span.end());
    return tree.is(head, Relation.NSUBJ)
        && tree.head(head).isPresent()
        && SPEECH.contains(tree.lemma(tree.head(head).getAsInt()));
  }

  private static final int LONGEST_PERSON = 3;
  private static final Set<String> SPEECH = SpeechWords.of("verb");

  /** "Director, Office of Ports": no person's name has such words. */
  private static boolean isBodyName(String key) {
    return key.contains(" of ")
        || key.contains(" for ")
        || EngineNames.isFirm(key.substring(key.lastIndexOf(' ') + 1))
        || FullNames.isCommon(key.substring(key.lastIndexOf(' ') + 1));
  }

  /** "Ann Lee, a former minister": a post in apposition. */
  private boolean isTitledAfter(TitleWords titles, Span span) {
    int sentence = span.sentence();
    // "The Director of Rural Roads, the Mayor": what follows is the next of a list.
    String before = lines.word(sentence, span.first() - 1);
    boolean matter =
        (before.equals("of") || before.equals("for"))
            && titles.titleBefore(lines, sentence, span.first() - 1).isPresent();
    if (matter || span.end() - span.first() < 2 || !lines.word(sentence, span.end()).equals(",")) {
      return false;
    }
    int at = span.end() + 1;
    PartOfSpeech tag =
        at < lines.length(sentence) ? lines.token(sentence, at).tag() : PartOfSpeech.XX;
    int from = tag == PartOfSpeech.DT ? at + 1 : at;
    int next = titles.beforeAt(lines, sentence, from).orElse(from);
    return titles
        .titleAt(lines, sentence, next)
        .filter(title -> title.bearer() == TitleWords.Bearer.POST && !title.plural())
        .isPresent();
  }

  /** Whether a name stands after "in" and the like and owns nothing. */
  private boolean isWithin(Span span) {
    int sentence = span.sentence();
    Tree tree = lines.tree(sentence);
    int head = lines.head(sentence, span.first(), span.end());
    int top = head;
    while (tree.is(top, Relation.CONJ) && tree.head(top).isPresent()) {
      top = tree.head(top).getAsInt();
    }
    String before = lines.word(sentence, span.first() - 1);
    boolean bare = WITHIN.contains(before) || before.equals("of") || top != head;
    String preposition = tree.preposition(top);
    boolean settlement =
        preposition.equals("of")
            && tree.head(top).isPresent()
            && SETTLEMENTS.contains(tree.lemma(tree.head(top).getAsInt()));
    return bare
        && (WITHIN.contains(preposition) || settlement)
        && !lines.isPossessive(sentence, span.end())
        && tree.is(top, Relation.OBL, Relation.NMOD)
        && lines.token(sentence, head).tag() != PartOfSpeech.NNPS;
  }

  private void words(String key, Map<Kind, Integer> counts) {
    boolean person =
        counts.getOrDefault(Kind.PERSON, 0) > counts.getOrDefault(Kind.ORGANIZATION, 0)
            && counts.getOrDefault(Kind.PERSON, 0) > counts.getOrDefault(Kind.PLACE, 0);
    int last = key.lastIndexOf(' ');
    if (person && last > 0) {
      personWords.add(key.substring(last + 1));
      personWords.add(People.withoutArticle(key.substring(last + 1)));
      // "De la Cruz" is how "Charles de la Cruz" goes on.
      for (int i = key.indexOf(' '); i < last; i = key.indexOf(' ', i + 1)) {
        personWords.add(key.substring(i + 1));
      }
      String given = key.substring(0, key.indexOf(' '));
      // "Sydney Lund flew to Sydney": a city is seldom told by somebody's given name.
      if (given.length() > 1 && !known.isCity(given)) {
        personWords.add(given);
      }
    }
  }

  /** A word that the article writes small too, and that nothing else tells to be a name. */
  private boolean isCommon(String key) {
    return lowerCase.contains(key)
        && !titled.containsKey(key)
        && !personWords.contains(key)
        && !known.isOrganization(key)
        && !known.isCity(key)
        && !known.isRegion(key);
  }

  private Optional<Kind> kind(String key, Map<Kind, Integer> counts) {
    boolean single = key.indexOf(' ') < 0;
    if (vehicles.contains(key) && !titled.containsKey(key) && !known.isOrganization(key)) {
      return Optional.empty();
    }
    if (single && isCommon(key) && !FullNames.isCommon(key)) {
      return Optional.empty();
    }
    if (traded.contains(key) || (!single && known.isPerson(key))) {
      return Optional.of(Kind.PERSON);
    }
    if (FullNames.isCommon(key)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    boolean text = NameEnds.isText(key.substring(key.lastIndexOf(' ') + 1));
    if (text && !known.isOrganization(key) && most(counts) == Kind.ORGANIZATION) {
      return Optional.empty();
    }
    boolean addressed = titled.containsKey(key) && personWords.contains(key);
    if (known.isRegion(key) && !addressed) {
      return Optional.of(Kind.PLACE);
    }
    boolean place = within.containsKey(key) && !titled.containsKey(key);
    if (personWords.contains(key) && !place) {
      return Optional.of(Kind.PERSON);
    }
    return Optional.of(byCounts(key, counts, place));
  }

  /** What a name is most often, where nothing else tells it. */
  private Kind byCounts(String key, Map<Kind, Integer> counts, boolean place) {
    boolean single = key.indexOf(' ') < 0;
    Kind most = most(counts);
    if (most == Kind.PERSON) {
      boolean body = known.isOrganization(key) && single && !titled.containsKey(key);
      boolean city = place || (isCapitalCity(key) && !titled.containsKey(key));
      return body ? Kind.ORGANIZATION : city ? Kind.PLACE : Kind.PERSON;
    }
    if (known.isOrganization(key)) {
      return Kind.ORGANIZATION;
    }
    // "From Hubei province, Minister Lee said": the title is that of the next name.
    boolean ground =
        most == Kind.PLACE && known.isPlaceNoun(key.substring(key.lastIndexOf(' ') + 1));
    if (titled.containsKey(key) && !ground && (most != Kind.ORGANIZATION || !single)) {
      return Kind.PERSON;
    }
    boolean city = known.isCity(key) || (place && (single || isAlwaysWithin(key, counts)));
    if (most != Kind.GROUP && single && !city && serves.test(key)) {
      return Kind.PERSON;
    }
    return most == Kind.ORGANIZATION && city ? Kind.PLACE : most;
  }

  private boolean isAlwaysWithin(String key, Map<Kind, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return within.getOrDefault(key, 0) == all;
  }

  private static Kind most(Map<Kind, Integer> counts) {
    Kind most = Kind.GROUP;
    int best = 0;
    for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > best) {
        best = entry.getValue();
        most = entry.getKey();
      }
    }
    return most;
  }
}
