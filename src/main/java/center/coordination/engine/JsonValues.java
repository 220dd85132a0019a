package center.coordination.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/** Lists and objects of forms: Json inside the engine, plain lists and maps everywhere else. */
public final class JsonValues {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonValues() {}

  /** Writes a plain list or map as JSON text. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON", e);
    }
  }

  /** What a variable must hold so that forms see a list or an object; others stay as they are. */
  public static Object toSpin(Object value) {
    return value instanceof Collection || value instanceof Map ? Spin.JSON(write(value)) : value;
  }

  /** The rows of a repeated group; empty when the variable is unset. */
  public static List<Map<String, Object>> rows(VariableScope scope, String name) {
    return list(scope, name).stream().map(JsonValues::row).toList();
  }

  /** The texts of a list of choices; empty when the variable is unset. */
  public static List<String> texts(VariableScope scope, String name) {
    return list(scope, name).stream().map(String::valueOf).toList();
  }

  /** Variables with Json turned into plain lists and maps; others stay as they are. */
  public static Map<String, Object> plain(Map<String, Object> variables) {
    Map<String, Object> plain = new LinkedHashMap<>();
    variables.forEach((name, value) -> plain.put(name, toPlain(value)));
    return plain;
  }

  /** A variable's value with Json turned into plain lists and maps; others stay as they are. */
  static Object toPlain(Object value) {
    return value instanceof SpinJsonNode json ? read(json.toString()) : value;
  }

  /** Reads JSON text; throws IllegalArgumentException when it is not JSON. */
  static Object read(String json) {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON", e);
    }
  }

  private static List<?> list(VariableScope scope, String name) {
    Object value = toPlain(scope.getVariable(name));
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalStateException("Variable %s is not a list".formatted(name));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Object row) {
    return (Map<String, Object>) row;
  }
}
