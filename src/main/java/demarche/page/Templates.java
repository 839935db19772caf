package demarche.page;

import demarche.exchange.Response;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Fills the templates of {@code demarche/page/}. What is filled in is escaped for HTML: a template
 * whose name ends with {@code .ftlh} cannot forget it.
 */
public final class Templates {
  private static final Version LIKE = Configuration.VERSION_2_3_33;

  private final Configuration templates;
  private final Map<String, Object> everywhere;
  private final Assets assets;

  /**
   * @param everywhere what every template may name
   */
  public Templates(Map<String, Object> everywhere) {
    this(everywhere, new Assets());
  }

  /**
   * @param everywhere what every template may name
   * @param assets style, scripts and pictures that pages may name
   */
  public Templates(Map<String, Object> everywhere, Assets assets) {
    this.everywhere = Map.copyOf(everywhere);
    this.assets = assets;
    Configuration configuration = new Configuration(LIKE);
    configuration.setTemplateLoader(
        new ClassTemplateLoader(Templates.class.getClassLoader(), "demarche/page"));
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(LIKE).build());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    this.templates = configuration;
  }

  /** Style, scripts and pictures that pages may name. */
  Assets assets() {
    return assets;
  }

  /**
   * A page.
   *
   * @param template its name, such as {@code home.ftlh}
   * @param model what the template names: records, lists, maps with text keys, text, numbers
   */
  public Response page(String template, Map<String, ?> model) {
    return page(Response.OK, template, model);
  }

  /** The same with another status. */
  public Response page(int status, String template, Map<String, ?> model) {
    return Response.text(status, "text/html", filled(template, model));
  }

  /** The text of a filled template. */
  public String filled(String template, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(everywhere);
    all.putAll(model);
    StringWriter out = new StringWriter();
    try {
      templates.getTemplate(template).process(all, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + template + " cannot be filled", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
