package demarche.cast;

import demarche.cast.Discourse.Told;
import demarche.cast.Mention.Form;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.FirstNames.Gender;
import demarche.name.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Tells whom a pronoun means: the nearest fitting subject; nobody where two fit equally. */
final class Pronouns {
  private static final Set<String> HE = WordGroups.of("cast", "he");
  private static final Set<String> SHE = WordGroups.of("cast", "she");
  private static final Set<String> IT = WordGroups.of("cast", "it");
  private static final Set<String> THEY = WordGroups.of("cast", "they");

  /** A pronoun's person is looked for in so many sentences before its own. */
  private static final int BACK = 3;

  private final Lines lines;
  private final Discourse discourse;
  private final Genders genders;
  private final Company company;
  private final NotMeant not;
  private final TalkedOf talkedOf;
  private final Plurals plurals;

  Pronouns(Lines lines, Discourse discourse, Genders genders, Company company, NotMeant not) {
    this.company = company;
    this.not = not;
    this.talkedOf = new TalkedOf(lines);
    this.plurals = new Plurals(lines, discourse, company);
    this.lines = lines;
    this.discourse = discourse;
    this.genders = genders;
  }

  /** Whom the pronoun at a place means; none where that is unclear or it is no such pronoun. */
  List<Member> of(int sentence, int place) {
    PartOfSpeech tag = lines.token(sentence, place).tag();
    if (tag != PartOfSpeech.PRP && tag != PartOfSpeech.PRP_POSSESSIVE) {
      return List.of();
    }
    String word = lines.word(sentence, place);
    if (HE.contains(word)) {
      return human(sentence, place, Gender.MALE);
    }
    if (SHE.contains(word)) {
      return human(sentence, place, Gender.FEMALE);
    }
    if (IT.contains(word)) {
      boolean empty = lines.tree(sentence).is(place, Relation.EXPL);
      return empty ? List.of() : one(sentence, place, Pronouns::isBody);
    }
    return THEY.contains(word) ? plurals.of(sentence, place) : List.of();
  }

  /** Whom "he" or "she" means; who can be nobody else is known for a man or a woman from there. */
  private List<Member> human(int sentence, int place, Gender gender) {
    Gender opposite = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    // "He told her": not the one whom "her" means.
    Set<Member> partner =
        talkedOf.partner(sentence, place, gender).isPresent()
            ? only(sentence, place, person(opposite))
            : Set.of();
    Predicate<Mention> fits =
        person(gender).and(mention -> partner.isEmpty() || !isOf(partner, mention));
    List<Member> meant = one(sentence, place, fits);
    if (meant.size() == 1 && isNobodyElse(sentence, place, meant, person(gender))) {
      genders.learn(meant.getFirst().name(), gender);
    }
    return meant;
  }

