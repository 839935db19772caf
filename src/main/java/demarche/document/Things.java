package demarche.document;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * The things of the graph at their own addresses: a thing leads to its document in the form that
 * the client would have, by 303; a document stands at the thing's address with a suffix.
 */
public final class Things implements Handler {
  /** The parameter that names the form of a thing's document. */
  public static final String FORM = "form";

  private final Descriptions descriptions;
  private final Addresses addresses;
  private final ThingPages pages;
  private final Handler missing;

  /**
   * @param descriptions of the things
   * @param addresses where they stand
   * @param pages shows the things to people
   * @param missing the page that a browser gets where there is no such thing
   */
  public Things(Descriptions descriptions, Addresses addresses, ThingPages pages, Handler missing) {
    this.descriptions = descriptions;
    this.addresses = addresses;
    this.pages = pages;
    this.missing = missing;
  }

  /** A thing, and the form in whose document it was asked for. */
  private record Asked(String iri, Optional<Form> form) {}

  @Override
  public Response answer(Request request) {
    Optional<Asked> asked = asked(request);
    if (asked.isEmpty()) {
      return missing(request);
    }
    String iri = asked.get().iri();
    Offer offer = offer(iri);
    if (asked.get().form().isPresent()) {
      Form form = asked.get().form().get();
      return offer.document(form == Form.HTML ? pages.page(request, iri) : data(iri, form));
    }
    return offer.chosen(request).map(offer::seeOther).orElseGet(offer::notAcceptable);
  }

  private Offer offer(String iri) {
    String path = addresses.path(iri).orElse(iri);
    return new Offer(
        path,
        form ->
            // An article may be called x.html while another is called x.
            descriptions.knows(iri + "." + form.suffix())
                ? path + "?" + FORM + "=" + form.suffix()
                : path + "." + form.suffix());
  }

  private Response data(String iri, Form form) {
    Description description = descriptions.of(iri);
    if (!description.isCut()) {
      return Offer.triples(form, description.triples());
    }
    String sentence =
        "Of "
            + description.pointing()
            + " facts and mentions that point to this, the first "
            + description.shown()
            + " are told; a query gives all.";
    List<Triple> triples = new ArrayList<>(description.triples());
    triples.addFirst(
        Triple.create(
            NodeFactory.createURI(iri + "." + form.suffix()),
            RDFS.comment.asNode(),
            NodeFactory.createLiteralLang(sentence, "en")));
    return Offer.triples(form, triples).truncated(description.shown());
  }

  private Response missing(Request request) {
    String sentence = "The graph knows nothing of this address.";
    boolean browser =
        request.header("accept").filter(a -> a.contains(Form.HTML.type())).isPresent();
    Response answer =
        browser ? missing.answer(request) : Response.sentence(Response.NOT_FOUND, sentence);
    return answer.with("Vary", "Accept");
  }

  private Optional<Asked> asked(Request request) {
    String path = request.path();
    Optional<String> thing = known(path);
    if (thing.isPresent()) {
      Optional<Form> form = request.parameter(FORM).flatMap(f -> Form.ending("." + f));
      return Optional.of(new Asked(thing.get(), form.filter(f -> request.all(FORM).size() == 1)));
    }
    return Form.ending(path)
        .flatMap(form -> known(form.stem(path)).map(iri -> new Asked(iri, Optional.of(form))));
  }

  private Optional<String> known(String path) {
    Set<String> spellings = new LinkedHashSet<>(List.of(normal(path, b -> false)));
    spellings.add(normal(path, b -> b < 0));
    return spellings.stream()
        .flatMap(spelling -> addresses.iri(spelling).stream())
        .filter(iri -> iri.length() > addresses.base().length())
        .filter(descriptions::knows)
        .findFirst();
  }

  /**
   * A path as it may stand in an IRI: capital hex digits, nothing encoded that need not be.
   *
   * @param decoded which bytes are decoded beside those of unreserved ASCII: names in IRIs hold
   *     letters of any script, ids of articles only percent-encoded ones
   */
  private static String normal(String path, Predicate<Byte> decoded) {
    ByteBuffer out = ByteBuffer.allocate(path.length() * 4);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '%' || !isHex(path, i + 1) || !isHex(path, i + 2)) {
        out.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      String digits = path.substring(i + 1, i + 3).toUpperCase(java.util.Locale.ROOT);
      byte value = (byte) Integer.parseInt(digits, 16);
      boolean unreserved =
          value > 0 && (Character.isLetterOrDigit(value) || "_~-.".indexOf(value) >= 0);
      if (unreserved || decoded.test(value)) {
        out.put(value);
      } else {
        out.put(("%" + digits).getBytes(StandardCharsets.US_ASCII));
      }
      i += 2;
    }
    out.flip();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out).toString();
    } catch (CharacterCodingException e) {
      return path;
    }
  }

  private static boolean isHex(String path, int at) {
    return at < path.length() && Character.digit(path.charAt(at), 16) >= 0;
  }
}
