package demarche.reader;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.cast.Office;
import demarche.clause.ReadArticle;
import demarche.fact.Actor;
import demarche.fact.Evidence;
import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cast of an article comes to as actors and offices. */
final class Found {
  private Found() {}

  /** Each member as an actor, with the places that name it. */
  static List<Actor> actors(ReadArticle article) {
    Map<Member, List<Evidence>> mentions = new LinkedHashMap<>();
    article.cast().members().forEach(member -> mentions.put(member, new ArrayList<>()));
    for (List<Mention> sentence : article.cast().mentions()) {
      for (Mention mention : sentence) {
        boolean names =
            mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ADJECTIVE;
        if (names && mention.members().size() == 1) {
          List<Evidence> all = mentions.get(mention.members().getFirst());
          if (all != null) {
            all.add(article.evidence(mention.sentence(), mention.first(), mention.end()));
          }
        }
      }
    }
    List<Actor> actors = new ArrayList<>();
    mentions.forEach((member, evidence) -> actors.add(actor(member, evidence)));
    return actors;
  }

  private static Actor actor(Member member, List<Evidence> mentions) {
    return switch (member.type()) {
      case PERSON -> new Actor.Person(member.name(), mentions);
      case COUNTRY -> new Actor.Country(member.name(), mentions);
      case ORGANIZATION ->
          new Actor.Organization(member.name(), Optional.empty(), member.of(), mentions);
      case PLACE -> new Actor.Place(member.name(), member.of(), mentions);
    };
  }

  /** The offices that are told as facts, in the order of the text. */
  static List<OfficeHeld> offices(ReadArticle article) {
    List<OfficeHeld> offices = new ArrayList<>();
    for (Office office : article.cast().offices()) {
      if (office.claimed()) {
        continue;
      }
      offices.add(
          new OfficeHeld(
              office.person().name(),
              office.title(),
              office.of().map(Member::name),
              List.of(article.evidence(office.sentence(), office.first(), office.end())),
              Optional.of(
                  new Origin(Optional.of(OriginKind.PROGRAM), "demarche " + office.rule()))));
    }
    return offices;
  }
}
