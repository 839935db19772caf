package demarche.position;

import demarche.cast.Member;
import demarche.fact.Position;
import demarche.position.BinaryTraining.Example;
import demarche.position.GoldCandidates.Candidate;
import demarche.position.GoldCandidates.GoldArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Learns which candidates are positions, and on whose behalf they are said: {@code PositionTraining
 * GOLD_FOLDER LABELS CORPUS WRITTEN DATA_FOLDER}. Prints what cross-validation by article says of
 * each and writes the weights of the whole. The labels of the corpus and the written articles are
 * only learnt from.
 */
public final class PositionTraining {
  private PositionTraining() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    GoldCandidates candidates =
        GoldCandidates.of(Path.of(arguments[0]))
            .with(Labels.of(Path.of(arguments[1]), Path.of(arguments[2])))
            .with(Written.of(Path.of(arguments[3])));
    Path data = Path.of(arguments[4]);
    BinaryTraining acceptance = new BinaryTraining(acceptance(candidates));
    System.out.println("candidates that are positions");
    acceptance.validate(candidates.gold());
    acceptance.write(
        data.resolve(PositionModel.TABLE), "a candidate's being a position", PositionModel.CLASS);
    List<Example> examples = holders(candidates);
    BinaryTraining holders = new BinaryTraining(examples);
    System.out.println("candidates on whose behalf it is said");
    holders.validate((int) examples.stream().filter(e -> e.validates() && e.right()).count());
    holders.write(
        data.resolve(HolderModel.TABLE),
        "a speaker's speaking for somebody else",
        HolderModel.CLASS);
    StanceTraining stances = new StanceTraining(candidates, Path.of(arguments[0]));
    stances.validate();
    stances.write(data.resolve("stance/weights.tsv"));
  }

  private static List<Example> acceptance(GoldCandidates candidates) {
    List<Example> examples = new ArrayList<>();
    PositionFinder finder = PositionFinder.bundled();
    for (Candidate candidate : candidates.all()) {
      GoldArticle of = candidate.article();
      if (!candidate.judged()) {
        continue;
      }
      examples.add(
          new Example(
              of.number(),
              finder
                  .features(of.read(), of.quoted(), of.release())
                  .of(candidate.attribution(), candidate.content()),
              !candidate.gold().isEmpty()));
    }
    return examples;
  }

  static List<Example> holders(GoldCandidates candidates) {
    List<Example> examples = new ArrayList<>();
    PositionFinder finder = PositionFinder.bundled();
    for (Candidate candidate : candidates.all()) {
      // The labels' holders were read less closely: with them cross-validation loses.
      boolean annotated = candidate.article().number() != GoldCandidates.LABELLED;
      if (!annotated || !(candidate.attribution().voice() instanceof Voice.Known known)) {
        continue;
      }
      GoldArticle of = candidate.article();
      Holders holders = finder.holders(of.read(), of.quoted(), of.release());
      for (Position gold : candidate.gold()) {
        for (Member speaker : known.members()) {
          if (same(speaker.name(), gold.speaker().orElse(""))) {
            for (Holders.Candidate holder :
                holders.candidates(speaker, candidate.attribution(), candidate.content())) {
              boolean right =
                  !gold.holder().equals(gold.speaker())
                      && same(holder.member().name(), gold.holder().orElse(""));
              examples.add(new Example(of.number(), holder.features(), right));
            }
          }
        }
      }
    }
    return examples;
  }

  /** Two names of one: the same words, or one with all the words of the other. */
  private static boolean same(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String name) {
    return Set.copyOf(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
  }
}
