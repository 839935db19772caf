package demarche.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the pages of the sample to all tests that ask for them, built once. */
final class SampleSite implements ParameterResolver {
  /**
   * What is closed after the last test.
   *
   * @param folder is removed
   */
  private record Built(Path folder, SamplePages pages) implements AutoCloseable {
    static Built now() {
      try {
        Path folder = Files.createTempDirectory("sample-pages");
        return new Built(folder, SamplePages.in(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      pages.close();
      PathUtils.deleteDirectory(folder);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(SamplePages.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SampleSite.class))
        .getOrComputeIfAbsent(Built.class, k -> Built.now(), Built.class)
        .pages();
  }
}
