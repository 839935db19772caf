package demarche.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English verbs, in American and British spelling. */
final class VerbForms {
  private static final String VOWELS = "aeiou";

  private VerbForms() {}

  /** The forms of a verb besides its base form, for "emphasize" also "emphasise". */
  static List<String> of(String verb) {
    List<String> forms = new ArrayList<>(8);
    add(verb, forms);
    if (verb.endsWith("ize")) {
      String british = verb.substring(0, verb.length() - 2) + "se";
      forms.add(british);
      add(british, forms);
    }
    return forms;
  }

  private static void add(String verb, List<String> forms) {
    String stem = verb.substring(0, verb.length() - 1);
    char last = verb.charAt(verb.length() - 1);
    boolean afterConsonant = VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
    if (last == 'e') {
      forms.addAll(List.of(verb + "s", verb + "d", stem + "ing"));
    } else if (last == 'y' && afterConsonant) {
      forms.addAll(List.of(stem + "ies", stem + "ied", verb + "ing"));
    } else {
      forms.addAll(List.of(verb + "s", verb + "es", verb + "ed", verb + "ing"));
      if (!afterConsonant && VOWELS.indexOf(last) < 0) {
        forms.addAll(List.of(verb + last + "ed", verb + last + "ing"));
      }
    }
  }
}
