package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.HeadlineWords;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text without a telling headline that a ministry put out: outside of quotations it says "our
 * Embassy", "our nationals".
 */
final class OwnVoice {
  /** So often a text must speak of what is its own; once may be a quotation badly marked. */
  private static final int LEAST = 2;

  /** Parts of the names of bodies that speak for a government abroad. */
  private static final Set<String> MINISTRIES = WordGroups.of("position", "ministry name");

  /** What a headline calls such a body besides its name. */
  private static final Set<String> HEADLINED = WordGroups.of("position", "ministry in a headline");

  private OwnVoice() {}

  /**
   * Whose text an article is: the one ministry that it names, else the country named most.
   *
   * @param own nouns after "our"
   * @return empty for a story, and for a text that names neither
   */
  static Optional<Member> author(ReadArticle article, QuotedTokens quoted, Set<String> own) {
    // What the headline calls "our citizens" no story would.
    int found = LEAST * ours(article.headline(), own);
    int we = 0;
    for (int sentence = 0; sentence < article.trees().size(); sentence++) {
      if (article.speaker(sentence).isPresent()) {
        return Optional.empty();
      }
      found += count(article.trees().get(sentence), sentence, quoted, own);
      we += speaks(article.trees().get(sentence), sentence, quoted) ? 1 : 0;
    }
    if (found < LEAST) {
      // A single "our people" beside "we" is an office's where its headline names it.
      boolean sure = found > 0 && we >= LEAST && isHeadline(article);
      return sure ? ministry(article) : Optional.empty();
    }
    return ministry(article)
        .or(() -> country(article))
        .filter(author -> !isOfAnother(article, author));
  }

  /**
   * What another known body publishes is not the ministry's, though it is the only one named, and
   * not the country's that is named most, unless the body is of that country.
   */
  private static boolean isOfAnother(ReadArticle article, Member author) {
    String publisher = article.article().publisher().orElse("");
    String bare = publisher.startsWith("The ") ? publisher.substring(4) : publisher;
    return !Names.normalise(bare).equals(Names.normalise(author.name()))
        && Gazetteers.bundled().organizations(bare).stream()
            .filter(body -> !body.kind().equals(Optional.of(OrganizationKind.MEDIA)))
            .anyMatch(
                body -> author.type() != ActorType.COUNTRY || !isOf(body.country(), author.name()));
  }

  private static boolean isOf(Optional<String> code, String country) {
    return code.flatMap(iso3 -> Gazetteers.bundled().countryByCode(iso3))
        .filter(entry -> entry.name().equals(country))
        .isPresent();
  }

  /** The ministry that publishes an article, where the article itself names it; no transcript's. */
  static Optional<Member> publisher(ReadArticle article) {
    for (int sentence = 0; sentence < article.trees().size(); sentence++) {
      if (article.speaker(sentence).isPresent()) {
        return Optional.empty();
      }
    }
    String publisher = article.article().publisher().orElse("");
    return isMinistry(publisher)
        ? article.cast().members().stream()
            .filter(member -> member.type() == ActorType.ORGANIZATION)
            .filter(member -> Names.normalise(member.name()).equals(Names.normalise(publisher)))
            .findFirst()
        : Optional.empty();
  }

  private static int ours(HeadlineWords words, Set<String> own) {
    int found = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      String noun = words.at(i + 1);
      String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
      found += words.at(i).equals("our") && (own.contains(noun) || own.contains(one)) ? 1 : 0;
    }
    return found;
  }

  /** "We will go on": outside of quotations. */
  private static boolean speaks(Tree tree, int sentence, QuotedTokens quoted) {
    for (int i = 0; i < tree.size(); i++) {
      boolean subject = tree.is(i, Relation.NSUBJ) && tree.lemma(i).equals("we");
      if (subject && !quoted.isQuoted(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static int count(Tree tree, int sentence, QuotedTokens quoted, Set<String> own) {
    int found = 0;
    for (int i = 0; i + 1 < tree.size(); i++) {
      boolean ours = tree.token(i).form().equalsIgnoreCase("our") && !quoted.isQuoted(sentence, i);
      boolean office = own.contains(tree.lemma(i + 1).toLowerCase(Locale.ROOT));
      found += ours && office ? 1 : 0;
    }
    return found;
  }

  private static boolean isHeadline(ReadArticle article) {
    HeadlineWords headline = article.headline();
    return HEADLINED.stream().anyMatch(headline::hold)
        || MINISTRIES.stream().anyMatch(headline::hold);
  }

  private static boolean isMinistry(String name) {
    HeadlineWords words = HeadlineWords.of(name);
    return MINISTRIES.stream().anyMatch(words::hold);
  }

  private static Optional<Member> ministry(ReadArticle article) {
    List<Member> all =
        article.cast().members().stream()
            .filter(m -> m.type() == ActorType.ORGANIZATION && isMinistry(m.name()))
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static Optional<Member> country(ReadArticle article) {
    Map<Member, Integer> counts = new LinkedHashMap<>();
    for (List<Mention> mentions : article.cast().mentions()) {
      for (Mention mention : mentions) {
        mention.members().stream()
            .filter(m -> m.type() == ActorType.COUNTRY)
            .filter(m -> mention.form() == Mention.Form.ADJECTIVE)
            .forEach(m -> counts.merge(m, 1, Integer::sum));
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Member> first =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
  }
}
