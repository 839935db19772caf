package demarche.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.zip.CRC32;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The trainer's command line; src/trainer/train.sh calls it. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the language engine's model from open text, human trees and the output of NLP4J,",
      "and prints its figures."
    })
final class Train implements Callable<Integer> {
  /** Longer sentences are not learned from. */
  private static final int LONGEST = SentenceSplitter.LONGEST;

  /** Of every so many sentences of the text one document is set aside for the confidence. */
  private static final int ASIDE = 100;

  private static final int ASIDE_TREES = 50;

  /** How often text of the kind that will be read is learned from. */
  private static final int NEAR = 3;

  /** Bytes that a model may have, a little less than it must not exceed. */
  private static final long LARGEST = 19_900_000;

  @Option(
      names = "--text",
      required = true,
      arity = "1..*",
      description = "Files and folders of text to learn from.")
  private List<Path> text = List.of();

  @Option(
      names = "--near",
      arity = "1..*",
      description = "Text of the kind that will be read: it is learned from three times over.")
  private List<Path> near = List.of();

  @Option(
      names = "--news",
      required = true,
      arity = "1..*",
      description = "Files and folders of news that is never learned from.")
  private List<Path> news = List.of();

  @Option(
      names = "--without",
      description = "The publisher of the texts of --news that are not measured on.")
  private String without = "The White House";

  @Option(names = "--trees", required = true, description = "The folder with the treebanks.")
  private Path trees = Path.of("");

  @Option(names = "--work", required = true, description = "A folder for what lies in between.")
  private Path work = Path.of("");

  @Option(names = "--model", required = true, description = "The file to write or to measure.")
  private Path model = Path.of("");

  @Option(names = "--only-measure", description = "Measure the model that is there.")
  private boolean onlyMeasure;

  @Option(names = "--seed", defaultValue = "1", description = "Of orders and choices.")
  private long seed = 1;

  @Option(
      names = "--least",
      defaultValue = "14",
      description = {
        "Weights of the parsers whose byte is not greater are dropped, and more where the file",
        "would else be too large (default: ${DEFAULT-VALUE})."
      })
  private int least = 14;

  private final long began = System.nanoTime();

