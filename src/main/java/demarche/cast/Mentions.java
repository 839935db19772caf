package demarche.cast;

import demarche.cast.Mention.Form;
import demarche.name.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects mentions; the first one of a head word stays. */
final class Mentions {
  private final List<List<Mention>> all = new ArrayList<>();

  Mentions(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      all.add(new ArrayList<>());
    }
  }

  void add(int sentence, int first, int end, int head, Form form, List<Member> members) {
    if (at(sentence, head).isEmpty()) {
      all.get(sentence).add(new Mention(sentence, first, end, head, form, members));
    }
  }

  Optional<Mention> at(int sentence, int head) {
    return all.get(sentence).stream().filter(m -> m.head() == head).findFirst();
  }

  List<List<Mention>> all() {
    all.forEach(
        list ->
            list.sort(Comparator.comparingInt(Mention::first).thenComparingInt(Mention::head)));
    return all;
  }
}
