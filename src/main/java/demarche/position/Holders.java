package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
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
   */
  Member of(Member speaker, Attribution attribution, Content content) {
    Optional<Member> body = headed(speaker, attribution.sentence(), content);
    if (body.isPresent()) {
      return body.get();
    }
    return candidates(speaker, attribution, content).stream()
        .filter(candidate -> model.score(candidate.features()) > LEAST)
        .max(Comparator.comparingInt(candidate -> model.score(candidate.features())))
        .map(Candidate::member)
        .orElse(speaker);
  }

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
            .filter(member -> member.type() != ActorType.PLACE);
    return Stream.of(principal, subject)
        .flatMap(Optional::stream)
        .map(holder -> candidate(speaker, holder, attribution, content))
        .toList();
  }

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
    return people ? Optional.empty() : subject(speaker, sentence, content);
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
    if (word.equals("we")) {
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
    Tree tree = article.trees().get(sentence);
    List<Integer> within = subjects(tree, content);
    if (within.size() != 1) {
      return Optional.empty();
    }
    int subject = within.getFirst();
    boolean own =
        STATE.contains(tree.lemma(subject))
            && tree.children(subject, Relation.NMOD_POSS).stream()
                .anyMatch(child -> tree.token(child).tag() == PartOfSpeech.PRP_POSSESSIVE);
    Optional<Member> meant =
        cast.at(sentence, subject)
            .map(Mention::members)
            .filter(members -> members.size() == 1)
            .map(List::getFirst);
    // "His country" is the speaker's own.
    return own ? principals.of(speaker).or(() -> meant) : meant;
  }
}
