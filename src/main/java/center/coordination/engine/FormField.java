package center.coordination.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One input of a form: where its value stands, which conditions hide it (its own and those of the
 * groups around it), and, for a repeated group, the inputs of one row.
 */
record FormField(List<String> path, JsonNode node, List<String> hides, List<FormField> rows) {

  static final String LIST = "dynamiclist";

  private static final Set<String> CHOICES = Set.of("select", "radio");
  private static final Set<String> MULTIPLE_CHOICES = Set.of("checklist", "taglist");

  String type() {
    return node.path("type").asText();
  }

  boolean isList() {
    return type().equals(LIST);
  }

  boolean isChoice() {
    return CHOICES.contains(type());
  }

  boolean isMultipleChoice() {
    return MULTIPLE_CHOICES.contains(type());
  }

  /** What the user calls the field. */
  String label() {
    for (String property : List.of("label", "dateLabel", "dateTimeLabel", "timeLabel")) {
      String text = node.path(property).asText();
      if (!text.isBlank() && !text.startsWith("=") && !text.contains("{{")) {
        return text.strip();
      }
    }
    return String.join(".", path);
  }

  /** The field's value in the form's data or one row of it; null when absent. */
  Object in(Object data) {
    Object value = data;
    for (String name : path) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }
}
