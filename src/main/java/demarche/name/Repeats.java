package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds again the single words under which an article names what it names elsewhere. */
final class Repeats {
  /** Months that are family names too. */
  private static final Set<String> MONTHS = WordGroups.of("name", "month as a name");

  private final KnownNames known;
  private final Lines lines;
  private final Map<String, Kind> words = new HashMap<>();

  Repeats(KnownNames known, Lines lines, List<List<Span>> settled) {
    this.known = known;
    this.lines = lines;
    Set<String> twice = new HashSet<>();
    for (List<Span> sentence : settled) {
      for (Span span : sentence) {
        String key = Kinds.key(span);
        int last = key.lastIndexOf(' ');
        switch (span.kind()) {
          case PERSON -> {
            learn(key.substring(last + 1), Kind.PERSON, twice);
            boolean familyFirst =
                last > 0 && known.isFamilyFirst(key.substring(0, key.indexOf(' ')));
            if (last > 0 && (key.indexOf('-') > 0 || familyFirst)) {
              learn(key.substring(0, key.indexOf(' ')), Kind.PERSON, twice);
            }
          }
          case ORGANIZATION, PLACE -> {
            if (last < 0) {
              learn(key, span.kind(), twice);
            }
          }
          default -> {}
        }
      }
    }
    twice.forEach(words::remove);
  }

  private void learn(String word, Kind kind, Set<String> twice) {
    Kind other = words.putIfAbsent(word, kind);
    if (other != null && other != kind) {
      twice.add(word);
    }
  }

  /** A sentence's spans with the words that the engine passed over. */
  List<Span> in(int sentence, List<Span> spans) {
    boolean[] covered = new boolean[lines.length(sentence)];
    for (Span span : spans) {
      for (int i = span.first(); i < span.end(); i++) {
        covered[i] = true;
      }
    }
    List<Span> all = new ArrayList<>(spans);
    for (int i = new Dateline(lines, sentence).end(known); i < covered.length; i++) {
      int first = i;
      if (isJoined(sentence, i, all)) {
        all.removeIf(span -> first <= span.first() && span.end() <= first + 3);
        // "Mr Lund-Holm", after Ann Lund-Holm.
        String surface = lines.surface(sentence, i, i + 3);
        all.add(new Span(sentence, i, i + 3, Kind.PERSON, surface, java.util.Optional.empty()));
        i += 2;
        continue;
      }
      Kind kind = isFree(sentence, i, covered) ? words.get(lines.word(sentence, i)) : null;
      if (kind != null) {
        String surface = lines.token(sentence, i).form();
        all.add(new Span(sentence, i, i + 1, kind, surface, java.util.Optional.empty()));
      }
    }
    all.sort(Comparator.comparingInt(Span::first));
    return all;
  }

  /** Three tokens that are a family name with a hyphen. */
  private boolean isJoined(int sentence, int place, List<Span> spans) {
    int end = place + 3;
    boolean within =
        spans.stream()
            .filter(span -> span.first() < end && span.end() > place)
            .anyMatch(span -> span.first() < place || span.end() > end);
    boolean whole = spans.stream().anyMatch(span -> span.first() == place && span.end() == end);
    if (end > lines.length(sentence) || within || whole) {
      return false;
    }
    String name = lines.word(sentence, place) + "-" + lines.word(sentence, place + 2);
    return lines.word(sentence, place + 1).equals("-")
        && lines.isCapital(sentence, place)
        && lines.isCapital(sentence, place + 2)
        && words.get(name) == Kind.PERSON;
  }

  /** A proper noun that is no part of a longer run of them. */
  private boolean isFree(int sentence, int place, boolean[] covered) {
    return !covered[place]
        && isName(sentence, place)
        && (!MONTHS.contains(lines.word(sentence, place)) || acts(sentence, place))
        && !(isName(sentence, place - 1) || isName(sentence, place + 1));
  }

  /** "May said": a subject right before its verb, which a month is not. */
  private boolean acts(int sentence, int place) {
    return lines.tree(sentence).is(place, Relation.NSUBJ)
        && place + 1 < lines.length(sentence)
        && lines.token(sentence, place + 1).tag().isVerb()
        && (place == 0 || lines.token(sentence, place - 1).tag() != PartOfSpeech.IN);
  }

  private boolean isName(int sentence, int place) {
    return lines.isCapital(sentence, place)
        && lines.token(sentence, place).tag() == PartOfSpeech.NNP;
  }
}
