package demarche.position;

import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who has the floor: a pronoun before a verb of speech most often means who spoke last, near
 * enough. Filled in the order of the text.
 */
final class Floor {
  private static final Set<String> OF_ONE = WordGroups.of("position", "pronoun of one");
  private static final Set<String> OF_SEVERAL = WordGroups.of("position", "pronoun of several");

  /** So many sentences back a pronoun may reach. */
  private static final int REACH = 4;

  /** The word for a text of whatever sort: the one named last. */
  private static final String ANY = "text";

  private final ReadArticle article;
  private final Map<String, Voice> issuers = new HashMap<>();
  private Optional<Member> person = Optional.empty();
  private Optional<Member> body = Optional.empty();
  private Optional<Voice> unnamed = Optional.empty();
  private int unnamedAt;
  private List<Member> several = List.of();
  private int personAt;
  private int bodyAt;
  private int severalAt;
  private int nobodyAt = -1;
  private int strangerAt = -1;

  Floor(ReadArticle article) {
    this.article = article;
  }

  /** Somebody speaks in a sentence. */
  void takes(Voice voice, int sentence) {
    if (voice instanceof Voice.Unnamed) {
      nobodyAt = sentence;
    }
    if (!(voice instanceof Voice.Known known)) {
      return;
    }
    if (known.members().size() > 1) {
      several = known.members();
      severalAt = sentence;
      return;
    }
    Member member = known.members().getFirst();
    if (member.type() == ActorType.PERSON) {
      person = Optional.of(member);
      personAt = sentence;
    } else {
      body = Optional.of(member);
      bodyAt = sentence;
    }
  }

  /** Somebody unnamed speaks for a body or country. */
  void takesUnnamed(Voice voice, int sentence) {
    unnamed = Optional.of(voice);
    unnamedAt = sentence;
  }

  /** For whom the unnamed one who spoke last spoke; empty where that is too far back. */
  Optional<Voice> unnamed(int sentence) {
    return unnamed.filter(voice -> near(unnamedAt, sentence));
  }

  /** One man or woman without a name, who speaks for nobody, speaks in a sentence. */
  void takesStranger(int sentence) {
    strangerAt = sentence;
  }

  /** A text was named together with who put it out. */
  void issued(String text, Voice by) {
    issuers.put(text, by);
    issuers.put(ANY, by);
  }

  /** Who put a text out that was named before; empty where none was. */
  Optional<Voice> issuer(String text) {
    return Optional.ofNullable(issuers.get(text));
  }

  /**
   * "Barnes said" at a sentence's start, which looks like a plural: who of those named is called
   * so; empty where that is nobody, or several are.
   */
  Optional<Voice> family(String word) {
    List<Member> named =
        article.cast().members().stream()
            .filter(member -> member.type() == ActorType.PERSON && member.family().equals(word))
            .toList();
    return named.size() == 1 ? Optional.of(new Voice.Known(named)) : Optional.empty();
  }

  /** Whom a pronoun means in a sentence, as the subject of a verb of speech. */
  Optional<Voice> of(String pronoun, int sentence) {
    Optional<Voice> known = known(pronoun, sentence);
    boolean unnamed = nobodyAt >= 0 && near(nobodyAt, sentence) && isPerson(pronoun);
    return known.or(() -> unnamed ? Optional.of(new Voice.Unnamed()) : Optional.empty());
  }

  private static boolean isPerson(String pronoun) {
    String lower = pronoun.toLowerCase(Locale.ROOT);
    return lower.equals("they") || lower.equals("he") || lower.equals("she");
  }

  private Optional<Voice> known(String pronoun, int sentence) {
    String lower = pronoun.toLowerCase(Locale.ROOT);
    if (OF_ONE.contains(lower)) {
      // "A former officer said it. He added": not whoever was named before.
      return person
          .filter(p -> strangerAt <= personAt || !near(strangerAt, sentence))
          .filter(p -> near(personAt, sentence) && p.mayBe(pronoun))
          .map(p -> new Voice.Known(List.of(p)));
    }
    if (lower.equals("it") || lower.equals("its")) {
      return body.filter(b -> near(bodyAt, sentence)).map(b -> new Voice.Known(List.of(b)));
    }
    return OF_SEVERAL.contains(lower) && !several.isEmpty() && near(severalAt, sentence)
        ? Optional.of(new Voice.Known(several))
        : Optional.empty();
  }

  private boolean near(int before, int sentence) {
    return sentence - before <= REACH
        && article.pieces().get(sentence) - article.pieces().get(before) <= 1;
  }
}
