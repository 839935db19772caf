package demarche.page;

import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.export.NetworkPart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a page shows as files for network tools, in the form of the exports of the whole graph. */
final class NetworkFiles {
  /** Their media type, as that of the exports. */
  static final String TYPE = "application/xml";

  private NetworkFiles() {}

  /** A form of such files; its name in small letters ends their addresses. */
  private enum Form {
    GRAPHML("GraphML"),
    GEXF("GEXF");

    private final String title;

    Form(String title) {
      this.title = title;
    }

    private String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    private byte[] of(NetworkPart part) {
      return this == GRAPHML ? part.graphml() : part.gexf();
    }
  }

  /** Finds what is in the file that a request asks for. */
  interface Source {
    Selected of(Request request);
  }

  /**
   * What is in a file.
   *
   * @param facts how many facts were read for it
   * @param isCut whether there are more facts than these
   */
  record Selected(NetworkPart part, int facts, boolean isCut) {}

  /** What a cut file says of itself. */
  static String about(int facts, boolean isCut) {
    return isCut ? "Cut after " + facts + " facts: there are more." : "";
  }

  /** The endings of the addresses of such files. */
  static List<String> endings() {
    return Arrays.stream(Form.values()).map(Form::ending).toList();
  }

  /** A route to each form. */
  static List<Route> routes(String path, Source source) {
    return Arrays.stream(Form.values())
        .map(
            form -> {
              Handler handler = request -> file(form, path, source.of(request));
              return Route.get(path + form.ending(), handler);
            })
        .toList();
  }

  private static Response file(Form form, String path, Selected selected) {
    Response response =
        Response.of(Response.OK, TYPE + "; charset=utf-8", form.of(selected.part()))
            .with(
                "Content-Disposition",
                "attachment; filename=\"demarche-" + path.substring(1) + form.ending() + "\"");
    return Drawn.cut(response, selected.isCut(), selected.facts());
  }

  /**
   * A link to each form.
   *
   * @param at gives the address of what is shown, with an ending of its path
   */
  static List<Link> links(UnaryOperator<String> at) {
    return Arrays.stream(Form.values())
        .map(form -> new Link(form.title, at.apply(form.ending())))
        .toList();
  }
}
