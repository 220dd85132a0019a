package center.coordination.testing;

import center.coordination.engine.JsonValues;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A form as REST takes it; lists go as Json, as Tasklist sends them. */
public final class RestForm {

  private RestForm() {}

  /** The body of submit-form and complete. */
  public static String body(Answers answers) {
    Map<String, Object> variables = new TreeMap<>();
    answers.values().forEach((key, value) -> variables.put(key, variable(value)));
    return JsonValues.write(Map.of("variables", variables));
  }

  private static Map<String, Object> variable(Object value) {
    return value instanceof Collection
        ? Map.of("type", "Json", "value", JsonValues.write(value))
        : Map.of("value", value);
  }
}
