package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} prints of each command of our own. */
final class HelpTest {
  private static final List<String> FOREIGN = List.of("help", "generate-completion");

  /** The list of commands shows the first paragraph alone, and each is wrapped by itself. */
  @Test
  void everyParagraphEndsWithASentence() {
    List<String> cut = new ArrayList<>();
    CommandLine demarche = Demarche.commandLine();
    demarche.getSubcommands().forEach((name, line) -> addCut(name, line.getCommandSpec(), cut));
    assertFalse(demarche.getSubcommands().isEmpty());
    assertEquals(List.of(), cut);
  }

  @Test
  void aCommandIsMadeWithoutTheOthers() {
    Set<String> all = Demarche.commandLine().getSubcommands().keySet();
    for (String name : all) {
      Set<String> made = Demarche.commandLine(name).getSubcommands().keySet();
      assertEquals(FOREIGN.contains(name) ? all : Set.of(name), made);
    }
  }

  private static void addCut(String name, CommandSpec command, List<String> cut) {
    if (FOREIGN.contains(name)) {
      return;
    }
    List<String> paragraphs = new ArrayList<>(List.of(command.usageMessage().description()));
    command.args().forEach(argument -> paragraphs.addAll(List.of(argument.description())));
    for (String paragraph : paragraphs) {
      if (!paragraph.endsWith(".")) {
        cut.add(name + ": " + paragraph);
      }
    }
  }
}
