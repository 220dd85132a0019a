package center.coordination.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The FEEL expressions of a form, over the submitted values and, behind them, the variables. */
final class FormExpressions {

  private static final Logger LOG = LoggerFactory.getLogger(FormExpressions.class);

  private final FeelEngine feel;
  private final Map<String, Object> data;

  FormExpressions(FeelEngine feel, Map<String, Object> variables, Map<String, Object> submitted) {
    this.feel = feel;
    data = new HashMap<>(variables);
    data.putAll(submitted);
  }

  /** Where an expression stands: in the whole form, or in a row of a repeated group. */
  record Place(Object self, Object parent, List<Integer> index) {

    Place row(Object row, int number) {
      List<Integer> numbers = new ArrayList<>(index);
      numbers.add(number);
      return new Place(row, self, numbers);
    }
  }

  /** The form as a whole. */
  Place form() {
    return new Place(data, null, List.of());
  }

  /** A property that holds either a value or, after {@code =}, an expression; null when unset. */
  Object value(JsonNode property, Place place) {
    if (property.isTextual()) {
      String text = property.asText();
      return text.startsWith("=") ? evaluate(text, place) : text;
    }
    return property.isBoolean()
        ? property.booleanValue()
        : property.isNumber() ? property.numberValue() : null;
  }

  /** As in the browser, an expression that fails does not apply. */
  boolean isTrue(String expression, Place place) {
    return Boolean.TRUE.equals(evaluate(expression, place));
  }

  /** What the browser finds under a name: the form's data, which starts as the variables. */
  Object variable(String name) {
    return data.get(name);
  }

  Object evaluate(String expression, Place place) {
    Map<String, Object> context = new HashMap<>();
    context.put("this", place.self());
    context.put("parent", place.parent());
    context.put("i", place.index());
    context.putAll(data);
    String feelText = expression.startsWith("=") ? expression.substring(1) : expression;
    try {
      return feel.evaluateSimpleExpression(
          feelText, Variables.fromMap(context).asVariableContext());
    } catch (RuntimeException e) {
      LOG.warn("Form expression {} fails: {}", expression, e.getMessage());
      return null;
    }
  }
}
