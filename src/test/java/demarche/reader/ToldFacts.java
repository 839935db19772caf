package demarche.reader;

import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.Communication;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.fact.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read of a short text of Wednesday, 9 March 2022, as lines that tests compare. */
final class ToldFacts {
  private ToldFacts() {}

  /**
   * A line for each actor and each fact.
   *
   * @param written a body; what stands before {@code " >> "} is its publisher, what before {@code "
   *     ## "} its headline, and {@code " / "} parts paragraphs
   */
  static List<String> of(String written) {
    int by = written.indexOf(" >> ");
    String text = by < 0 ? written : written.substring(by + 4);
    int body = text.indexOf(" ## ");
    Article article =
        new Article(
            "one",
            body < 0 ? Optional.empty() : Optional.of(text.substring(0, body)),
            by < 0 ? Optional.empty() : Optional.of(written.substring(0, by)),
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 3, 9)),
            (body < 0 ? text : text.substring(body + 4)).replace(" / ", "\n\n"));
    List<String> lines = new ArrayList<>();
    Reading reading = Reader.bundled().read(article);
    for (Actor actor : reading.facts().actors()) {
      lines.add(actor.type().name().toLowerCase(java.util.Locale.ROOT) + ": " + actor.name());
    }
    reading.facts().facts().forEach(fact -> lines.add(line(fact)));
    return lines;
  }

  private static String line(Fact fact) {
    return switch (fact) {
      case OfficeHeld o ->
          "office: " + o.person() + "; " + o.title() + "; of " + told(o.of()) + rule(o.origin());
      case Position p -> position(p);
      case Communication c ->
          c.kind().name().toLowerCase(java.util.Locale.ROOT)
              + ": "
              + c.participants()
              + "; on "
              + told(c.date())
              + rule(c.origin());
      case Evacuation e -> evacuation(e);
    };
  }

  private static String position(Position p) {
    return p.stance().name().toLowerCase(java.util.Locale.ROOT)
        + ": speaker "
        + told(p.speaker())
        + "; holder "
        + told(p.holder())
        + "; topic "
        + p.topic()
        + "; to "
        + p.addressees()
        + "; about "
        + p.targets()
        + (p.quoted() ? "; quoted" : "; told")
        + "; on "
        + told(p.date())
        + rule(p.origin());
  }

  private static String evacuation(Evacuation e) {
    return "evacuation: by "
        + e.organizers()
        + "; of "
        + e.evacuees()
        + "; from "
        + e.from()
        + "; places "
        + e.places()
        + "; to "
        + e.to()
        + "; means "
        + e.means()
        + "; present "
        + told(e.present())
        + "; planned "
        + told(e.planned())
        + "; evacuated "
        + told(e.evacuated())
        + "; until "
        + told(e.deadline())
        + "; on "
        + told(e.date())
        + "; "
        + told(e.status())
        + rule(e.origin());
  }

  private static String rule(Optional<Origin> origin) {
    return "; rule " + origin.map(Origin::name).orElse("-").replace("demarche ", "");
  }

  private static String told(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
