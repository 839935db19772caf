package demarche.cli;

import demarche.build.ArticleWay;
import demarche.gazetteer.Gazetteers;
import demarche.identity.Resolver;
import demarche.mapper.ArticleMapper;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.shape.GraphShapes;
import demarche.vocabulary.Terms;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the commands that carry articles have in common. */
final class WayOptions {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Terms.DEFAULT_BASE,
      description = "Base of the data's IRIs, ending in a slash (default: ${DEFAULT-VALUE}).")
  private String base = Terms.DEFAULT_BASE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are under way at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  String base() {
    boolean usable;
    try {
      URI uri = URI.create(base);
      usable = uri.isAbsolute() && !uri.isOpaque() && base.endsWith("/");
    } catch (IllegalArgumentException e) {
      usable = false;
    }
    if (!usable) {
      throw new Failure(
          ExitCode.USAGE, "--base " + base + " is no absolute IRI that ends in a slash");
    }
    return base;
  }

  int threads() {
    if (threads < 1) {
      throw new Failure(ExitCode.USAGE, "--threads " + threads + " is less than one");
    }
    return threads;
  }

  ArticleWay way(boolean shapes) {
    return new ArticleWay(
        new Resolver(Gazetteers.bundled()),
        new ArticleMapper(base()),
        shapes ? Optional.of(GraphShapes.bundled()) : Optional.empty());
  }
}
