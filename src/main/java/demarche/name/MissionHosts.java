package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the country in which an embassy stands that is told without one: where the article says
 * that people are or are brought out of, not where they land.
 */
final class MissionHosts {
  private static final Set<String> STAY = WordGroups.of("name", "preposition of a stay");
  private static final Set<String> LEAVE = WordGroups.of("name", "verb of leaving");
  private static final Set<String> LANDING = WordGroups.of("name", "verb of landing");
  private static final Set<String> SPEECH = WordGroups.of("name", "verb of speech");

  /** What a headline says of a place counts for more than a sentence. */
  private static final int HEADLINE = 3;

  private static final int SENTENCE = 2;

  /**
   * A country where people are.
   *
   * @param accredited whether an ambassador is sent there
   */
  private record Ground(int place, String country, boolean accredited) {}

  private static final Set<String> ENVOYS = WordGroups.of("name", "envoy");

  private final KnownNames known;
  private final Lines lines;
  private final List<List<Ground>> told = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param title the article's headline
   * @param dateline the countries with which it opens
   */
  MissionHosts(
      KnownNames known,
      Lines lines,
      List<List<Span>> spans,
      Optional<String> title,
      List<String> dateline) {
    this.known = known;
    this.lines = lines;
    for (List<Span> sentence : spans) {
      List<Ground> here = new ArrayList<>();
      for (Span span : sentence) {
        ground(span).ifPresent(country -> here.add(new Ground(span.first(), country, false)));
        accredited(span).ifPresent(country -> here.add(new Ground(span.first(), country, true)));
      }
      here.forEach(one -> counts.merge(one.country(), SENTENCE, Integer::sum));
      told.add(here);
    }
    title.ifPresent(this::headline);
    dateline.forEach(country -> counts.merge(country, 1, Integer::sum));
  }

  /** The country in which people are or which they leave, where a span names it. */
  private Optional<String> ground(Span span) {
    int head = lines.head(span.sentence(), span.first(), span.end());
    Tree tree = lines.tree(span.sentence());
    int noun = head;
    if (span.kind() == Kind.DEMONYM && tree.head(head).isPresent()) {
      // "In the Peruvian capital".
      noun = tree.head(head).getAsInt();
      if (!LandParts.isSite(tree, noun)) {
        return Optional.empty();
      }
    }
    boolean left =
        tree.is(noun, Relation.OBJ)
            && tree.head(noun).isPresent()
            && LEAVE.contains(tree.lemma(tree.head(noun).getAsInt()));
    boolean stays = STAY.contains(tree.preposition(noun)) && !isElsewhere(span, noun);
    if (!left && !stays) {
      return Optional.empty();
    }
    return switch (span.kind()) {
      case LAND, DEMONYM -> span.known();
      case PLACE -> known.capitalOf(span.surface());
      default -> Optional.empty();
    };
  }

  /** "Landed in Kenya", "said in Nairobi", "the ministry in Nairobi said": where others act. */
  private boolean isElsewhere(Span span, int noun) {
    Tree tree = lines.tree(span.sentence());
    int above = tree.head(noun).orElse(noun);
    boolean landed = LANDING.contains(tree.lemma(above)) && !tree.preposition(noun).equals("from");
    boolean spoken = SPEECH.contains(Lines.plain(tree.token(above).form()));
    // Trees take "the ministry in Nairobi" before its verb for many things.
    boolean speaker =
        tree.is(noun, Relation.NMOD) && SPEECH.contains(lines.word(span.sentence(), span.end()));
    return landed || spoken || speaker;
  }

  /** "The Chinese ambassador to Peru": the embassy that he speaks of is there. */
  private Optional<String> accredited(Span span) {
    int head = lines.head(span.sentence(), span.first(), span.end());
    Tree tree = lines.tree(span.sentence());
    boolean sent =
        tree.preposition(head).equals("to")
            && tree.head(head).isPresent()
            && ENVOYS.contains(tree.lemma(tree.head(head).getAsInt()));
    return sent && span.kind() == Kind.LAND ? span.known() : Optional.empty();
  }

  private void headline(String title) {
    List<String> words = List.of(title.split(" ", -1));
    for (int i = 1; i < words.size(); i++) {
      String before = Lines.plain(words.get(i - 1));
      if (STAY.contains(before) || LEAVE.contains(before) || isOutOf(words, i)) {
        country(words, i).ifPresent(land -> counts.merge(land, HEADLINE, Integer::sum));
      }
    }
    // "Peru crisis": what a headline names is what the article is about, where nothing else tells.
    known
        .landsIn(title.replaceAll("[^\\p{L}]+", " "))
        .forEach(land -> counts.merge(land, 1, Integer::sum));
  }

  private static boolean isOutOf(List<String> words, int at) {
    return at > 1 && words.get(at - 1).equals("of") && words.get(at - 2).equals("out");
  }

  private Optional<String> country(List<String> words, int first) {
    for (int end = Math.min(words.size(), first + 3); end > first; end--) {
      String name = Headline.bare(String.join(" ", words.subList(first, end)));
      Optional<String> found = known.land(name).or(() -> known.capitalOf(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The country in which the missions of an article stand; empty where two may be meant. */
  Optional<String> top() {
    return of("");
  }

  /** The country in which the missions of an article stand, but for one. */
  Optional<String> of(String sender) {
    int most = most(sender);
    List<String> best =
        counts.keySet().stream()
            .filter(country -> !country.equals(sender) && counts.getOrDefault(country, 0) == most)
            .sorted()
            .toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private int most(String but) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(but))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** The country in which a mission stands that a sentence tells before a place, or the article. */
  Optional<String> of(String sender, int sentence, int place) {
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      boolean same = s == sentence;
      List<String> here =
          told.get(s).stream()
              .filter(one -> one.accredited() || (same && one.place() < place))
              .map(Ground::country)
              .filter(country -> !country.equals(sender))
              .distinct()
              .toList();
      if (here.size() == 1) {
        return Optional.of(here.getFirst());
      }
    }
    return of(sender);
  }
}
