package center.coordination.board;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills a part of a page that has no links, without the application around it. */
final class Fragment {

  private static final SpringTemplateEngine ENGINE = engine();

  private Fragment() {}

  /** The source of a template's fragment with one value. */
  static String fill(String template, String fragment, String name, Object value) {
    return ENGINE.process(
        "board/" + template, Set.of(fragment), new Context(Locale.CHINA, Map.of(name, value)));
  }

  private static SpringTemplateEngine engine() {
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    return engine;
  }
}
