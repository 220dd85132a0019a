package center.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import center.coordination.organization.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Modeler offers to process staff fits the conventions of our models. */
class ElementTemplatesTest {

  private static final Path FILE =
      House.PROCESSES.resolve(".camunda/element-templates/coordination.json");

  static List<JsonNode> templates() throws IOException {
    JsonNode templates = new ObjectMapper().readTree(FILE.toFile());
    return StreamSupport.stream(templates.spliterator(), false).toList();
  }

  @Test
  void everyTemplateHasAnIdAndANameOfItsOwn() throws IOException {
    assertThat(templates()).extracting(t -> t.path("id").asText()).doesNotHaveDuplicates();
    assertThat(templates())
        .extracting(t -> t.path("name").asText())
        .doesNotHaveDuplicates()
        .allMatch(Names::isPurelyChinese);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void groupsAreRoles(JsonNode template) {
    JsonNode group = properties(template).get("camunda:candidateGroups");
    if (group == null || group.path("value").asText().startsWith("$")) {
      return;
    }
    List<String> roles = Arrays.stream(Role.values()).map(Role::groupId).toList();
    assertThat(roles).contains(group.path("value").asText());
    assertThat(group.path("choices"))
        .allSatisfy(choice -> assertThat(roles).contains(choice.path("value").asText()));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void whatBelongsToAModelTravelsWithIt(JsonNode template) {
    Map<String, JsonNode> properties = properties(template);
    for (String reference : List.of("camunda:formRef", "camunda:decisionRef")) {
      if (properties.containsKey(reference)) {
        assertThat(properties.get(reference + "Binding").path("value").asText())
            .isEqualTo("deployment");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void fixedValuesAreThoseOfOurModels(JsonNode template) {
    if (!template.path("elementType").path("value").asText().equals("bpmn:UserTask")) {
      return;
    }
    List<UserTask> tasks =
        BpmnFile.all().stream().flatMap(file -> file.all(UserTask.class).stream()).toList();
    for (Map.Entry<String, JsonNode> property : properties(template).entrySet()) {
      String value = property.getValue().path("value").asText();
      String name = property.getKey().replace("camunda:", "");
      assertThat(value.isEmpty() || tasks.stream().anyMatch(t -> value.equals(attribute(t, name))))
          .as("some user task has %s=%s", name, value)
          .isTrue();
    }
  }

  private static String attribute(UserTask task, String name) {
    return task.getAttributeValueNs(CAMUNDA_NS, name);
  }

  private static Map<String, JsonNode> properties(JsonNode template) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    template
        .path("properties")
        .forEach(p -> properties.put(p.path("binding").path("name").asText(), p));
    return properties;
  }
}
