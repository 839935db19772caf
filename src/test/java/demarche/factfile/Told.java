package demarche.factfile;

import demarche.fact.ArticleFacts;
import demarche.fact.Fact;
import demarche.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes fact files in tests: single quotes stand for double ones, so that JSON stays readable. */
final class Told {
  static final String BODY =
      "President Ada Berg of Norland spoke on Friday. \"We back the truce,\" she told Ivo Roth.";

  private static final String ENTITIES =
      "'entities':[{'name':'Ada Berg','type':'Person'},{'name':'Ivo Roth','type':'Person'},"
          + "{'name':'Norland','type':'Country'}]";

  private Told() {}

  static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  static Parsed parse(String json) {
    return FactFile.parse(bytes(json), "here");
  }

  /** An article with {@link #BODY} and three entities that tells one fact. */
  static Parsed parseFact(String list, String fact) {
    String body = BODY.replace("\"", "\\\"");
    return parse(
        "{'article':{'id':'a','body':'"
            + body
            + "'},'facts':{"
            + ENTITIES
            + ",'"
            + list
            + "':["
            + fact
            + "]}}");
  }

  static Parsed parsePosition(String members) {
    return parseFact(
        "positions",
        "{'stance':'support','topic':'the truce','evidence':'We back the truce'" + members + "}");
  }

  static ArticleFacts article(Parsed parsed) {
    return parsed.facts().orElseThrow();
  }

  static <F extends Fact> F fact(Parsed parsed, Class<F> kind) {
    return kind.cast(article(parsed).facts().getFirst());
  }

  static List<String> sentences(Parsed parsed) {
    return parsed.problems().stream().map(Problem::toString).toList();
  }
}
