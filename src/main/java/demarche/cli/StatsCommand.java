package demarche.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import demarche.answer.Display;
import demarche.explanation.Inventory;
import demarche.problem.ExitCode;
import demarche.store.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stats}: what is in the graph, in figures. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Counts what is in the graph: articles, facts, actors, publishers, years.")
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KgFolder kg = new KgFolder();
  @Mixin private Talk talk = new Talk();

  /** How the figures are printed. */
  enum Format {
    text,
    json
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Override
  public Integer call() throws IOException {
    try (GraphStore store = GraphStore.open(kg.path())) {
      Inventory inventory = store.read(Inventory::of);
      if (inventory.unread() > 0) {
        talk.say("Unread articles name nobody and state nothing: their texts wait for facts.");
      }
      switch (format) {
        case text -> text(inventory);
        case json -> json(inventory);
      }
    }
    return ExitCode.DONE.number();
  }

  private void text(Inventory inventory) {
    line("", "articles", inventory.articles());
    line("", "unread articles", inventory.unread());
    group("facts", inventory.facts());
    group("positions by stance", inventory.positions());
    group("actors by type", inventory.actors());
    group("linked to Wikidata", inventory.wikidata());
    group("articles by publisher", inventory.publishers());
    group("articles by year", inventory.years());
    line("", "triples", inventory.triples());
  }

  private void group(String title, Map<String, Long> counts) {
    spec.commandLine().getOut().println(title);
    counts.forEach((name, count) -> line("  ", name, count));
  }

  private void line(String indent, String name, long count) {
    PrintWriter out = spec.commandLine().getOut();
    String left = indent + Display.visible(name);
    String gap = " ".repeat(Math.max(1, 40 - Display.width(left)));
    out.println(left + gap + String.format(Locale.ROOT, "%,12d", count));
  }

  private void json(Inventory inventory) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeNumberField("articles", inventory.articles());
      json.writeNumberField("unread", inventory.unread());
      object(json, "facts", inventory.facts());
      object(json, "positions", inventory.positions());
      object(json, "actors", inventory.actors());
      object(json, "wikidata", inventory.wikidata());
      object(json, "publishers", inventory.publishers());
      object(json, "years", inventory.years());
      json.writeNumberField("triples", inventory.triples());
      json.writeEndObject();
    }
    spec.commandLine().getOut().println(text);
  }

  private static void object(JsonGenerator json, String name, Map<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
