package demarche.language;

/**
 * Lemmas by suffix and part of speech: the longest known suffix says how many characters go and
 * what comes instead; exceptions are whole words. Proper nouns and numbers keep their form.
 * Immutable.
 */
final class Lemmas {
  /** Suffixes are at most so long; the empty one is the rule for all other words of a tag. */
  static final int LONGEST_SUFFIX = 5;

  /**
   * What becomes of a word.
   *
   * @param cut how many characters go
   * @param append what comes instead
   */
  record Ending(int cut, String append) {}

  private final IntTable exceptions;
  private final String[] exceptionLemmas;
  private final IntTable rules;
  private final Ending[] endings;
  private final WordTable words;

  /**
   * @param exceptions from {@link #key} of a whole word to the number, from 1, of its lemma
   * @param exceptionLemmas the lemmas
   * @param rules from {@link #key} of a suffix to the number, from 1, of its ending
   * @param endings the endings
   * @param words tells which words there are
   */
  Lemmas(
      IntTable exceptions,
      String[] exceptionLemmas,
      IntTable rules,
      Ending[] endings,
      WordTable words) {
    this.exceptions = exceptions;
    this.exceptionLemmas = exceptionLemmas;
    this.rules = rules;
    this.endings = endings;
    this.words = words;
  }

  /** The hash of a word or suffix, in lower case, with a tag. */
  static int key(CharSequence text, int tag) {
    return Hash.end(Hash.add(Hash.of(text), tag));
  }

  /** Whether words of a tag are their own lemmas, capitals and all. */
  static boolean keepsForm(PartOfSpeech tag) {
    return tag.isProperNoun() || tag == PartOfSpeech.CD || tag == PartOfSpeech.ADD;
  }

  /**
   * The lemma of a word.
   *
   * @param form the word as it is read: plain quotes, any case
   */
  String lemma(String form, PartOfSpeech tag) {
    if (keepsForm(tag)) {
      return form;
    }
    String lower = form.toLowerCase(java.util.Locale.ROOT);
    int exception = exceptions.get(key(lower, tag.index()));
    String lemma = exception > 0 ? exceptionLemmas[exception - 1] : byRule(lower, tag);
    boolean settled = exception > 0 || lemma.equals(lower) || isKnown(lemma);
    if (settled) {
      // "Ending" is known for what it is.
      return isPastOfItself(lower, lemma, tag)
          ? lemma(lower.substring(0, lower.length() - 2) + "ing", PartOfSpeech.VBG)
          : lemma;
    }
    return RegularForms.bases(lower, tag).stream().filter(this::isKnown).findFirst().orElse(lemma);
  }

  /** "Ended", "followed": the teacher has them for words of their own, but no verb is one. */
  private static boolean isPastOfItself(String lower, String lemma, PartOfSpeech tag) {
    return lemma.equals(lower)
        && (tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBN)
        && lower.length() >= SHORTEST_PAST
        && lower.endsWith("ed");
  }

  /** Shorter ones are often irregular: "shed". */
  private static final int SHORTEST_PAST = 5;

  private String byRule(String lower, PartOfSpeech tag) {
    for (int length = Math.min(LONGEST_SUFFIX, lower.length()); length >= 0; length--) {
      int rule = rules.get(key(lower.substring(lower.length() - length), tag.index()));
      if (rule > 0) {
        Ending ending = endings[rule - 1];
        return lower.substring(0, lower.length() - Math.min(ending.cut(), lower.length()))
            + ending.append();
      }
    }
    return lower;
  }

  /** Whether the teacher's lexicon knows what part of speech a word may have. */
  private boolean isKnown(String word) {
    return WordTable.ambiguity(words.get(Hash.of(word))) > 0;
  }
}
