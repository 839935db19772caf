package demarche.document;

import demarche.answer.NamedQuery;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.List;

/** Shows the named queries to people. */
public interface QuestionPages {
  /** All of them, each with a form for its parameters. */
  Response all(Request request, List<NamedQuery> queries);

  /**
   * One of them with its answer, told in its header not to be whole where it shows less than all.
   *
   * @param status 200, or 400 where a value is wrong
   */
  Response one(Request request, int status, Question question);
}
