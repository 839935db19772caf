package demarche.factfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Coded;
import demarche.fact.Communication;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.fact.Position;
import demarche.fact.Slot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the file form; empty slots are left out. */
final class FactWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  private FactWriter(JsonGenerator out) {
    this.out = out;
  }

  static byte[] write(ArticleFacts facts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(facts.article().body().length() * 2);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      new FactWriter(out).record(facts);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all bytes", e);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void record(ArticleFacts facts) throws IOException {
    out.writeStartObject();
    out.writeFieldName("article");
    article(facts.article());
    out.writeFieldName("facts");
    out.writeStartObject();
    out.writeStringField("id", facts.article().id());
    day("published", facts.article().published());
    out.writeArrayFieldStart("entities");
    for (Actor actor : facts.actors()) {
      actor(actor);
    }
    out.writeEndArray();
    for (FactReader.Kind kind : FactReader.Kind.values()) {
      out.writeArrayFieldStart(kind.list());
      for (Fact fact : facts.facts()) {
        if (kind(fact) == kind) {
          fact(fact);
        }
      }
      out.writeEndArray();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static FactReader.Kind kind(Fact fact) {
    return switch (fact) {
      case OfficeHeld office -> FactReader.Kind.OFFICE;
      case Position position -> FactReader.Kind.POSITION;
      case Communication communication -> FactReader.Kind.COMMUNICATION;
      case Evacuation evacuation -> FactReader.Kind.EVACUATION;
    };
  }

  private void article(Article article) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", article.id());
    text("title", article.title());
    text("publisher", article.publisher());
    text("url", article.url());
    day("published", article.published());
    out.writeStringField("body", article.body());
    out.writeEndObject();
  }

  private void actor(Actor actor) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", actor.name());
    out.writeStringField("type", actor.type().code());
    switch (actor) {
      case Actor.Organization organization -> {
        coded("kind", organization.kind());
        text("of", organization.of());
      }
      case Actor.Place place -> text("of", place.of());
      case Actor.Person person -> {}
      case Actor.Country country -> {}
    }
    if (!actor.mentions().isEmpty()) {
      out.writeFieldName("mentions");
      evidence(actor.mentions());
    }
    out.writeEndObject();
  }

  private void fact(Fact fact) throws IOException {
    out.writeStartObject();
    switch (fact) {
      case OfficeHeld office -> office(office);
      case Position position -> position(position);
      case Communication communication -> communication(communication);
      case Evacuation evacuation -> evacuation(evacuation);
    }
    out.writeFieldName("evidence");
    evidence(fact.evidence());
    if (fact.origin().isPresent()) {
      origin(fact.origin().get());
    }
    out.writeEndObject();
  }

  private void office(OfficeHeld office) throws IOException {
    out.writeStringField(Slot.PERSON.code(), office.person());
    out.writeStringField(Slot.TITLE.code(), office.title());
    text(Slot.OF, office.of());
  }

  private void position(Position position) throws IOException {
    text(Slot.SPEAKER, position.speaker());
    text(Slot.HOLDER, position.holder());
    out.writeStringField(Slot.STANCE.code(), position.stance().code());
    out.writeStringField(Slot.TOPIC.code(), position.topic());
    list(Slot.ADDRESSEES, position.addressees());
    list(Slot.TARGETS, position.targets());
    text(Slot.VIA, position.via());
    out.writeBooleanField(Slot.QUOTED.code(), position.quoted());
    day(Slot.DATE.code(), position.date());
    text(Slot.TIME, position.time());
  }

  private void communication(Communication communication) throws IOException {
    out.writeStringField(Slot.KIND.code(), communication.kind().code());
    list(Slot.PARTICIPANTS, communication.participants());
    day(Slot.DATE.code(), communication.date());
    text(Slot.TIME, communication.time());
  }

  private void evacuation(Evacuation evacuation) throws IOException {
    list(Slot.ORGANIZER, evacuation.organizers());
    list(Slot.EVACUEES, evacuation.evacuees());
    list(Slot.FROM, evacuation.from());
    list(Slot.PLACES, evacuation.places());
    list(Slot.TO, evacuation.to());
    list(Slot.MEANS, evacuation.means());
    count(Slot.PRESENT, Slot.PRESENT_QUALIFIER, evacuation.present());
    count(Slot.PLANNED, Slot.PLANNED_QUALIFIER, evacuation.planned());
    count(Slot.EVACUATED, Slot.EVACUATED_QUALIFIER, evacuation.evacuated());
    day(Slot.DEADLINE.code(), evacuation.deadline());
    text(Slot.DEADLINE_TIME, evacuation.deadlineTime());
    day(Slot.DATE.code(), evacuation.date());
    text(Slot.TIME, evacuation.time());
    coded(Slot.STATUS.code(), evacuation.status());
  }

  private void origin(Origin origin) throws IOException {
    out.writeObjectFieldStart("origin");
    coded("kind", origin.kind());
    out.writeStringField("name", origin.name());
    out.writeEndObject();
  }

  private void evidence(List<Evidence> pieces) throws IOException {
    out.writeStartArray();
    for (Evidence piece : pieces) {
      out.writeStartObject();
      out.writeNumberField("start", piece.start());
      out.writeNumberField("end", piece.end());
      out.writeStringField("words", piece.words());
      if (!piece.slots().isEmpty()) {
        out.writeArrayFieldStart("slots");
        // A set has no order of its own; that of the declaration keeps the bytes the same.
        for (Slot slot : Slot.values()) {
          if (piece.slots().contains(slot)) {
            out.writeString(slot.code());
          }
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void text(Slot slot, Optional<String> value) throws IOException {
    text(slot.code(), value);
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  private void coded(String name, Optional<? extends Coded> value) throws IOException {
    text(name, value.map(Coded::code));
  }

  private void day(String name, Optional<LocalDate> value) throws IOException {
    text(name, value.map(LocalDate::toString));
  }

  private void count(Slot slot, Slot qualifier, Optional<Count> count) throws IOException {
    if (count.isPresent()) {
      out.writeNumberField(slot.code(), count.get().number());
      text(qualifier, count.get().qualifier());
    }
  }

  private void list(Slot slot, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      out.writeArrayFieldStart(slot.code());
      for (String value : values) {
        out.writeString(value);
      }
      out.writeEndArray();
    }
  }
}
