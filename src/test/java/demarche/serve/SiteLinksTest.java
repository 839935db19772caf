package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the links of the pages of things arrives. */
final class SiteLinksTest {
  private static final Pattern HREF = Pattern.compile("href=\"(/[^\"#?]*)[^\"]*\"");
  private static final int MOST = 400;

  /** The pages whose links are followed; where else they lead is others' to test. */
  private static final Pattern THINGS =
      Pattern.compile("/|/kg/(article|fact|person|organization|country|place|actor)/.*[.]html");

  @TempDir static Path folder;

  @Test
  void everyInternalLinkOfThePagesOfThingsIsAnswered() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    try (GraphStore store = GraphStore.open(folder);
        Library library = Library.of(store)) {
      library.within(Duration.ofSeconds(120));
      Handler site = Site.of(store, library, Serving.local(0));
      Set<String> seen = new LinkedHashSet<>(Set.of("/"));
      Deque<String> next = new ArrayDeque<>(seen);
      List<String> broken = new ArrayList<>();
      while (!next.isEmpty() && seen.size() < MOST) {
        String path = next.remove();
        Response response = answer(site, path);
        if (response.status() >= 400) {
          broken.add(response.status() + " " + path);
        } else {
          links(response).stream().filter(seen::add).forEach(next::add);
        }
      }
      assertEquals(List.of(), broken);
      assertTrue(seen.size() > 100, "links: " + seen.size());
    }
  }

  private static List<String> links(Response response) {
    if (!(response.body() instanceof Body.Whole whole)) {
      return List.of();
    }
    return HREF.matcher(whole.bytes().utf8().orElse(""))
        .results()
        .map(m -> m.group(1))
        .filter(path -> THINGS.matcher(path).matches())
        .toList();
  }

  private static Response answer(Handler site, String path) {
    try {
      return site.answer(Request.get(path, Map.of()));
    } catch (Refused e) {
      return Response.sentence(e.status(), String.valueOf(e.getMessage()));
    }
  }
}
