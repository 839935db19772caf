package demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriPathsTest {
  /** RFC 3987: ipchar without the characters that need escapes here, and the slash between. */
  static final Pattern PATH =
      Pattern.compile(
          "(?:[A-Za-z0-9._~%/-]|[\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}"
              + "\\x{10000}-\\x{1FFFD}\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}])+");

  static final List<String> HOSTILE =
      List.of(
          "../../x",
          "..",
          ".",
          "<>\"{}|\\",
          "^`",
          "a\nb",
          "a\u0000b",
          "\uD83D\uDE80 rocket",
          "\uD83D\uDE80",
          "\uD83D\uDE81",
          "\u202Eevil\u202C",
          "\u05D9\u05E9\u05E8\u05D0\u05DC",
          "\u0645\u0635\u0631",
          "\uFDD0\uFFFE",
          "\uDB40\uDD00",
          "\u0301",
          "%2e%2e",
          "a/b",
          "a?b#c",
          "C++",
          "C#",
          "C",
          "\uE000");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Xi Jinping; xi-jinping",
        "U.S.; u-s",
        "Recep Tayyip Erdoğan; recep-tayyip-erdogan",
        "Embassy of China, Kyiv; embassy-of-china-kyiv",
        "Sana’a; sana-a",
        "İstanbul; istanbul",
        "Владимир Путин; владимир-путин",
        "Й; й",
        "--a--; a",
      })
  void slugsAreReadable(String name, String slug) {
    assertEquals(slug, IriPaths.slug(name));
  }

  @Test
  void whatLosesCharactersGetsAHash() {
    assertEquals("c", IriPaths.slug("C"));
    assertTrue(IriPaths.slug("C++").matches("c-[0-9a-f]{8}"), IriPaths.slug("C++"));
    assertNotEquals(IriPaths.slug("C#"), IriPaths.slug("C++"));
    assertTrue(IriPaths.slug("...").matches("[0-9a-f]{8}"));
  }

  @Test
  void composedAndDecomposedFormsOfANameAreOne() {
    String name = "Й & é";
    assertEquals(
        IriPaths.slug(Normalizer.normalize(name, Normalizer.Form.NFC)),
        IriPaths.slug(Normalizer.normalize(name, Normalizer.Form.NFD)));
  }

  @Test
  void longNamesAreCutAndKeptApart() {
    String a = IriPaths.slug("a".repeat(5000) + "x");
    String b = IriPaths.slug("a".repeat(5000) + "y");
    assertEquals(100, a.length());
    assertNotEquals(a, b);
  }

  @Test
  void hostileNamesGiveValidDistinctSlugs() {
    Set<String> slugs = new HashSet<>();
    for (String name : HOSTILE) {
      String slug = IriPaths.slug(name);
      assertTrue(PATH.matcher(slug).matches() && !slug.contains("/"), name + " -> " + slug);
      assertTrue(Normalizer.isNormalized(slug, Normalizer.Form.NFC), slug);
      assertTrue(slugs.add(slug), slug + " twice");
    }
  }

  @Test
  void hostileIdsGiveValidDistinctSegments() {
    Set<String> segments = new HashSet<>();
    for (String id : HOSTILE) {
      String segment = IriPaths.encode(id);
      assertTrue(segment.matches("(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+"), segment);
      assertTrue(!segment.matches("\\.+") && segments.add(segment), segment);
    }
  }

  @Test
  void ordinaryIdsStayAsTheyAre() {
    assertEquals("caixin-2022-02-25_x.y~z", IriPaths.encode("caixin-2022-02-25_x.y~z"));
    assertEquals("a%2Fb%20%C3%A9", IriPaths.encode("a/b é"));
    assertTrue(IriPaths.encode("a".repeat(201)).matches("x-[0-9a-f]{64}"));
    assertEquals("a".repeat(200), IriPaths.encode("a".repeat(200)));
    assertTrue(IriPaths.encode("").startsWith("x-"));
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals("iii", IriPaths.slug("III"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
