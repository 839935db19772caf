package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.linear.LinearModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Decides a stance by a linear model: each feature of the question weighs for or against each
 * stance (data/stance/weights.tsv). Immutable and safe for several threads.
 */
public final class StanceModel {
  /** A weight of the table is an integer, so many of which are 1. */
  static final double SCALE = 100;

  private static final List<Stance> STANCES = List.of(Stance.values());

  private static final class Bundled {
    static final StanceModel MODEL =
        new StanceModel(
            StanceFeatures.bundled(), LinearModel.bundled("stance/weights.tsv", codes()));
  }

  private final StanceFeatures features;
  private final LinearModel weights;
  private final Obligations obligations = new Obligations();
  private final Imperatives imperatives = new Imperatives();
  private final Needs needs = new Needs();
  private final Unknowns unknowns = new Unknowns();
  private final Sayings sayings = new Sayings();
  private final Assurances assurances = new Assurances();
  private final Refusals refusals = new Refusals();
  private final Unchecked unchecked = new Unchecked();
  private final Undecided undecided = new Undecided();
  private final Requirements requirements = new Requirements();
  private final Invitations invitations = new Invitations();
  private final Judgements judgements = new Judgements();
  private final Nested nested = new Nested();
  private final Denials denials = new Denials();
  private final Dangers dangers = new Dangers();
  private final Schedules schedules = new Schedules();
  private final Foresights foresights = new Foresights();
  private final OwnDeeds ownDeeds = new OwnDeeds();
  private final Negatives negatives = new Negatives();
  private final DoubleNegatives doubles = new DoubleNegatives();
  private final Set<String> forecasts =
      Gazetteers.words("stance/forecasts.tsv", "lemma", "example");

  private StanceModel(StanceFeatures features, LinearModel weights) {
    this.features = features;
    this.weights = weights;
  }

  private static List<String> codes() {
    return STANCES.stream().map(stance -> stance.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The model that comes with the program.
   *
   * @throws demarche.problem.Failure naming file and line where a table of it is damaged
   */
  public static StanceModel bundled() {
    return Bundled.MODEL;
  }

  /** The stance of a content. */
  public Verdict stance(StanceQuestion question) {
    return stance(question, this::verdict);
  }

  /**
   * The stance of a content, by other weights than the table's.
   *
   * @param asked the content, and what voices it
   * @param weighed the verdict of the weights on what stands in the question
   */
  public Verdict stance(StanceQuestion asked, Function<SortedSet<String>, Verdict> weighed) {
    StanceQuestion question = GoingOn.behind(Prefaces.behind(asked));
    Verdict verdict =
        certain(question)
            .map(stance -> new Verdict(stance, 1))
            .orElseGet(() -> told(question, weighed.apply(features.of(question))));
    return verdict.stance() == Stance.COMMIT && Prefaces.isSureOfOthers(asked)
        ? new Verdict(Stance.ASSERT, verdict.margin())
        : verdict;
  }

  /** What stands above the weights; empty where they decide. */
  private Optional<Stance> certain(StanceQuestion question) {
    return obligations
        .of(question)
        .or(() -> imperatives.of(question))
        .or(() -> needs.of(question))
        .or(() -> assurances.of(question))
        .or(() -> refusals.of(question))
        .or(() -> unchecked.of(question))
        .or(() -> undecided.of(question))
        .or(() -> requirements.of(question))
        .or(() -> Betters.of(question))
        .or(() -> Aims.of(question))
        .or(() -> Showings.of(question))
        .or(() -> invitations.of(question))
        .or(() -> nested.of(question))
        .or(() -> unknowns.of(question))
        .or(() -> sayings.of(question))
        .or(() -> judgements.called(question))
        .or(() -> Judgements.unexcused(question))
        .or(() -> Plans.of(question));
  }

  /** "Predicts that the storm will grow" promises nothing; what may be a guess is left open. */
  private Verdict told(StanceQuestion question, Verdict verdict) {
    if (verdict.stance() == Stance.URGE && Obligations.mayGuess(question)) {
      return new Verdict(Stance.URGE, 0);
    }
    boolean forecast =
        question.trigger().filter(t -> forecasts.contains(t.frame().word())).isPresent();
    if (verdict.stance() == Stance.COMMIT
        && (forecast
            || foresights.are(question)
            || PlainTense.is(question)
            || GoingOn.isDone(question))) {
      return new Verdict(Stance.ASSERT, verdict.margin());
    }
    if (verdict.stance() == Stance.SUPPORT && PlainTense.isAid(question)) {
      return new Verdict(Stance.ASSERT, verdict.margin());
    }
    Verdict blameless = negatives.told(question, ownDeeds.told(question, verdict));
    Verdict undoubled = doubles.over(question, blameless);
    Verdict judged = judgements.over(question, denials.over(question, undoubled));
    return schedules.over(question, dangers.over(question, judged));
  }

  /** What the model looks at in a question, sorted; what it learns from. */
  public SortedSet<String> features(StanceQuestion question) {
    return features.of(question);
  }

  private Verdict verdict(Set<String> found) {
    int[] sums = weights.scores(found);
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    double total = 0;
    double next = 0;
    for (int i = 0; i < sums.length; i++) {
      double share = Math.exp(((long) sums[i] - sums[best]) / SCALE);
      total += share;
      next = i == best ? next : Math.max(next, share);
    }
    return new Verdict(STANCES.get(best), (1 - next) / total);
  }
}
