package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clause.Reality;
import demarche.clause.Clause.Tense;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Argument;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Role;
import demarche.lexicon.Telling;
import demarche.stance.StanceQuestion.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** On whose behalf something is said: the speaker's own, or that of whom the speaker stands for. */
final class Holders {
  /**
   * Somebody on whose behalf it may be said.
   *
   * @param member who
   * @param features what speaks for and against it
   */
  record Candidate(Member member, SortedSet<String> features) {}

  /** In thousandths: what is taken has a share of some three in eight or more. */
  private static final int LEAST = -500;

  private final ReadArticle article;
  private final Cast cast;
  private final Lexicon lexicon;
  private final HolderModel model;
  private final HolderFeatures features;
  private final Principals principals;

  Holders(
      ReadArticle article,
      QuotedTokens quoted,
      Lexicon lexicon,
      HolderModel model,
      Principals principals) {
    this.article = article;
    this.cast = article.cast();
    this.lexicon = lexicon;
    this.model = model;
    this.features = new HolderFeatures(article, quoted, lexicon);
    this.principals = principals;
  }

  /**
   * The holder of one position.
   *
   * @param speaker who voices it
   * @param attribution where it is told
   * @param content what is said
   * @param stance how it is said to stand to it
   */
  Member of(Member speaker, Attribution attribution, Content content, Stance stance) {
    Optional<Member> body = headed(speaker, attribution.sentence(), content);
    if (body.isPresent()) {
      return body.get();
    }
    Optional<Member> told = attitude(speaker, attribution, content, stance);
    if (told.isPresent()) {
      return told.get();
    }
    Tree tree = article.trees().get(attribution.sentence());
    boolean blamed = stance == Stance.CRITICIZE && !features.isVoicing(tree, content.root());
    return candidates(speaker, attribution, content).stream()
        .filter(one -> !blamed || isFor(Optional.of(speaker), one.member()))
        .filter(candidate -> model.score(candidate.features()) > LEAST)
        .max(Comparator.comparingInt(candidate -> model.score(candidate.features())))
        .map(Candidate::member)
        .orElse(speaker);
  }

  /** "Soto said that Chile backed it" tells of Chile, and "his country is at peace" of his. */
  private Optional<Member> attitude(
      Member speaker, Attribution attribution, Content content, Stance stance) {
    Tree tree = article.trees().get(attribution.sentence());
    List<Integer> subjects = Clauses.subjects(tree, content.root());
    if (subjects.size() == 1 && isOwnState(tree, subjects.getFirst())) {
      return principals.of(speaker);
    }
    Optional<Member> owner = owner(speaker, attribution, content);
    return owner.isPresent() || !isTold(tree, attribution, content, stance)
        ? owner
        : acting(speaker, attribution.sentence(), content)
            .filter(member -> member.type() != ActorType.PLACE);
  }

  /** Whether somebody only reports what the subject of a content says or holds. */
  private boolean isTold(Tree tree, Attribution attribution, Content content, Stance stance) {
    int word = content.root();
    boolean reports =
        attribution.frame().map(frame -> frame.kind() == FrameKind.REPORT).orElse(true)
            && Contents.isFinite(tree, word)
            && subjects(tree, content).stream().allMatch(s -> isNamed(attribution.sentence(), s));
    return reports && voiced(tree, word).equals(Optional.of(stance));
  }

  /** By name, or as people of a country: "the leaders" may be any. */
  private boolean isNamed(int sentence, int head) {
    return cast.at(sentence, head)
        .filter(m -> m.form() == Mention.Form.NAME || isOfCountry(m))
        .isPresent();
  }

  private static boolean isOfCountry(Mention mention) {
    return mention.form() == Mention.Form.UNNAMED
        && mention.members().stream().allMatch(m -> m.type() == ActorType.COUNTRY);
  }

