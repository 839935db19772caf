package demarche.page;

import demarche.exchange.Addresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How single values are shown on pages. */
final class Shown {
  private Shown() {}

  /** The other forms of a page, for the frame. */
  static Map<String, String> data(String type, String name, String href) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("type", type);
    data.put("name", name);
    data.put("href", href);
    return data;
  }

  /** The forms of data that a document comes in, at its path with a suffix. */
  static List<Map<String, String>> forms(String path) {
    return Stream.of(demarche.document.Form.values())
        .filter(form -> form != demarche.document.Form.HTML)
        .map(form -> data(form.type(), form.title(), path + "." + form.suffix()))
        .toList();
  }

  /** A text with its link; an empty link is none. */
  static Map<String, String> link(String text, Optional<String> href) {
    return Map.of("text", text, "href", href.orElse(""));
  }

  /** An IRI from elsewhere for people: the site's name and the last part. */
  static String elsewhere(String iri) {
    String rest = iri.replaceFirst("^[a-z]+:/*(www\\.)?", "");
    if (rest.startsWith("wikidata.org/")) {
      return "Wikidata " + last(rest);
    }
    return rest.contains("/") ? rest.substring(0, rest.indexOf('/')) + ": " + last(rest) : rest;
  }

  /** The last part of an IRI in words. */
  static String last(String iri) {
    String bare = iri.replaceFirst("[/#]+$", "");
    String part = bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#')) + 1);
    try {
      return Addresses.decoded(part);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /** Names of a program in words: {@code evacuatedQualifier} as {@code evacuated qualifier}. */
  static String words(String name) {
    if (!name.matches("[a-z]\\w*(, [a-z]\\w*)*")) {
      return name;
    }
    return name.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether an IRI leads to a page of the web. */
  static boolean isWeb(String iri) {
    return iri.startsWith("http://") || iri.startsWith("https://");
  }
}
