package demarche.cast;

import demarche.cast.Discourse.Told;
import demarche.cast.Mention.Form;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells whom common nouns mean: "the ministry", "the country", "the two leaders". */
final class Descriptions {
  private static final Set<String> OWN = WordGroups.of("cast", "body of who speaks");
  private static final Set<String> TAKING_PART = WordGroups.of("cast", "those who take part");

  private static final Set<String> BUSINESS = WordGroups.of("cast", "noun of a business");
  private static final Set<String> PUBLIC = WordGroups.of("cast", "word of a public body");

  /** What a noun may mean, the words of which such a name has one, and those that it has not. */
  private record Noun(ActorType type, Set<String> words, Set<String> without) {}

  private static final class Bundled {
    static final Map<String, Noun> NOUNS = nouns();
    static final Map<String, String> GROUPS = groups();
  }

  private static final int BACK = 6;

  /** "The leaders" may stand so many sentences after those who met were told. */
  private static final int TOGETHER = 30;

  private static final int LONG_TITLE = 4;

  private static final Set<String> BOTH = WordGroups.of("cast", "word for both");

  private static final Map<String, Integer> NUMBERS = numbers();

  private final Lines lines;
  private final Discourse discourse;
  private final Company company;

  /** How many "the two", "the pair" are. */
  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    WordGroups.of("cast", "number of two").forEach(word -> numbers.put(word, 2));
    WordGroups.of("cast", "number of three").forEach(word -> numbers.put(word, 3));
    WordGroups.of("cast", "number of four").forEach(word -> numbers.put(word, 4));
    return Map.copyOf(numbers);
  }

  Descriptions(Lines lines, Discourse discourse, Company company) {
    this.lines = lines;
    this.discourse = discourse;
    this.company = company;
  }

  private static Map<String, Noun> nouns() {
    Map<String, Noun> all = new HashMap<>();
    Table table =
        Gazetteers.lexicon("body-nouns.tsv", List.of("noun", "means", "words", "example"));
    for (int row = 0; row < table.rows(); row++) {
      ActorType type =
          table.cell(row, 1).equals("country") ? ActorType.COUNTRY : ActorType.ORGANIZATION;
      Set<String> without = BUSINESS.contains(table.cell(row, 0)) ? PUBLIC : Set.of();
      all.put(table.cell(row, 0), new Noun(type, Set.copyOf(table.values(row, 2)), without));
    }
    return Map.copyOf(all);
  }

  private static Map<String, String> groups() {
    Map<String, String> all = new HashMap<>();
    Table table = Gazetteers.lexicon("group-nouns.tsv", List.of("noun", "means", "example"));
    for (int row = 0; row < table.rows(); row++) {
      all.put(table.cell(row, 0), table.cell(row, 1));
    }
    return Map.copyOf(all);
  }

  /** Whether a noun may stand for a body or country. */
  static boolean isBody(String noun) {
    return Bundled.NOUNS.containsKey(noun);
  }

  /** Whom a definite noun means that stands for a body or country told before. */
  Optional<Member> body(int sentence, int place) {
    return isDefinite(sentence, place) ? told(sentence, place) : Optional.empty();
  }

  /** Whom a noun means that stands for a body or country told before, article or none. */
  Optional<Member> told(int sentence, int place) {
    String word = lines.word(sentence, place);
    // "The world body".
    Noun two = Bundled.NOUNS.get(lines.word(sentence, place - 1) + ' ' + word);
    Noun noun = two == null ? Bundled.NOUNS.get(word) : two;
    if (noun == null) {
      return Optional.empty();
    }
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      boolean own = s == sentence;
      List<Told> all =
          discourse.in(s).stream()
              .filter(told -> !own || told.mention().head() < place)
              .filter(told -> fits(told.mention(), noun))
              .toList();
      if (!all.isEmpty()) {
        Told one = all.stream().filter(Told::subject).findFirst().orElse(all.getLast());
        return discourse.isShared(one, all)
            ? Optional.empty()
            : Optional.of(one.mention().members().getFirst());
      }
    }
    return noun.words().isEmpty() ? Optional.empty() : only(sentence - BACK - 1, noun);
  }

  /** The one body of its sort that was named up to a sentence; empty where there are several. */
  private Optional<Member> only(int last, Noun noun) {
    Set<Member> found = new LinkedHashSet<>();
    for (int s = last; s >= 0 && found.size() < 2; s--) {
      discourse.in(s).stream()
          .map(Told::mention)
          .filter(mention -> mention.form() == Form.NAME && fits(mention, noun))
          .forEach(mention -> found.addAll(mention.members()));
    }
    return found.size() == 1 && noun.type() == ActorType.ORGANIZATION
        ? found.stream().findFirst()
        : Optional.empty();
  }

  private static boolean fits(Mention mention, Noun noun) {
    if (mention.members().size() != 1 || mention.form() == Form.UNNAMED) {
      return false;
    }
    Member member = mention.members().getFirst();
    if (member.type() != noun.type()) {
      return false;
    }
    Set<String> own =
        Set.copyOf(List.of(member.name().toLowerCase(Locale.ROOT).split("[ ,-]", -1)));
    if (noun.words().isEmpty()) {
      return Collections.disjoint(own, noun.without());
    }
    return !Collections.disjoint(own, noun.words())
        || noun.words().contains(member.name().toLowerCase(Locale.ROOT));
  }

  /** Whether "the", "this" or "that" and no more than an adjective stands before a noun. */
  boolean isDefinite(int sentence, int place) {
    Tree tree = lines.tree(sentence);
    OptionalInt article = tree.child(place, Relation.DET);
    if (article.isEmpty()) {
      return false;
    }
    String word = lines.word(sentence, article.getAsInt());
    // "This administration" is the speaker's own, whichever was told before.
    boolean own = OWN.contains(lines.word(sentence, place));
    boolean definite = word.equals("the") || (!own && (word.equals("this") || word.equals("that")));
    // "The Lee administration" is no other one told before.
    int before = place - article.getAsInt();
    boolean near =
        before > 0 && before <= 2 && !lines.token(sentence, place - 1).tag().isProperNoun();
    return definite && near && tree.child(place, Relation.NMOD).isEmpty();
  }

  /** Whom "the two leaders", "both sides" mean; none where there are not just two. */
  List<Member> group(int sentence, int place) {
    String noun = lines.word(sentence, place);
    boolean named = Bundled.GROUPS.containsKey(noun);
    PartOfSpeech tag = lines.token(sentence, place).tag();
    if (!named || (tag != PartOfSpeech.NNS && tag != PartOfSpeech.NNPS)) {
      return List.of();
    }
    boolean person = "person".equals(Bundled.GROUPS.get(noun));
    if (!saysTwo(sentence, place)) {
      // "The White House officials" are some of those who met.
      return person
              && !isOfBody(sentence, place)
              && (isDefinite(sentence, place) || opens(sentence, place))
          ? company.of(sentence, TOGETHER).orElse(List.of())
          : List.of();
    }
    Optional<List<Member>> unnamed =
        company
            .of(sentence, BACK)
            .filter(two -> person && two.size() == 2)
            .filter(two -> two.stream().anyMatch(one -> one.type() != ActorType.PERSON));
    if (unnamed.isPresent()) {
      return unnamed.get();
    }
    if (!person && !lines.tree(sentence).is(place, Relation.NSUBJ)) {
      return apart(sentence, place);
    }
    return lastTwo(sentence, place, person ? ActorType.PERSON : ActorType.COUNTRY);
  }

  /** "The White House officials", "the G7 ministers", whatever sort of word the body's name is. */
  private boolean isOfBody(int sentence, int place) {
    Tree tree = lines.tree(sentence);
    return tree.children(place, Relation.COMPOUND).stream()
            .anyMatch(noun -> tree.token(noun).tag().isProperNoun())
        || discourse.in(sentence).stream()
            .map(Told::mention)
            .filter(told -> told.head() < place && tree.isUnder(told.head(), place))
            .filter(told -> told.form() == Form.NAME)
            .flatMap(told -> told.members().stream())
            .anyMatch(member -> member.type() == ActorType.ORGANIZATION);
  }

  /** The last two of a sort that are told before a place, in their order. */
  private List<Member> lastTwo(int sentence, int place, ActorType type) {
    Set<Member> found = new LinkedHashSet<>();
    for (int s = sentence; s >= Math.max(0, sentence - BACK) && found.size() < 2; s--) {
      List<Told> all = discourse.in(s);
      List<Member> here = new ArrayList<>();
      for (int i = all.size() - 1; i >= 0; i--) {
        Mention mention = all.get(i).mention();
        if (s < sentence || mention.head() < place) {
          mention.members().stream()
              .filter(m -> m.type() == type && mention.form() != Form.UNNAMED)
              .forEach(here::add);
        }
      }
      found.addAll(here);
    }
    List<Member> all = List.copyOf(found);
    // Of three countries nobody knows which two are meant.
    boolean clear = all.size() == 2 || (all.size() > 2 && type == ActorType.PERSON);
    return clear ? all.subList(0, 2).reversed() : List.of();
  }

  /**
   * Whom "Kenya urged both sides" means: the two countries that one sentence tells of together, not
   * the one that speaks of them.
   */
  private List<Member> apart(int sentence, int place) {
    Set<Member> since = new LinkedHashSet<>();
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      boolean own = s == sentence;
      Set<Member> here = new LinkedHashSet<>();
      discourse.in(s).stream()
          .filter(told -> !own || (told.mention().head() < place && !told.subject()))
          .map(Told::mention)
          .filter(mention -> mention.form() != Form.UNNAMED)
          .flatMap(mention -> mention.members().stream())
          .filter(member -> member.type() == ActorType.COUNTRY)
          .forEach(here::add);
      if (here.size() == 2 && here.containsAll(since)) {
        return List.copyOf(here);
      }
      if (!own) {
        since.addAll(here);
      }
    }
    return List.of();
  }

  /** "The national security advisors", "participants" at the head of a sentence. */
  private boolean opens(int sentence, int place) {
    Tree tree = lines.tree(sentence);
    boolean bare = tree.children(place, Relation.DET, Relation.NMOD_POSS, Relation.AMOD).isEmpty();
    OptionalInt article = tree.child(place, Relation.DET);
    boolean the =
        article.isPresent()
            && lines.word(sentence, article.getAsInt()).equals("the")
            && place - article.getAsInt() <= LONG_TITLE;
    return tree.is(place, Relation.NSUBJ)
        && tree.child(place, Relation.NMOD).isEmpty()
        && (the || (bare && TAKING_PART.contains(lines.word(sentence, place))));
  }

  /**
   * Whom "the two", "the four" without a noun mean: those who are together, where they are as many.
   */
  List<Member> number(int sentence, int place) {
    int many = NUMBERS.getOrDefault(lines.word(sentence, place), 0);
    Tree tree = lines.tree(sentence);
    boolean alone =
        many > 0
            && lines.word(sentence, place - 1).equals("the")
            && tree.is(place, Relation.NSUBJ, Relation.NSUBJ_PASS);
    if (!alone) {
      return List.of();
    }
    return company.of(sentence, TOGETHER).filter(all -> all.size() == many).orElse(List.of());
  }

  private boolean saysTwo(int sentence, int place) {
    for (int i = place - 1; i >= Math.max(0, place - 3); i--) {
      String word = lines.word(sentence, i);
      if (BOTH.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
