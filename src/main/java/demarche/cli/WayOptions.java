package demarche.cli;

import demarche.build.ArticleWay;
import demarche.gazetteer.Gazetteers;
import demarche.identity.Resolver;
import demarche.mapper.ArticleMapper;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.reader.Reader;
import demarche.shape.GraphShapes;
import demarche.vocabulary.Terms;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Mixin;
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
      names = "--read",
      description = {
        "Read the text of every article, also of those that come with facts; those are left out.",
        "Without it only the articles that come without facts are read."
      })
  private boolean anew;

  @Mixin private ThreadsOption threads = new ThreadsOption();

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
    return threads.number();
  }

  ArticleWay way(boolean shapes) {
    return new ArticleWay(
        Optional.of(Reader.bundled()),
        anew,
        new Resolver(Gazetteers.bundled()),
        new ArticleMapper(base()),
        shapes ? Optional.of(GraphShapes.bundled()) : Optional.empty());
  }
}
