import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a server of a graph with many clients at once, for every kind of page and every named query:
 * {@code java ServeLoad.java ADDRESS PID SECONDS CLIENTS PAUSE_MS}. Prints a line a kind with how
 * long the first answers took and how long the later ones, and the memory of the process PID by
 * time.
 *
 * <p>The addresses are found from the first page on, so that what is served is what is measured.
 * The first request for an address after the crawl's own is not counted as cold: cold are the
 * crawl's requests, one at a time, of a server just started.
 */
public final class ServeLoad {
  private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]*)\"");
  private static final Pattern DATA =
      Pattern.compile(".*\\.(ttl|nt|nq|trig|rdf|jsonld|tsv|xml|gexf|graphml|svg|css|js)");
  private static final List<String> BEGINNINGS =
      List.of(
          "/",
          "/search?q=president",
          "/search?q=ceasefire",
          "/compare",
          "/timeline",
          "/map",
          "/network",
          "/queries",
          "/query",
          "/ontology",
          "/exports",
          "/.well-known/void");

  /**
   * How many addresses of a kind are asked for; a whole graph's would take the time of the load.
   */
  private static final int EACH = 40;

  private static final int BAD = 400;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI address;
  private final long pause;
  private final PrintStream out;
  private final Map<String, List<String>> paths = new TreeMap<>();
  private final Map<String, List<Long>> cold = new HashMap<>();
  private final Map<String, ConcurrentLinkedQueue<Long>> warm = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> faults = new ConcurrentHashMap<>();

  private ServeLoad(URI address, long pause, PrintStream out) {
    this.address = address;
    this.pause = pause;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 5) {
      System.err.println("java ServeLoad.java ADDRESS PID SECONDS CLIENTS PAUSE_MS");
      System.exit(2);
    }
    ServeLoad load = new ServeLoad(URI.create(args[0]), Long.parseLong(args[4]), out);
    load.crawl();
    load.press(Long.parseLong(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    System.exit(load.table() ? 0 : 1);
  }

  /** The kind of an address: a page's first folders, or the name of its query. */
  private static String kind(String path) {
    String[] halves = path.split("\\?", 2);
    List<String> parts = Arrays.stream(halves[0].split("/")).filter(p -> !p.isEmpty()).toList();
    if (parts.isEmpty()) {
      return "/";
    }
    if (parts.get(0).equals("queries") && parts.size() > 1) {
      return "query " + parts.get(1);
    }
    String first =
        parts.get(0).equals("kg") && parts.size() > 1 ? "kg/" + parts.get(1) : "/" + parts.get(0);
    return first
        + (parts.size() > 1 && !first.startsWith("kg") ? "/*" : "")
        + (halves.length > 1 ? "?" : "");
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/html,*/*;q=0.8")
            .build(),
        // Only pages are read for links: a file of the whole graph would fill the memory.
        info ->
            info.headers().firstValue("content-type").orElse("").startsWith("text/html")
                ? BodySubscribers.ofString(StandardCharsets.UTF_8)
                : BodySubscribers.replacing(""));
  }

  /** Finds addresses breadth first; each answer is one of a cold server. */
  private void crawl() throws IOException, InterruptedException {
    Set<String> seen = new LinkedHashSet<>(BEGINNINGS);
    ArrayDeque<String> queue = new ArrayDeque<>(BEGINNINGS);
    while (!queue.isEmpty()) {
      String path = queue.remove();
      List<String> known = paths.computeIfAbsent(kind(path), k -> new ArrayList<>());
      if (known.size() >= EACH) {
        continue;
      }
      long began = System.nanoTime();
      HttpResponse<String> answer = ask(path);
      long took = System.nanoTime() - began;
      if (answer.statusCode() >= BAD) {
        if (answer.statusCode() >= 500) {
          fault("cold: " + kind(path) + " answered " + answer.statusCode());
        }
        continue;
      }
      known.add(path);
      cold.computeIfAbsent(kind(path), k -> new ArrayList<>()).add(took);
      if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
        links(answer).stream().filter(seen::add).forEach(queue::add);
      }
    }
    paths.values().removeIf(List::isEmpty);
    // Files of the whole graph are no pages: one alone keeps a core busy for as long as it is
    // written.
    paths.keySet().removeIf(kind -> kind.startsWith("/exports/"));
  }

  private List<String> links(HttpResponse<String> answer) {
    List<String> found = new ArrayList<>();
    Matcher link = LINK.matcher(answer.body());
    while (link.find()) {
      try {
        URI to = answer.uri().resolve(link.group(1).replace("&amp;", "&").replace("&#39;", "'"));
        if (address.getAuthority().equals(to.getAuthority())
            && !DATA.matcher(to.getPath()).matches()) {
          found.add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
        }
      } catch (IllegalArgumentException e) {
        fault("a link that is no address: " + link.group(1));
      }
    }
    return found;
  }

  private void fault(String what) {
    faults.computeIfAbsent(what, w -> new AtomicInteger()).incrementAndGet();
  }

  private void press(long pid, int seconds, int clients) throws InterruptedException {
    List<String> kinds = List.copyOf(paths.keySet());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    CountDownLatch done = new CountDownLatch(clients);
    memory(pid, 0);
    for (int i = 0; i < clients; i++) {
      // A seed for each client: the same requests in every run.
      Random random = new Random(i);
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                while (System.nanoTime() < end) {
                  String kind = kinds.get(random.nextInt(kinds.size()));
                  List<String> of = paths.get(kind);
                  once(kind, of.get(random.nextInt(of.size())));
                  rest();
                }
                done.countDown();
              });
    }
    int step = Math.max(1, Math.min(30, seconds / 4));
    for (int at = step; !done.await(step, TimeUnit.SECONDS) && at <= seconds + 60; at += step) {
      memory(pid, at);
    }
    memory(pid, seconds);
  }

  private void once(String kind, String path) {
    long began = System.nanoTime();
    try {
      int status = ask(path).statusCode();
      if (status >= BAD) {
        fault(kind + " answered " + status);
      } else {
        warm.computeIfAbsent(kind, k -> new ConcurrentLinkedQueue<>())
            .add(System.nanoTime() - began);
      }
    } catch (IOException e) {
      fault(kind + ": " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void rest() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells the server's memory: its own, and what it has mapped of files, which others may use. */
  private void memory(long pid, int second) {
    try {
      Map<String, Long> mib = new HashMap<>();
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("Rss") || line.startsWith("VmRSS")) {
          mib.put(line.replaceAll(":.*", ""), Long.parseLong(line.replaceAll("\\D", "")) / 1024);
        }
      }
      out.printf(
          Locale.ROOT,
          "memory at %3d s: %d MiB, %d of them its own, %d mapped files%n",
          second,
          mib.getOrDefault("VmRSS", 0L),
          mib.getOrDefault("RssAnon", 0L),
          mib.getOrDefault("RssFile", 0L));
    } catch (IOException e) {
      fault("memory of the server is not to be read: it may have ended");
    }
  }

  /** Prints what was measured; tells whether all was answered. */
  private boolean table() {
    out.printf(
        "%-28s %9s %9s %9s %9s %9s %9s%n",
        "ms", "cold p50", "cold p95", "asked", "p50", "p95", "worst");
    Map<String, long[]> all = new LinkedHashMap<>();
    int count = 0;
    for (String kind : paths.keySet()) {
      long[] later =
          sorted(warm.getOrDefault(kind, new ConcurrentLinkedQueue<>()).stream().toList());
      all.put(kind, later);
      count += later.length;
      long[] first = sorted(cold.getOrDefault(kind, List.of()));
      out.printf(
          Locale.ROOT,
          "%-28s %9.1f %9.1f %9d %9.1f %9.1f %9.1f%n",
          kind,
          at(first, 50),
          at(first, 95),
          later.length,
          at(later, 50),
          at(later, 95),
          at(later, 100));
    }
    long[] every = all.values().stream().flatMapToLong(Arrays::stream).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "%-48s %9d %9.1f %9.1f %9.1f%n",
        "all",
        count,
        at(every, 50),
        at(every, 95),
        at(every, 100));
    faults.forEach((what, times) -> out.printf("fault: %s, %d times%n", what, times.get()));
    out.printf(
        "%d answered, %d faults%n",
        count, faults.values().stream().mapToInt(AtomicInteger::get).sum());
    return faults.isEmpty() && count > 0;
  }

  private static long[] sorted(List<Long> times) {
    return times.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** The time, in milliseconds, that so many of a hundred did not exceed. */
  private static double at(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int index = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[Math.max(0, index)] / 1e6;
  }
}
