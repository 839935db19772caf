package demarche.factfile;

import demarche.fact.Coded;
import demarche.fact.Slot;
import demarche.problem.ProblemKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the values of slots; what has the wrong form is refused with a reason. */
final class Slots {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}|\\d{1,3}(?:,\\d{3}){1,5}");

  /** Numerals longer than this are no count of people, however they are to be read. */
  private static final int LONGEST_NUMERAL = 64;

  private final Texts texts;

  Slots(Texts texts) {
    this.texts = texts;
  }

  /** A text with its white space folded; empty where there is none. */
  Optional<String> text(Json.Members members, String slot) throws Refusal {
    Json json = members.get(slot);
    if (json.isEmpty()) {
      return Optional.empty();
    }
    if (json instanceof Json.Text text) {
      return Optional.of(texts.value(text.value()));
    }
    throw wrongForm(slot, "a text", json);
  }

  Optional<String> text(Json.Members members, Slot slot) throws Refusal {
    return text(members, slot.code());
  }

  /** A text that may not be missing. */
  String required(Json.Members members, Slot slot) throws Refusal {
    return text(members, slot).orElseThrow(() -> missing(slot));
  }

  static Refusal missing(Slot slot) {
    return new Refusal(ProblemKind.MISSING_SLOT, "it has no " + slot.code());
  }

  /** A list, or a text split at bars: each value folded, none empty, none twice, in order. */
  List<String> list(Json.Members members, Slot slot) throws Refusal {
    return list(members.get(slot.code()), slot.code());
  }

  List<String> list(Json json, String slot) throws Refusal {
    if (json.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    switch (json) {
      case Json.Text text -> split(text.value(), found);
      case Json.Items items -> {
        for (Json item : items.values()) {
          if (item instanceof Json.Text text) {
            split(text.value(), found);
          } else if (!item.isEmpty()) {
            throw new Refusal(
                ProblemKind.WRONG_FORM,
                "its " + slot + " must be a list of texts and holds " + item.sort());
          }
        }
      }
      default -> throw wrongForm(slot, "a list of texts", json);
    }
    return found.size() < 2 ? found : List.copyOf(new LinkedHashSet<>(found));
  }

  private void split(String text, List<String> found) {
    int from = 0;
    for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
      addValue(text.substring(from, bar), found);
      from = bar + 1;
    }
    addValue(from == 0 ? text : text.substring(from), found);
  }

  private void addValue(String text, List<String> found) {
    String value = texts.value(text);
    if (!value.isEmpty()) {
      found.add(value);
    }
  }

  /** True or false, as JSON or as text; false where there is none. */
  boolean flag(Json.Members members, Slot slot) throws Refusal {
    Json json = members.get(slot.code());
    if (json.isEmpty()) {
      return false;
    }
    if (json instanceof Json.Truth truth) {
      return truth.value();
    }
    if (json instanceof Json.Text text) {
      switch (Texts.fold(text.value())) {
        case "true" -> {
          return true;
        }
        case "false" -> {
          return false;
        }
        default -> {}
      }
    }
    throw wrongForm(slot.code(), "true or false", json);
  }

  /** A full day. */
  Optional<LocalDate> day(Json.Members members, Slot slot) throws Refusal {
    Json json = members.get(slot.code());
    if (json.isEmpty()) {
      return Optional.empty();
    }
    String value = json instanceof Json.Text text ? texts.value(text.value()) : "";
    Optional<LocalDate> day = Days.day(value);
    if (day.isEmpty()) {
      throw new Refusal(
          ProblemKind.BAD_DATE,
          "its "
              + slot.code()
              + " must be a full day such as 2022-02-25"
              + Days.whatYears(value)
              + " and is "
              + told(json));
    }
    return day;
  }

  /** A whole number of zero or more: a JSON number, or digits with or without thousands commas. */
  OptionalLong number(Json json, String slot) throws Refusal {
    if (json.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong value =
        switch (json) {
          case Json.Numeral numeral -> whole(numeral.digits());
          case Json.Text text -> digits(Texts.fold(text.value()));
          default -> OptionalLong.empty();
        };
    if (value.isEmpty() || value.getAsLong() < 0) {
      throw new Refusal(
          ProblemKind.BAD_NUMBER,
          "its " + slot + " must be a whole number of zero or more and is " + told(json));
    }
    return value;
  }

  private String told(Json json) {
    return switch (json) {
      case Json.Text text -> Texts.quoted(texts.clean(text.value()));
      case Json.Numeral numeral -> Texts.quoted(numeral.digits());
      default -> json.sort();
    };
  }

  /** 6000, 6000.0 and 6e3 are one number to JSON. */
  private static OptionalLong whole(String numeral) {
    if (numeral.length() > LONGEST_NUMERAL) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(new BigDecimal(numeral).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong digits(String text) {
    return DIGITS.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text.replace(",", "")))
        : OptionalLong.empty();
  }

  /**
   * A word of a closed list.
   *
   * @param words the list by its words
   * @param unknown how a word outside the list is counted
   */
  <E extends Coded> Optional<E> coded(
      Json.Members members, Slot slot, Map<String, E> words, ProblemKind unknown) throws Refusal {
    Optional<String> word = text(members, slot);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    E found = words.get(word.get());
    if (found == null) {
      throw new Refusal(
          unknown,
          "its "
              + slot.code()
              + " "
              + Texts.quoted(word.get())
              + " is none of "
              + told(words.keySet()));
    }
    return Optional.of(found);
  }

  static String told(Set<String> words) {
    return String.join(", ", words);
  }

  static Refusal wrongForm(String slot, String expected, Json json) {
    return new Refusal(
        ProblemKind.WRONG_FORM, "its " + slot + " must be " + expected + " and is " + json.sort());
  }
}
