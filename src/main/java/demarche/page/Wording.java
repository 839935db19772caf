package demarche.page;

import demarche.vocabulary.Terms;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** How codes, numbers and addresses are put for people. */
final class Wording {
  private static final Map<String, String> STANCES =
      Map.of(
          "support", "supports",
          "criticize", "criticizes",
          "reject", "rejects",
          "urge", "urges",
          "commit", "commits to",
          "warn", "warns",
          "assert", "asserts");

  private static final Map<String, String> SLOTS =
      Map.of(
          "asOf", "as of",
          "presentQualifier", "qualifier of present",
          "plannedQualifier", "qualifier of planned",
          "evacuatedQualifier", "qualifier of evacuated",
          "deadlineTime", "deadline as told",
          "time", "time as told",
          "via", "told through");

  private Wording() {}

  /** What a holder does by a stance. */
  static String stance(String code) {
    return STANCES.getOrDefault(code, code);
  }

  /** The name of a slot. */
  static String slot(String code) {
    return SLOTS.getOrDefault(
        code.strip(), code.strip().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
  }

  /** The value of a slot that is no node. */
  static String value(String slot, String text) {
    return slot.equals("quoted") ? (text.equals("true") ? "yes" : "no") : text;
  }

  /** A whole number with its thousands parted; other text as it is. */
  static String number(String digits) {
    return digits.matches("[0-9]{4,18}")
        ? String.format(Locale.ROOT, "%,d", Long.parseLong(digits))
        : digits;
  }

  /** A thing of another data set: its name there, and where it stands if that is on the web. */
  static Link elsewhere(String iri) {
    boolean web = iri.startsWith("http://") || iri.startsWith("https://");
    if (iri.startsWith(Terms.WIKIDATA)) {
      return new Link("Wikidata " + iri.substring(Terms.WIKIDATA.length()), iri);
    }
    return new Link(host(iri), web ? iri : "");
  }

  /** The host of an address; of what is none, that it is one of elsewhere. */
  static String host(String iri) {
    try {
      String host = new URI(iri).getHost();
      return host == null ? "another data set" : host.replaceFirst("^www\\.", "");
    } catch (java.net.URISyntaxException e) {
      return "another data set";
    }
  }

  /** The last part of an IRI. */
  static String last(String iri) {
    return iri.replaceFirst("^.*[#/]", "");
  }
}
