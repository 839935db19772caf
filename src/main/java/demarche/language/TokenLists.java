package demarche.language;

/**
 * The words that the tokenizer treats by name, learned from the teacher's tokens.
 *
 * @param abbreviations folded words that keep their final period, written with it
 * @param hyphenated folded words that keep their hyphens
 * @param prefixes folded prefixes, without the hyphen, that stay with the word after it
 * @param starters folded words that begin a sentence after an abbreviation, when capitalized
 * @param titles folded abbreviations, with their period, that end no sentence
 * @param openers folded words with which no name goes on after an initial
 * @param common folded abbreviations, with their period, that in lower case are common words unless
 *     a number stands before them
 */
record TokenLists(
    IntTable abbreviations,
    IntTable hyphenated,
    IntTable prefixes,
    IntTable starters,
    IntTable titles,
    IntTable openers,
    IntTable common) {

  static int hash(char[] text, int start, int end) {
    int hash = Hash.start();
    for (int i = start; i < end; i++) {
      hash = Hash.add(hash, Characters.folded(text[i]));
    }
    return Hash.end(hash);
  }
}
