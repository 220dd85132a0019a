package center.coordination.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The inputs of a Camunda Form (.form); groups are flattened into the paths of their fields. */
record FormSchema(List<FormField> fields) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** These only show something; whatever else has a key submits a value. */
  private static final Set<String> SILENT =
      Set.of("table", "text", "html", "image", "separator", "spacer", "button", "iframe");

  /** Reads the content of a .form file. */
  static FormSchema parse(InputStream form) {
    try (form) {
      List<FormField> fields = new ArrayList<>();
      collect(MAPPER.readTree(form), List.of(), List.of(), fields);
      return new FormSchema(List.copyOf(fields));
    } catch (IOException e) {
      throw new UncheckedIOException("Not a Camunda Form", e);
    }
  }

  private static void collect(
      JsonNode container, List<String> path, List<String> hides, List<FormField> into) {
    for (JsonNode component : container.path("components")) {
      String type = component.path("type").asText();
      List<String> conditions = with(hides, component.path("conditional").path("hide").asText());
      if (type.equals("group")) {
        collect(component, pathOf(path, component, "path"), conditions, into);
      } else if (type.equals(FormField.LIST)) {
        List<FormField> rows = new ArrayList<>();
        collect(component, List.of(), List.of(), rows);
        into.add(
            new FormField(
                pathOf(path, component, "path"), component, conditions, List.copyOf(rows)));
      } else if (component.hasNonNull("key") && !SILENT.contains(type)) {
        into.add(new FormField(pathOf(path, component, "key"), component, conditions, List.of()));
      }
    }
  }

  private static List<String> pathOf(List<String> parent, JsonNode component, String property) {
    String own = component.path(property).asText();
    return own.isBlank()
        ? parent
        : Stream.concat(parent.stream(), Stream.of(own.split("\\."))).toList();
  }

  private static List<String> with(List<String> conditions, String condition) {
    return condition.isBlank()
        ? conditions
        : Stream.concat(conditions.stream(), Stream.of(condition)).toList();
  }
}
