package demarche.communication;

import demarche.cast.Member;
import demarche.fact.ActorType;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells news media from other bodies: what they print is no statement of theirs. */
final class Media {
  private Media() {}

  /** How news media end that the gazetteer does not know. */
  private static final Set<String> ENDINGS = endings();

  private static Set<String> endings() {
    Table table = Gazetteers.lexicon("media-words.tsv", List.of("word", "ends", "example"));
    Set<String> words = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      if (table.cell(row, 1).equals("yes")) {
        words.add(table.cell(row, 0));
      }
    }
    return Set.copyOf(words);
  }

  /** Whether someone is a newspaper, an agency or a broadcaster. */
  static boolean is(Member member) {
    return member.type() == ActorType.ORGANIZATION
        && (ENDINGS.contains(member.name().substring(member.name().lastIndexOf(' ') + 1))
            || known(member));
  }

  private static boolean known(Member member) {
    return Gazetteers.bundled().organizations(member.name()).stream()
        .anyMatch(entry -> entry.kind().filter(k -> k == OrganizationKind.MEDIA).isPresent());
  }
}
