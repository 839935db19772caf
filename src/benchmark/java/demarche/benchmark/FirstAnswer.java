package demarche.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** How long {@code serve} takes from its start to its first answer. */
final class FirstAnswer {
  private static final long PATIENCE_NANOSECONDS = 60_000_000_000L;

  private FirstAnswer() {}

  /**
   * Starts the endpoint, asks until it answers, and stops it.
   *
   * @param launcher the product's command
   * @param kg the graph's folder
   * @param cache {@code on} or {@code off}: whether the launcher may use its AOT cache
   */
  static Measured measured(String launcher, Path kg, String cache) throws IOException {
    int port = freePort();
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(launcher, "serve", "--kg", kg.toString(), "--port", Integer.toString(port)));
    builder.environment().put("DEMARCHE_AOT", cache);
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      URI ask = URI.create("http://localhost:" + port + "/kg/sparql?query=ASK%7B%7D");
      while (!answers(ask)) {
        if (!process.isAlive() || System.nanoTime() - start > PATIENCE_NANOSECONDS) {
          throw new IllegalStateException("serve gave no answer on port " + port);
        }
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return Measured.alive(process, seconds);
    } finally {
      process.destroy();
      process.onExit().join();
    }
  }

  private static boolean answers(URI ask) {
    try {
      HttpURLConnection connection = (HttpURLConnection) ask.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(10_000);
      boolean answered = connection.getResponseCode() == 200;
      connection.disconnect();
      return answered;
    } catch (IOException e) {
      pause();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
