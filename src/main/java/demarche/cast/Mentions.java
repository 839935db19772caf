package demarche.cast;

import demarche.cast.Mention.Form;
import demarche.name.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects mentions by their head words; the first one of a head word stays. */
final class Mentions {
  private final List<Map<Integer, Mention>> all = new ArrayList<>();

  Mentions(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      all.add(new HashMap<>());
    }
  }

  void add(int sentence, int first, int end, int head, Form form, List<Member> members) {
    all.get(sentence)
        .computeIfAbsent(head, h -> new Mention(sentence, first, end, h, form, members));
  }

  Optional<Mention> at(int sentence, int head) {
    return Optional.ofNullable(all.get(sentence).get(head));
  }

  /** By sentence, in the order of the text. */
  List<List<Mention>> all() {
    Comparator<Mention> order =
        Comparator.comparingInt(Mention::first).thenComparingInt(Mention::head);
    return all.stream().map(s -> s.values().stream().sorted(order).toList()).toList();
  }
}
