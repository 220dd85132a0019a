package center.coordination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One Camunda Form of forms/. */
record FormFile(Path path, JsonNode form) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<FormFile> ALL =
      House.files(House.FORMS, ".form").stream().map(FormFile::read).toList();

  static List<FormFile> all() {
    return ALL;
  }

  private static FormFile read(Path path) {
    try {
      return new FormFile(path, MAPPER.readTree(path.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("Not a form: " + path, e);
    }
  }

  String key() {
    return House.baseName(path);
  }

  /** Every component, those in groups and lists included. */
  List<JsonNode> components() {
    List<JsonNode> components = new ArrayList<>();
    collect(form, components, true);
    return components;
  }

  /** The containers of keys: the form itself and each list in it. */
  List<JsonNode> levels() {
    List<JsonNode> levels = new ArrayList<>(List.of(form));
    components().stream().filter(c -> type(c).equals("dynamiclist")).forEach(levels::add);
    return levels;
  }

  /** The components of one level; a group is no level of its own, a list is. */
  static List<JsonNode> componentsOf(JsonNode level) {
    List<JsonNode> components = new ArrayList<>();
    collect(level, components, false);
    return components;
  }

  private static void collect(JsonNode container, List<JsonNode> into, boolean insideLists) {
    for (JsonNode component : container.path("components")) {
      into.add(component);
      if (insideLists || type(component).equals("group")) {
        collect(component, into, insideLists);
      }
    }
  }

  static String type(JsonNode component) {
    return component.path("type").asText();
  }

  /** What a component is called in messages: its key, the path of a list, else its id. */
  static String name(JsonNode component) {
    return component
        .path("key")
        .asText(component.path("path").asText(component.path("id").asText("form")));
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