  /** The stance that a word tells, as a fact, of its subject. */
  private Optional<Stance> voiced(Tree tree, int word) {
    Reality reality = Clauses.reality(tree, word);
    boolean fact =
        (reality == Reality.FACT || reality == Reality.NEGATED)
            && FACTS.contains(Clauses.tense(tree, word));
    boolean undergone =
        tree.token(word).tag().isVerb()
            && (Clauses.of(tree, word).passive() || tree.child(word, Relation.COP).isPresent());
    return lexicon.at(tree, word).stream()
        .findFirst()
        .filter(frame -> fact && !undergone && !NEEDING.contains(frame.word()))
        .filter(frame -> frame.speaker().stream().anyMatch(p -> p.role() == Role.SUBJECT))
        .map(frame -> reality == Reality.NEGATED ? frame.negated() : frame.telling())
        .flatMap(Telling::voiced);
  }

  /** "Peru needs to pay" asks of Peru what another holds. */
  private static final Set<String> NEEDING = WordGroups.of("position", "verb of need");

  private static final Set<Tense> FACTS = Set.of(Tense.PAST, Tense.PERFECT, Tense.PRESENT);

  /** "Announced the resolve of his country to leave", "repeated Chile's call for help": whose. */
  private Optional<Member> owner(Member speaker, Attribution attribution, Content content) {
    Tree tree = article.trees().get(attribution.sentence());
    int cue = attribution.cue();
    if (cue < 0 || !PASSING_ON.contains(tree.lemma(cue))) {
      return Optional.empty();
    }
    List<Integer> owners =
        tree.children(cue, Relation.OBJ).stream()
            .filter(noun -> noun < content.root())
            .flatMap(noun -> owners(tree, noun))
            .filter(owner -> owner < content.root())
            .toList();
    return owners.size() == 1
        ? meant(speaker, attribution.sentence(), owners.getFirst())
        : Optional.empty();
  }

  private Stream<Integer> owners(Tree tree, int noun) {
    Optional<Frame> frame =
        lexicon.at(tree, noun).stream().findFirst().filter(f -> !NEEDING.contains(f.word()));
    // "The call of Peru" is Peru's, but "support of Peru" may be for Peru.
    boolean of = frame.filter(f -> has(f.speaker()) && !has(f.target())).isPresent();
    return frame.stream()
        .flatMap(f -> tree.children(noun, Relation.NMOD_POSS, Relation.NMOD).stream())
        .filter(o -> tree.is(o, Relation.NMOD_POSS) || (of && tree.preposition(o).equals("of")))
        .filter(o -> tree.token(o).tag() != PartOfSpeech.PRP_POSSESSIVE);
  }

  private static boolean has(List<Argument> places) {
    return places.stream().anyMatch(p -> p.preposition().equals("of"));
  }

  private static final Set<String> PASSING_ON = WordGroups.of("position", "verb of passing on");

