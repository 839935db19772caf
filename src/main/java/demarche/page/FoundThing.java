package demarche.page;

import demarche.exchange.Addresses;
import demarche.search.Entry;
import demarche.search.Kind;
import demarche.search.Search.Hit;
import demarche.search.Wanted;
import demarche.search.Wanted.Piece;
import java.util.List;

/**
 * A thing that was found, as lists of pages show it.
 *
 * @param kind for people
 * @param style the class of its mark; empty for actors and articles
 * @param href its page
 * @param label in pieces
 * @param day empty where there is none
 * @param told whether the day is the fact's own and not its article's
 * @param stance of a position
 * @param publisher of its article
 * @param title of its article
 * @param article its article's page
 * @param quotation in pieces
 * @param names other names, in pieces
 * @param facts how many facts an actor or an article has
 */
public record FoundThing(
    String kind,
    String style,
    String href,
    List<Piece> label,
    String day,
    boolean told,
    String stance,
    String publisher,
    String title,
    String article,
    List<Piece> quotation,
    List<List<Piece>> names,
    int facts) {
  private static final int NAMES = 5;

  static FoundThing of(Hit hit, Wanted wanted, Addresses addresses) {
    Entry entry = hit.entry();
    boolean fact = entry.kind().isFact();
    return new FoundThing(
        entry.kind().label(),
        fact ? entry.kind().code() : "",
        addresses.page(entry.iri()).orElse(""),
        wanted.marked(entry.label()),
        entry.day(),
        entry.isTold() || entry.kind() == Kind.ARTICLE,
        entry.stance().orElse(""),
        entry.origin().publisher(),
        fact ? entry.origin().title() : "",
        fact ? addresses.page(entry.origin().iri()).orElse("") : "",
        hit.quotation().map(wanted::marked).orElse(List.of()),
        entry.names().stream().limit(NAMES).map(wanted::marked).toList(),
        entry.facts());
  }
}
