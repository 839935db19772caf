package demarche.build;

import demarche.build.ArticleWay.Arrived;
import demarche.fact.Communication;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Position;
import demarche.mapper.MappedArticle.MappedFact;

/**
 * What a run brought.
 *
 * @param articles how many arrived
 * @param read how many of them had their facts read from their text
 * @param offices how many, likewise the next three
 * @param triples in all article graphs together
 */
public record Tally(
    long articles,
    long read,
    long offices,
    long positions,
    long communications,
    long evacuations,
    long triples) {
  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  /** What one article brings. */
  public static Tally of(Arrived arrived, int triples) {
    Tally tally = new Tally(1, arrived.read() ? 1 : 0, 0, 0, 0, 0, triples);
    for (MappedFact mapped : arrived.mapped().facts()) {
      tally = tally.plus(of(mapped.fact()));
    }
    return tally;
  }

  private static Tally of(Fact fact) {
    return switch (fact) {
      case OfficeHeld office -> new Tally(0, 0, 1, 0, 0, 0, 0);
      case Position position -> new Tally(0, 0, 0, 1, 0, 0, 0);
      case Communication event -> new Tally(0, 0, 0, 0, 1, 0, 0);
      case Evacuation event -> new Tally(0, 0, 0, 0, 0, 1, 0);
    };
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(
        articles + other.articles,
        read + other.read,
        offices + other.offices,
        positions + other.positions,
        communications + other.communications,
        evacuations + other.evacuations,
        triples + other.triples);
  }

  /** All facts. */
  public long facts() {
    return offices + positions + communications + evacuations;
  }
}