  /** "We will defend every ally" of an alliance's secretary general: the alliance. */
  private Optional<Member> headed(Member speaker, int sentence, Content content) {
    Tree tree = article.trees().get(sentence);
    String title = principals.title(speaker).orElse("").toLowerCase(Locale.ROOT).replace('-', ' ');
    List<Integer> subjects = subjects(tree, content);
    boolean we = subjects.size() == 1 && tree.form(subjects.getFirst()).equals("we");
    boolean asked =
        tree.children(content.root(), Relation.AUX).stream()
            .anyMatch(helper -> ASKING.contains(tree.lemma(helper)));
    return we && !asked && HEADS.stream().anyMatch(title::endsWith)
        ? principals
            .of(speaker)
            .filter(of -> of.type() == ActorType.ORGANIZATION)
            .filter(of -> ALLIES.contains(of.name().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static final Set<String> HEADS = WordGroups.of("position", "head of an alliance");
  private static final Set<String> ALLIES = WordGroups.of("position", "alliance");
  private static final Set<String> ASKING = WordGroups.of("position", "auxiliary of a demand");

  /** Everybody on whose behalf a speaker may say it, other than the speaker. */
  List<Candidate> candidates(Member speaker, Attribution attribution, Content content) {
    Optional<Member> principal = principals.of(speaker).filter(of -> !of.equals(speaker));
    Optional<Member> subject =
        acting(speaker, attribution.sentence(), content)
            .filter(member -> !member.equals(speaker) && !Optional.of(member).equals(principal))
            .filter(
                member ->
                    isOfOneSide(speaker, member) || !isTalkedOf(attribution.sentence(), content))
            .filter(member -> member.type() != ActorType.PLACE);
    return Stream.of(principal, subject)
        .flatMap(Optional::stream)
        .map(holder -> candidate(speaker, holder, attribution, content))
        .toList();
  }

  /**
   * "She said that he must go": whom a pronoun of a person means is talked of and holds nothing.
   */
  private boolean isTalkedOf(int sentence, Content content) {
    Tree tree = article.trees().get(sentence);
    return subjects(tree, content).stream()
        .anyMatch(s -> tree.token(s).tag() == PartOfSpeech.PRP && OTHER.contains(tree.form(s)));
  }

  /** "He supports it," said his spokeswoman: one side may tell what its own people hold. */
  private boolean isOfOneSide(Member one, Member other) {
    Optional<Member> side = principals.of(one);
    return side.isPresent()
        && (side.equals(Optional.of(other)) || side.equals(principals.of(other)));
  }

  private static final Set<String> OTHER = WordGroups.of("position", "he or she");

  private Candidate candidate(
      Member speaker, Member holder, Attribution attribution, Content content) {
    Optional<Member> own = principals.of(speaker);
    Optional<Member> side = principals.of(holder);
    boolean subject =
        acting(speaker, attribution.sentence(), content).filter(holder::equals).isPresent();
    return new Candidate(
        holder,
        features.of(
            new HolderFeatures.Question(
                speaker,
                principals.title(speaker).orElse(""),
                holder,
                own.equals(Optional.of(holder)),
                subject,
                side.isPresent() && side.equals(own),
                attribution,
                content)));
  }

  /** The subject, where it can hold something: "six Britons" are not the United Kingdom. */
  private Optional<Member> acting(Member speaker, int sentence, Content content) {
    List<Integer> subjects = subjects(article.trees().get(sentence), content);
    boolean people =
        subjects.size() == 1
            && cast.at(sentence, subjects.getFirst())
                .filter(mention -> mention.form() == Mention.Form.ADJECTIVE)
                .isPresent();
    return people || Contents.isCondition(article.trees().get(sentence), content)
        ? Optional.empty()
        : subject(speaker, sentence, content);
  }

  /** Whether a holder is the speaker, or the country or body that the speaker speaks for. */
  boolean isFor(Optional<Member> speaker, Member holder) {
    return speaker.filter(holder::equals).isPresent()
        || speaker.flatMap(principals::of).filter(holder::equals).isPresent();
  }

  /** Whether another country or body is to do what is said: nobody promises for it. */
  boolean isOfAnother(Member speaker, int sentence, Content content) {
    Optional<Member> side = side(speaker);
    Optional<Member> any =
        acting(speaker, sentence, content).filter(member -> !member.equals(speaker));
    if (side.isPresent() && side.get().type() == ActorType.COUNTRY) {
      // "President Lee will lead them", said by a minister of another country.
      boolean person = any.filter(one -> one.type() == ActorType.PERSON).isPresent();
      return any.flatMap(this::side)
          .filter(other -> !person || other.type() == ActorType.COUNTRY)
          .filter(other -> !side.equals(Optional.of(other)))
          .isPresent();
    }
    Optional<Member> doer = any.filter(member -> member.type() != ActorType.PERSON);
    // Who speaks for nobody or for a body may be a member of a party or a house, and of no other
    // body.
    return (side.isPresent() || speaker.type() == ActorType.PERSON)
        && !isOfMembers(sentence, content)
        && doer.filter(member -> !isOf(side, member)).isPresent();
  }

  /** Whether a body is a side's own: the board of a company speaks for the company. */
  private boolean isOf(Optional<Member> side, Member body) {
    return side.filter(
            one ->
                one.name().contains(body.name())
                    || body.name().contains(one.name())
                    || side(body).equals(side))
        .isPresent();
  }

  /** "Republicans will", "the Harbour Committee will": whoever is of it may promise it. */
  private boolean isOfMembers(int sentence, Content content) {
    Tree tree = article.trees().get(sentence);
    return subjects(tree, content).stream()
        .anyMatch(
            subject ->
                tree.token(subject).tag() == PartOfSpeech.NNPS
                    || OF_MEMBERS.contains(tree.form(subject)));
  }

  private static final Set<String> OF_MEMBERS = WordGroups.of("position", "body of members");

  private Optional<Member> side(Member member) {
    return member.type() == ActorType.COUNTRY ? Optional.of(member) : principals.of(member);
  }

  /** Who the subject of what is said is, seen from the speaker. */
  Party party(Optional<Member> speaker, int sentence, Content content) {
    Tree tree = article.trees().get(sentence);
    List<Integer> subjects = subjects(tree, content);
    if (subjects.isEmpty()) {
      return Party.UNKNOWN;
    }
    String word = tree.form(subjects.getFirst());
    if (word.equals("i")) {
      return Party.SPEAKER;
    }
    if (word.equals("we")
        || Initials.areOf(
            tree.token(subjects.getFirst()).form(),
            Stream.of(speaker, speaker.flatMap(principals::of)))) {
      return Party.OWN;
    }
    Optional<Member> subject = speaker.flatMap(voicing -> subject(voicing, sentence, content));
    if (subject.isEmpty()) {
      return Party.UNKNOWN;
    }
    if (subject.equals(speaker)) {
      return Party.SPEAKER;
    }
    Optional<Member> side = speaker.flatMap(principals::of);
    // "Our army": a body of the speaker's own country.
    boolean own =
        side.equals(subject)
            || (side.isPresent()
                && subject.get().type() == ActorType.ORGANIZATION
                && principals.of(subject.get()).equals(side));
    return own ? Party.OWN : Party.OTHER;
  }

  private static List<Integer> subjects(Tree tree, Content content) {
    if (tree.token(content.root()).tag().isNoun()) {
      // "China's respect for …": whose it is.
      return tree.children(content.root(), Relation.NMOD_POSS);
    }
    List<Integer> within = new ArrayList<>();
    for (int subject : Clauses.subjects(tree, content.root())) {
      if (subject >= content.first() && subject < content.end()) {
        within.add(subject);
      }
    }
    return within;
  }

  private static final Set<String> STATE = WordGroups.of("position", "state noun");

  private Optional<Member> subject(Member speaker, int sentence, Content content) {
    List<Integer> within = subjects(article.trees().get(sentence), content);
    return within.size() == 1 ? meant(speaker, sentence, within.getFirst()) : Optional.empty();
  }

  private Optional<Member> meant(Member speaker, int sentence, int head) {
    Optional<Member> meant =
        cast.at(sentence, head)
            .map(Mention::members)
            .filter(members -> members.size() == 1)
            .map(List::getFirst);
    return isOwnState(article.trees().get(sentence), head)
        ? principals.of(speaker).or(() -> meant)
        : meant;
  }

  /** "His country" is the speaker's own. */
  private static boolean isOwnState(Tree tree, int head) {
    return STATE.contains(tree.lemma(head))
        && tree.children(head, Relation.NMOD_POSS).stream()
            .anyMatch(child -> tree.token(child).tag() == PartOfSpeech.PRP_POSSESSIVE);
  }
}