  /** Runs the trainer. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Train()).setOverwrittenOptionsAllowed(true).execute(arguments));
  }

  private void say(String line) {
    System.err.printf(Locale.ROOT, "%7.1f s  %s%n", (System.nanoTime() - began) / 1e9, line);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Files.createDirectories(work);
    Teacher teacher = new Teacher();
    say("teacher loaded");
    List<TextSource> measured = measured();
    HeldOut heldOut = new HeldOut();
    heldOut.addTexts(measured);
    List<GoldSentence> pud = Treebank.read(trees.resolve("test-pud-news.conllu.gz"));
    List<GoldSentence> gum = Treebank.read(trees.resolve("test-gum-news.conllu.gz"));
    heldOut.addTrees(pud);
    heldOut.addTrees(gum);
    List<GoldSentence> human = new ArrayList<>();
    for (String name : List.of("ewt.conllu.gz", "gum.conllu.gz")) {
      Treebank.read(trees.resolve(name)).stream()
          .filter(tree -> tree.size() <= LONGEST)
          .forEach(human::add);
    }
    Path newsSilver = work.resolve("news.gz");
    teacher.write(measured, 2, newsSilver);
    say("teacher read the news: " + measured.size() + " documents");
    if (!onlyMeasure) {
      train(teacher, heldOut, human);
    }
    measure(teacher, pud, gum, SilverReader.toMeasureBy(newsSilver), measured);
    return 0;
  }

  private static void addUnlessHeldOut(Path path, HeldOut heldOut, List<TextSource> sources) {
    TextSource.read(path).stream().filter(d -> !heldOut.holds(d)).forEach(sources::add);
  }

  private List<TextSource> measured() {
    List<TextSource> documents = new ArrayList<>();
    for (Path path : news) {
      for (TextSource document : TextSource.read(path)) {
        boolean same = documents.stream().anyMatch(d -> d.body().equals(document.body()));
        if (!same && !document.publisher().equals(without)) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  private void train(Teacher teacher, HeldOut heldOut, List<GoldSentence> human)
      throws InterruptedException, ExecutionException {
    List<TextSource> sources = new ArrayList<>();
    near.forEach(path -> addUnlessHeldOut(path, heldOut, sources));
    int nearest = sources.size();
    text.forEach(path -> addUnlessHeldOut(path, heldOut, sources));
    TeacherLexica.write(work);
    Split split = split(silver(teacher, sources), nearest, human);
    say(
        String.format(
            Locale.ROOT,
            "to learn from: %d sentences, %d tokens; %d human trees, %d tokens",
            split.learned().size(),
            split.learned().stream().mapToLong(Example::size).sum(),
            split.trees().size(),
            split.trees().stream().mapToLong(GoldSentence::size).sum()));
    Training.Recipe recipe =
        new Training.Recipe(
            seed,
            3,
            3,
            5,
            new Training.Sizes(23, 23, 23, 22, 22, 22),
            new Training.Updates(2, 2, 1, 2));
    TrainedModel trained =
        new Training(recipe, this::say).run(split.learned(), split.trees(), work);
    say("trained");
    write(trained, split.aside());
  }

  /** The teacher's sentences; what it wrote of these very texts before is taken up again. */
  private List<Example> silver(Teacher teacher, List<TextSource> sources) {
    CRC32 sum = new CRC32();
    for (TextSource source : sources) {
      sum.update((source.id() + "\n" + source.body() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Path silver = work.resolve(String.format(Locale.ROOT, "silver-%08x.gz", sum.getValue()));
    if (!Files.exists(silver)) {
      Path part = work.resolve("silver.part");
      teacher.write(sources, 2, part);
      try {
        Files.move(part, silver, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      say("teacher read the text: " + sources.size() + " documents");
    }
    return SilverReader.toLearnFrom(silver, LONGEST);
  }

  /**
   * What is learned from, and what is not.
   *
   * @param learned the teacher's sentences
   * @param trees human trees
   * @param aside sentences of both kinds that only the confidence is measured on
   */
  private record Split(List<Example> learned, List<GoldSentence> trees, List<Example> aside) {}

  private static Split split(List<Example> silver, int nearest, List<GoldSentence> human) {
    List<Example> learned = new ArrayList<>();
    List<Example> aside = new ArrayList<>();
    for (Example example : silver) {
      (example.document() % ASIDE == ASIDE - 1 ? aside : learned).add(example);
    }
    List<Example> again = learned.stream().filter(e -> e.document() < nearest).toList();
    for (int times = 1; times < NEAR; times++) {
      learned.addAll(again);
    }
    List<GoldSentence> trees = new ArrayList<>();
    for (int i = 0; i < human.size(); i++) {
      if (i % ASIDE_TREES == ASIDE_TREES - 1) {
        aside.add(ClearTree.example(human.get(i), 0));
      } else {
        trees.add(human.get(i));
      }
    }
    return new Split(learned, trees, aside);
  }

  /** Drops small weights until the file is small enough, then measures what a margin is worth. */
  private void write(TrainedModel trained, List<Example> aside) {
    int dropped = least;
    TrainedModel pruned = trained.pruned(dropped);
    while (ModelWriter.write(model, pruned) > LARGEST) {
      dropped++;
      pruned = trained.pruned(dropped);
    }
    Lexicon known = pruned.lexicon().lexicon();
    List<Example> tagged = Training.retagged(aside, pruned.tags(), known);
    Certainty certainty = CertaintyFit.fit(tagged, known, pruned.backward(), pruned.forward());
    long size = ModelWriter.write(model, pruned.with(certainty));
    say(String.format(Locale.ROOT, "model written: %.1f MB, cells above %d", size / 1e6, dropped));
  }

  private void measure(
      Teacher teacher,
      List<GoldSentence> pud,
      List<GoldSentence> gum,
      List<Example> newsSilver,
      List<TextSource> measured)
      throws IOException, InterruptedException, ExecutionException {
    LanguageModel read;
    try (var in = Files.newInputStream(model)) {
      read = ModelReader.read(in);
    } catch (DamagedModel e) {
      throw new IllegalStateException(model + " " + e.getMessage(), e);
    }
    Engine engine = new Engine(read);
    Evaluation evaluation = new Evaluation(pud, gum, newsSilver, read.lexicon());
    TeacherComparison itself = new TeacherComparison(teacher, read);
    System.out.print(evaluation.of(engine));
    System.out.print(evaluation.of(itself));
    List<String> paragraphs = new ArrayList<>();
    measured.forEach(d -> paragraphs.addAll(d.paragraphs()));
    System.out.print(evaluation.speed(engine, itself, paragraphs));
    say("measured");
  }
}