  /** The one who fits in the nearest sentence in which anybody does; none where there are more. */
  private Set<Member> only(int sentence, int place, Predicate<Mention> fits) {
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      Set<Member> found = new LinkedHashSet<>();
      fitting(s, s == sentence ? place : Integer.MAX_VALUE, fits)
          .forEach(told -> found.addAll(told.mention().members()));
      if (!found.isEmpty()) {
        return found.size() == 1 ? found : Set.of();
      }
    }
    return Set.of();
  }

  private boolean isNobodyElse(
      int sentence, int place, List<Member> meant, Predicate<Mention> fits) {
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      boolean other =
          fitting(s, s == sentence ? place : Integer.MAX_VALUE, fits).stream()
              .anyMatch(told -> !told.mention().members().equals(meant));
      if (other) {
        return false;
      }
    }
    return true;
  }

  private Predicate<Mention> person(Gender gender) {
    Gender other = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    return mention ->
        isUnnamedPerson(mention)
            || (mention.members().size() == 1
                && mention.members().getFirst().type() == ActorType.PERSON
                && !talkedOf.isOf(other, mention.sentence(), mention.head())
                && genders.mayBe(mention.members().getFirst().name(), gender));
  }

  /** "A ministry official", whom "he" may mean as well as a person with a name. */
  private boolean isUnnamedPerson(Mention mention) {
    return mention.form() == Form.UNNAMED
        && lines.token(mention.sentence(), mention.head()).tag() == PartOfSpeech.NN;
  }

  private static boolean isPerson(Mention mention) {
    return mention.form() == Form.UNNAMED
        || mention.members().getFirst().type() == ActorType.PERSON;
  }

  static boolean isBody(Mention mention) {
    return mention.members().size() == 1
        && mention.form() != Form.UNNAMED
        && mention.form() != Form.ADJECTIVE
        && (mention.members().getFirst().type() == ActorType.COUNTRY
            || mention.members().getFirst().type() == ActorType.ORGANIZATION);
  }

  private List<Member> one(int sentence, int place, Predicate<Mention> fits) {
    List<Told> own = fitting(sentence, place, fits);
    own.removeIf(told -> not.here(sentence, place, told.mention().head()));
    Optional<Mention> here = within(sentence, place, own);
    if (here.isPresent()) {
      return own.stream()
              .anyMatch(t -> t.mention().equals(here.get()) && discourse.isShared(t, own))
          ? List.of()
          : here.get().members();
    }
    Set<Member> acting = acting(sentence, place);
    // "Prime Minister Lee met him": neither the title nor the name before it is of him.
    long unclear =
        own.stream()
            .map(Told::mention)
            .filter(mention -> isPerson(mention) && !isOf(acting, mention))
            .count();
    if (unclear > 1) {
      return List.of();
    }
    for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
      List<Told> all = fitting(s, Integer.MAX_VALUE, fits);
      int of = s;
      all.removeIf(
          told ->
              isOf(acting, told.mention())
                  || not.isQuotedBy(sentence, place, of, told.mention().head()));
      if (!all.isEmpty()) {
        return talkedOf.isMainSubject(sentence, place)
            ? speaker(sentence, s, all, fits)
            : before(s, all);
      }
    }
    return List.of();
  }

  /**
   * "Lee met Dahl. She said Kim must go. He agreed": rather a party than who is talked of; nobody
   * where another who fits is no party.
   */
  private List<Member> speaker(int sentence, int of, List<Told> all, Predicate<Mention> fits) {
    List<Told> telling = all.stream().filter(t -> !isWithin(t)).toList();
    if (!telling.isEmpty()) {
      List<Member> meant = before(of, telling);
      boolean clear = telling.size() == all.size() || telling.stream().anyMatch(Told::subject);
      return clear || meant.equals(before(of, all)) ? meant : List.of();
    }
    for (int s = of - 1; s >= Math.max(0, sentence - BACK); s--) {
      List<Told> earlier = fitting(s, Integer.MAX_VALUE, fits);
      earlier.removeIf(this::isWithin);
      if (!earlier.isEmpty()) {
        List<Member> meant = before(s, earlier);
        boolean party =
            company.of(sentence, BACK).filter(people -> people.containsAll(meant)).isPresent();
        return party || meant.equals(before(of, all)) ? meant : List.of();
      }
    }
    return before(of, all);
  }

  private boolean isWithin(Told told) {
    return talkedOf.isWithin(told.mention().sentence(), told.mention().head());
  }

  /** Whether another is known for a man or a woman as the pronoun asks, and the one is not. */
  private boolean isBetterKnown(Mention one, List<Told> fitting) {
    return !isKnown(one)
        && one.form() != Form.UNNAMED
        && fitting.stream()
            .map(Told::mention)
            .anyMatch(other -> !other.members().equals(one.members()) && isKnown(other));
  }

  private boolean isKnown(Mention mention) {
    return mention.members().size() == 1
        && mention.members().getFirst().type() == ActorType.PERSON
        && genders.of(mention.members().getFirst().name()).isPresent();
  }

  /** Of those who fit in a sentence before: the first subject, else the only one. */
  private List<Member> before(int sentence, List<Told> all) {
    List<Told> subjects = all.stream().filter(Told::subject).toList();
    if (!subjects.isEmpty()) {
      return discourse.isShared(subjects.getFirst(), all)
              || isBetterKnown(subjects.getFirst().mention(), all)
          ? List.of()
          : subjects.getFirst().mention().members();
    }
    if (discourse.hasUnnamedHolder(sentence)) {
      // "The Vice President met Ann Lee. She": rather the one who acts.
      return List.of();
    }
    Set<Member> different = new LinkedHashSet<>();
    all.forEach(told -> different.addAll(told.mention().members()));
    return different.size() == 1 ? List.copyOf(different) : List.of();
  }

  /**
   * "Lee was loud in saying that Dahl lied and she urged": of two subjects the one of the clause
   * that the pronoun's is joined to, where the other's stands within it.
   */
  private Optional<Mention> joined(int sentence, int place, List<Told> fitting, Mention nearest) {
    Tree tree = lines.tree(sentence);
    OptionalInt verb = tree.head(place);
    boolean joins =
        verb.isPresent()
            && tree.is(place, Relation.NSUBJ, Relation.NSUBJ_PASS)
            && tree.is(verb.getAsInt(), Relation.CONJ);
    if (!joins) {
      return Optional.empty();
    }
    int clause = tree.token(verb.getAsInt()).head();
    OptionalInt own = tree.head(nearest.head());
    boolean within =
        own.isPresent() && own.getAsInt() != clause && !tree.is(own.getAsInt(), Relation.CONJ);
    return fitting.stream()
        .filter(told -> within && tree.is(told.mention().head(), Relation.NSUBJ))
        .filter(told -> tree.token(told.mention().head()).head() == clause)
        .map(Told::mention)
        .findFirst();
  }

  /** In the pronoun's own sentence: the subject nearest before it, else the only one before. */
  private Optional<Mention> within(int sentence, int place, List<Told> fitting) {
    Set<Member> own = acting(sentence, place);
    List<Told> others = fitting.stream().filter(told -> !isOf(own, told.mention())).toList();
    Optional<Mention> subject = Optional.empty();
    Set<Member> different = new LinkedHashSet<>();
    for (Told told : others) {
      different.addAll(told.mention().members());
      if (told.subject()) {
        subject = Optional.of(told.mention());
      }
    }
    if (subject.isPresent()) {
      Optional<Mention> nearest = subject;
      return joined(sentence, place, others, subject.get()).or(() -> nearest);
    }
    return different.size() == 1 && !others.isEmpty()
        ? Optional.of(others.getLast().mention())
        : Optional.empty();
  }

  private static boolean isApposed(Tree tree, int noun, int name) {
    return tree.is(noun, Relation.APPOS) && tree.head(noun).orElse(-1) == name;
  }

  private static boolean isOf(Set<Member> some, Mention mention) {
    return !some.isEmpty() && some.containsAll(mention.members());
  }

  /** The subjects of the clause in which a pronoun is an object: it does not mean them. */
  private Set<Member> acting(int sentence, int place) {
    Tree tree = lines.tree(sentence);
    Set<Member> own = new LinkedHashSet<>();
    discourse.in(sentence).stream()
        .map(Told::mention)
        .filter(mention -> isOwnSubject(tree, place, mention))
        .filter(mention -> !mention.members().isEmpty())
        .forEach(mention -> own.addAll(mention.members()));
    // "Ann Lee, his wife": nobody is called somebody of his own.
    if (tree.is(place, Relation.NMOD_POSS) && tree.head(place).isPresent()) {
      int noun = tree.head(place).getAsInt();
      discourse.in(sentence).stream()
          .map(Told::mention)
          .filter(mention -> isApposed(tree, noun, mention.head()))
          .forEach(mention -> own.addAll(mention.members()));
    }
    return own;
  }

  /** "Xi told him": an object that is no reflexive is not its own clause's subject. */
  private boolean isOwnSubject(Tree tree, int place, Mention subject) {
    String word = tree.token(place).form();
    boolean object =
        tree.is(place, Relation.OBJ, Relation.IOBJ, Relation.OBL) && !word.endsWith("self");
    return object && subjectsAbove(tree, place).contains(subject.head());
  }

  /**
   * The subjects of a word's verb, or of the one that it is joined to: "Lee met Dahl and thanked".
   */
  private static List<Integer> subjectsAbove(Tree tree, int word) {
    OptionalInt verb = tree.head(word);
    while (verb.isPresent() && tree.token(verb.getAsInt()).tag().isVerb()) {
      OptionalInt subject = tree.child(verb.getAsInt(), Relation.NSUBJ, Relation.NSUBJ_PASS);
      if (subject.isPresent()) {
        return tree.joined(subject.getAsInt());
      }
      boolean shared = tree.is(verb.getAsInt(), Relation.CONJ, Relation.XCOMP, Relation.ADVCL);
      verb = shared ? tree.head(verb.getAsInt()) : OptionalInt.empty();
    }
    return List.of();
  }

  private List<Told> fitting(int sentence, int before, Predicate<Mention> fits) {
    List<Told> all = new ArrayList<>();
    for (Told told : discourse.in(sentence)) {
      if (told.mention().head() < before && fits.test(told.mention())) {
        all.add(told);
      }
    }
    return all;
  }
}
