package demarche.push;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a graph store knows us. Neither messages nor {@code toString} show any of it. */
public sealed interface Credentials {
  /** The environment's names. */
  String USER = "DEMARCHE_PUSH_USER";

  String PASSWORD = "DEMARCHE_PUSH_PASSWORD";
  String TOKEN = "DEMARCHE_PUSH_TOKEN";

  /** None are sent. */
  record None() implements Credentials {}

  /** HTTP basic authentication. */
  record Basic(String user, String password) implements Credentials {
    @Override
    public String toString() {
      return "Basic";
    }
  }

  /** A bearer token. */
  record Bearer(String token) implements Credentials {
    @Override
    public String toString() {
      return "Bearer";
    }
  }

  /** What a bearer token may consist of; anything else would end up in a message of the client. */
  Pattern TOKEN_FORM = Pattern.compile("[\\x21-\\x7e]+");

  /**
   * Credentials of the environment; an empty value is none.
   *
   * @param environment the variables by name
   * @throws Failure where a user or a password is alone, or both kinds are given
   */
  static Credentials of(Map<String, String> environment) {
    return of(
        environment.getOrDefault(USER, ""),
        environment.getOrDefault(PASSWORD, ""),
        environment.getOrDefault(TOKEN, ""),
        "the environment");
  }

  /**
   * Credentials of a file: lines {@code user=…} and {@code password=…}, or {@code token=…}; empty
   * lines and those that begin with {@code #} are skipped. A value is taken as it stands, white
   * space around it left out.
   *
   * @throws Failure where the file cannot be read or holds anything else
   */
  static Credentials read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT, "the credentials in " + file + " cannot be read as UTF-8 text.", e);
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      if (!List.of("user", "password", "token").contains(key)) {
        throw new Failure(
            ExitCode.USAGE,
            file + ", line " + (i + 1) + ": only user=, password= and token= are known here.");
      }
      values.put(key, line.substring(equals + 1).strip());
    }
    Credentials found =
        of(
            values.getOrDefault("user", ""),
            values.getOrDefault("password", ""),
            values.getOrDefault("token", ""),
            file.toString());
    if (found instanceof None) {
      throw new Failure(ExitCode.USAGE, file + " holds no credentials.");
    }
    return found;
  }

  private static Credentials of(String user, String password, String token, String where) {
    if (user.isEmpty() != password.isEmpty()) {
      throw new Failure(ExitCode.USAGE, where + " must give a user and a password, not one alone.");
    }
    if (!user.isEmpty() && !token.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, where + " must give either a user and a password or a token, not both.");
    }
    if (!user.isEmpty()) {
      if (user.contains(":")) {
        throw new Failure(ExitCode.USAGE, "the user that " + where + " gives must hold no colon.");
      }
      return new Basic(user, password);
    }
    if (token.isEmpty()) {
      return new None();
    }
    if (!TOKEN_FORM.matcher(token).matches()) {
      throw new Failure(
          ExitCode.USAGE, "the token that " + where + " gives must be ASCII without white space.");
    }
    return new Bearer(token);
  }

  /** The value of the header {@code Authorization}; empty where none is sent. */
  default Optional<String> header() {
    return switch (this) {
      case None none -> Optional.empty();
      case Basic(String user, String password) ->
          Optional.of(
              "Basic "
                  + Base64.getEncoder()
                      .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
      case Bearer(String token) -> Optional.of("Bearer " + token);
    };
  }
}
