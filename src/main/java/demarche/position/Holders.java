package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.cast.Office;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private final ReadArticle article;
  private final Cast cast;
  private final HolderModel model;
  private final HolderFeatures features;
  private final List<Office> offices;

  Holders(ReadArticle article, QuotedTokens quoted, Lexicon lexicon, HolderModel model) {
    this.article = article;
    this.cast = article.cast();
    this.model = model;
    this.features = new HolderFeatures(article, quoted, lexicon);
    this.offices = Stream.concat(cast.headlined().stream(), cast.offices().stream()).toList();
  }

  /**
   * The holder of one position.
   *
   * @param speaker who voices it
   * @param attribution where it is told
   * @param content what is said
   */
  Member of(Member speaker, Attribution attribution, Content content) {
    return candidates(speaker, attribution, content).stream()
        .filter(candidate -> model.score(candidate.features()) > 0)
        .max(Comparator.comparing(candidate -> model.score(candidate.features())))
        .map(Candidate::member)
        .orElse(speaker);
  }

  /** Everybody on whose behalf a speaker may say it, other than the speaker. */
  List<Candidate> candidates(Member speaker, Attribution attribution, Content content) {
    List<Member> principals = principals(speaker);
    Optional<Member> subject = subject(attribution.sentence(), content);
    List<Candidate> all = new ArrayList<>();
    for (Member principal : principals) {
      if (!principal.equals(speaker)) {
        all.add(candidate(speaker, principal, principals, subject, attribution, content));
      }
    }
    subject
        .filter(member -> !member.equals(speaker) && !principals.contains(member))
        .filter(member -> member.type() != ActorType.PLACE)
        .ifPresent(
            member ->
                all.add(candidate(speaker, member, principals, subject, attribution, content)));
    return all;
  }

  private Candidate candidate(
      Member speaker,
      Member holder,
      List<Member> principals,
      Optional<Member> subject,
      Attribution attribution,
      Content content) {
    boolean sameSide = principals(holder).stream().anyMatch(principals::contains);
    return new Candidate(
        holder,
        features.of(
            new HolderFeatures.Question(
                speaker,
                title(speaker),
                holder,
                principals.contains(holder),
                subject.filter(holder::equals).isPresent(),
                sameSide,
                attribution,
                content)));
  }

  private Optional<Member> subject(int sentence, Content content) {
    Tree tree = article.trees().get(sentence);
    List<Integer> within = new ArrayList<>();
    for (int subject : Clauses.subjects(tree, content.root())) {
      if (subject >= content.first() && subject < content.end()) {
        within.add(subject);
      }
    }
    return within.size() != 1
        ? Optional.empty()
        : cast.at(sentence, within.getFirst())
            .map(Mention::members)
            .filter(members -> members.size() == 1)
            .map(List::getFirst);
  }

  private String title(Member speaker) {
    return offices.stream()
        .filter(office -> office.person().equals(speaker))
        .map(Office::title)
        .findFirst()
        .orElse("");
  }

  /** Whom a speaker's "we" may stand for: the country of a government's people, or their body. */
  List<Member> principals(Member speaker) {
    List<Member> all = new ArrayList<>();
    if (speaker.type() == ActorType.PERSON) {
      for (Office office : offices) {
        if (office.person().equals(speaker) && office.of().isPresent()) {
          all.add(country(office.of().get()).orElse(office.of().get()));
        }
      }
    } else if (speaker.type() == ActorType.ORGANIZATION) {
      country(speaker).ifPresent(all::add);
    }
    return all.stream().distinct().limit(1).toList();
  }

  /** The country of a government body; a country is its own. */
  private Optional<Member> country(Member of) {
    if (of.type() == ActorType.COUNTRY) {
      return Optional.of(of);
    }
    return of.of()
        .map(
            name ->
                cast.members().stream()
                    .filter(m -> m.type() == ActorType.COUNTRY && m.name().equals(name))
                    .findFirst()
                    .orElse(new Member(name, ActorType.COUNTRY, Optional.empty())));
  }
}
