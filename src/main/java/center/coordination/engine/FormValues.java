package center.coordination.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Values as the engine carries them, turned into plain Java and compared. */
final class FormValues {

  private FormValues() {}

  /** A copy with plain lists, maps, texts, numbers and flags wherever that is possible. */
  static Map<String, Object> plain(Map<String, Object> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (String name : values.keySet()) {
      // Read through the map's own view, a serialized object would not even be looked at.
      Object value =
          values instanceof VariableMap typed ? typed.getValueTyped(name) : values.get(name);
      plain.put(name, plain(value));
    }
    return plain;
  }

  private static Object plain(Object value) {
    if (value instanceof SerializableValue serialized && !serialized.isDeserialized()) {
      String text = serialized.getValueSerialized();
      if (text == null) {
        return null;
      }
      // Anything but JSON stays what it is, and no field accepts it.
      return SerializationDataFormats.JSON.getName().equals(serialized.getSerializationDataFormat())
          ? readable(serialized, text)
          : serialized;
    }
    return JsonValues.toPlain(value instanceof TypedValue typed ? typed.getValue() : value);
  }

  private static Object readable(SerializableValue value, String json) {
    try {
      return JsonValues.read(json);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /** What the engine stores: one type per kind of field, whatever type the sender named. */
  static Map<String, Object> storable(Map<String, Object> plain) {
    Map<String, Object> storable = new LinkedHashMap<>();
    plain.forEach((name, value) -> storable.put(name, JsonValues.toSpin(value)));
    return storable;
  }

  /** Nothing was entered: absent, emptied, only blanks, or an empty list. */
  static boolean isEmpty(Object value) {
    return value == null
        || value instanceof String text && text.isBlank()
        || value instanceof Collection<?> list && list.isEmpty();
  }

  /** Equal as a user sees it: 1 and 1.0 are the same number, empty is empty. */
  static boolean same(Object one, Object other) {
    if (isEmpty(one) && isEmpty(other)) {
      return true;
    }
    return one instanceof Number && other instanceof Number
        ? decimal(one).compareTo(decimal(other)) == 0
        : Objects.equals(one, other);
  }

  /** A finite number exactly as it was written; null when the value is none. */
  static BigDecimal decimal(Object value) {
    try {
      return value instanceof Number || value instanceof String
          ? new BigDecimal(value.toString())
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
