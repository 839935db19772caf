package demarche.search;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.search.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is searched for: words that must all be there. Words between quotation marks stand in a row;
 * a word that ends with {@code *} is the beginning of one. All else that is no letter and no digit
 * parts words and means nothing, so that no text is an error.
 */
public final class Wanted {
  /** How many characters a search may have. */
  public static final int LONGEST = 300;

  private static final int MOST_WORDS = 32;
  private static final int SHORTEST_BEGINNING = 2;
  private static final float TIE = 0.1f;
  private static final Pattern PART =
      Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\\s\"“”„«»]+)");

  private final String text;
  private final List<Part> parts;

  private Wanted(String text, List<Part> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /** Words in a row; the last one may be a beginning. */
  private record Part(List<String> words, boolean isBeginning) {
    Query in(String field) {
      if (isBeginning) {
        return new PrefixQuery(new Term(field, words.getFirst()));
      }
      return words.size() == 1
          ? new TermQuery(new Term(field, words.getFirst()))
          : new PhraseQuery(field, words.toArray(new String[0]));
    }

    boolean has(String word) {
      return isBeginning ? word.startsWith(words.getFirst()) : words.contains(word);
    }
  }

  /** A piece of a text, and whether it is a word that was wanted. */
  public record Piece(String text, boolean found) {}

  /**
   * Reads what somebody typed.
   *
   * @throws Refused where it is too long
   */
  public static Wanted of(String typed) {
    int length = typed.codePointCount(0, typed.length());
    if (length > LONGEST) {
      throw new Refused(
          Response.BAD_REQUEST,
          "A search may have " + LONGEST + " characters; this one has " + length + ".");
    }
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(typed);
    while (part.find()) {
      add(parts, part.group(1) == null ? part.group(2) : part.group(1), part.group(1) == null);
    }
    if (parts.stream().mapToInt(p -> p.words().size()).sum() > MOST_WORDS) {
      throw new Refused(
          Response.BAD_REQUEST, "A search may have " + MOST_WORDS + " words; this one has more.");
    }
    return new Wanted(typed.strip(), parts);
  }

  private static void add(List<Part> parts, String typed, boolean mayBeBeginning) {
    List<Word> words = Words.of(typed);
    boolean beginning = mayBeBeginning && typed.endsWith("*") && words.size() == 1;
    if (beginning) {
      Word only = words.getFirst();
      String first =
          common(Words.beginning(typed.substring(only.start(), only.end())), only.form());
      parts.add(new Part(List.of(first), first.length() >= SHORTEST_BEGINNING));
    } else if (!words.isEmpty()) {
      parts.add(new Part(words.stream().map(Word::form).toList(), false));
    }
  }

  /**
   * What a word and its form in the index begin with: {@code crisis} stands there as one of many.
   */
  private static String common(String word, String form) {
    int at = 0;
    while (at < Math.min(word.length(), form.length()) && word.charAt(at) == form.charAt(at)) {
      at++;
    }
    return word.substring(0, at);
  }

  /** As it was typed, without blanks around it. */
  public String text() {
    return text;
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether something was typed but there is no word in it. */
  public boolean hasNoWord() {
    return !text.isEmpty() && parts.isEmpty();
  }

  /**
   * The query: each word in some field.
   *
   * @param fields how much each weighs
   */
  Query in(Map<String, Float> fields) {
    if (parts.isEmpty()) {
      return isEmpty() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("no word");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Part part : parts) {
      List<Query> somewhere =
          fields.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(f -> (Query) new BoostQuery(part.in(f.getKey()), f.getValue()))
              .toList();
      all.add(new DisjunctionMaxQuery(somewhere, TIE), Occur.MUST);
    }
    return all.build();
  }

  /** A text in pieces, those that were wanted marked; joined they are the text. */
  public List<Piece> marked(String shown) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Word word : parts.isEmpty() ? List.<Word>of() : Words.of(shown)) {
      if (word.start() >= at && isWanted(word)) {
        if (word.start() > at) {
          pieces.add(new Piece(shown.substring(at, word.start()), false));
        }
        pieces.add(new Piece(shown.substring(word.start(), word.end()), true));
        at = word.end();
      }
    }
    if (at < shown.length()) {
      pieces.add(new Piece(shown.substring(at), false));
    }
    return pieces;
  }

  /** How many of the wanted parts stand in a text. */
  long countIn(String shown) {
    List<Word> words = Words.of(shown);
    return parts.stream().filter(p -> words.stream().anyMatch(w -> p.has(w.form()))).count();
  }

  private boolean isWanted(Word word) {
    return parts.stream().anyMatch(part -> part.has(word.form()));
  }
}
