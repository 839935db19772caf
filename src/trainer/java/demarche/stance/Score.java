package demarche.stance;

import demarche.fact.Stance;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How answers compare with the right ones. */
public final class Score {
  private final Map<Stance, Map<Stance, Integer>> answered = new EnumMap<>(Stance.class);
  private int all;
  private int right;

  /** The score of answers to questions, by their order. */
  public static Score of(List<Stance> gold, List<Stance> answers) {
    Score score = new Score();
    for (int i = 0; i < gold.size(); i++) {
      score.add(gold.get(i), answers.get(i));
    }
    return score;
  }

  private void add(Stance gold, Stance answer) {
    answered
        .computeIfAbsent(gold, stance -> new EnumMap<>(Stance.class))
        .merge(answer, 1, Integer::sum);
    all++;
    right += gold == answer ? 1 : 0;
  }

  /** The share of right answers. */
  public double accuracy() {
    return right / (double) all;
  }

  /** The mean of the F1 of each stance. */
  public double macroF1() {
    double sum = 0;
    for (Stance stance : Stance.values()) {
      sum += f1(stance);
    }
    return sum / Stance.values().length;
  }

  private double f1(Stance stance) {
    int hit = count(stance, stance);
    int both = 0;
    for (Stance other : Stance.values()) {
      both += count(stance, other) + count(other, stance);
    }
    return both == 0 ? 0 : 2.0 * hit / both;
  }

  private int count(Stance gold, Stance answer) {
    return answered.getOrDefault(gold, Map.of()).getOrDefault(answer, 0);
  }

  @Override
  public String toString() {
    StringBuilder line =
        new StringBuilder(
            String.format(Locale.ROOT, "accuracy %.3f  macro-F1 %.3f ", accuracy(), macroF1()));
    for (Stance stance : Stance.values()) {
      line.append(
          String.format(
              Locale.ROOT, " %s %.2f", stance.name().toLowerCase(Locale.ROOT), f1(stance)));
    }
    return line.toString();
  }
}
