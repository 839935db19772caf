package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Actor;
import demarche.fact.Evidence;
import demarche.fact.OrganizationKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityFormTest {
  @Test
  void entitiesAreReadWholeAndThoseAlikeAreJoined() {
    Parsed parsed =
        Told.parse(
            "{'article':{'body':'Kyiv, UN, Kyiv.'},'facts':{'entities':["
                + "{'name':'Kyiv','type':'Place','mentions':{'start':0,'end':4}},"
                + "{'name':'UN','type':'Organization','kind':'intergovernmental organization',"
                + "'of':'World','mentions':'UN'},"
                + "{'name':' Kyiv ','type':'Place','of':'Ukraine','mentions':["
                + "{'start':10,'end':14},{'start':0,'end':4}]},"
                + "{'name':'Kyiv','type':'Country'},{'name':'Kyiv','type':'Person'}]}}");
    assertEquals(List.of(), Told.sentences(parsed));
    assertEquals(
        List.of(
            new Actor.Place(
                "Kyiv",
                Optional.of("Ukraine"),
                List.of(
                    new Evidence(0, 4, "Kyiv", Set.of()), new Evidence(10, 14, "Kyiv", Set.of()))),
            new Actor.Organization(
                "UN",
                Optional.of(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION),
                Optional.of("World"),
                List.of(new Evidence(6, 8, "UN", Set.of()))),
            new Actor.Country("Kyiv", List.of()),
            new Actor.Person("Kyiv", List.of())),
        Told.article(parsed).actors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{'type':'Person'} ~ 0 ~ bad-entity: entity 1 is left out: it has no name",
        "{'name':'A'} ~ 0 ~ bad-entity: entity 1 is left out: it has no type",
        "{'name':'A','type':'person'} ~ 0 ~ bad-entity: entity 1 is left out: its type \"person\""
            + " is none of Person, Organization, Country, Place",
        "{'name':['A'],'type':'Person'} ~ 0 ~ bad-entity: entity 1 is left out: its name must be a"
            + " text and is a list",
        "'A' ~ 0 ~ wrong-form: entity 1 is left out: it must be an object and is a text",
        "{'name':'A','type':'Organization','kind':'club'} ~ 1 ~ bad-entity: entity 1 loses a slot:"
            + " its kind \"club\" is none of government body, diplomatic mission, intergovernmental"
            + " organization, party, media, company, armed group",
        "{'name':'A','type':'Place','of':['B']} ~ 1 ~ bad-entity: entity 1 loses a slot: its of"
            + " must be a text and is a list",
        "{'name':'A','type':'Person','mentions':['text','nowhere']} ~ 1 ~ evidence-not-in-body:"
            + " entity 1 loses a slot: its evidence \"nowhere\" does not stand in the body",
      })
  void anEntityLosesWhatCannotBeUsed(String entity, int kept, String sentence) {
    Parsed parsed = Told.parse("{'article':{'body':'text'},'facts':{'entities':[" + entity + "]}}");
    assertEquals(List.of("here: " + sentence), Told.sentences(parsed));
    assertEquals(kept, Told.article(parsed).actors().size());
  }
}
