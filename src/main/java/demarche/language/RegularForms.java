package demarche.language;

import java.util.ArrayList;
import java.util.List;

/** The base forms that a regular form may come from. */
final class RegularForms {
  private RegularForms() {}

  /** Possible bases of a form in lower case, the likeliest first; none for tags without endings. */
  static List<String> bases(String form, PartOfSpeech tag) {
    List<String> bases = new ArrayList<>();
    switch (tag) {
      case VBD, VBN -> afterVowel(form, "ed", bases);
      case VBG -> afterVowel(form, "ing", bases);
      case VBZ, NNS -> plural(form, bases);
      default -> {}
    }
    return bases;
  }

  /** postponed, planned, carried, stayed. */
  private static void afterVowel(String form, String ending, List<String> bases) {
    if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
      return;
    }
    String stem = form.substring(0, form.length() - ending.length());
    int last = stem.length() - 1;
    if (stem.charAt(last) == 'i') {
      bases.add(stem.substring(0, last) + "y");
    }
    if (last > 0 && stem.charAt(last) == stem.charAt(last - 1)) {
      bases.add(stem.substring(0, last));
    }
    bases.add(stem);
    bases.add(stem + "e");
  }

  /** countries, crashes, talks. */
  private static void plural(String form, List<String> bases) {
    if (form.endsWith("ies") && form.length() > 4) {
      bases.add(form.substring(0, form.length() - 3) + "y");
    }
    if (form.endsWith("s") && form.length() > 2) {
      bases.add(form.substring(0, form.length() - 1));
    }
    if (form.endsWith("es") && form.length() > 3) {
      bases.add(form.substring(0, form.length() - 2));
    }
  }
}
