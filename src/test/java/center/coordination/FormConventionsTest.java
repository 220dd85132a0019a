package center.coordination;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What forms may consist of, so that Tasklist shows them and nothing submitted gets lost. */
class FormConventionsTest {

  private static final int LONGEST_TEXT = 4000;
  private static final Set<String> TEXTS = Set.of("textfield", "textarea");
  private static final Set<String> INPUTS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "select",
          "radio",
          "checkbox",
          "checklist",
          "taglist",
          "datetime");
  private static final Set<String> OTHERS =
      Set.of(
          "group",
          "dynamiclist",
          "table",
          "text",
          "html",
          "expression",
          "separator",
          "spacer",
          "button",
          "image");
  private static final Pattern DEPARTMENT =
      Pattern.compile("insert into department .*values \\('([^']+)', '([^']+)', true\\)");

  static List<FormFile> forms() {
    return FormFile.all();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFileIsNamedAfterItsFormAndUsedByAModel(FormFile file) {
    Findings findings = new Findings(file.path());
    JsonNode form = file.form();
    findings.require(
        Names.isKebabCase(file.key()), "file name", "use lower-case English with hyphens");
    findings.require(
        file.key().equals(form.path("id").asText()), "form", "give file and form id one name");
    findings.require(
        "Camunda Platform".equals(form.path("executionPlatform").asText())
            && form.path("executionPlatformVersion").asText().matches("7\\.22\\.\\d+"),
        "form",
        "make it for Camunda Platform 7.22, the newest that the Modeler checks");
    findings.require(
        modelsOf(House.capability(file.path())).anyMatch(file.key()::equals),
        "form",
        "delete it, or refer to it from a model in processes/%s",
        House.capability(file.path()));
    findings.report();
  }

  private static Stream<String> modelsOf(String capability) {
    return BpmnFile.all().stream()
        .filter(model -> model.capability().equals(capability))
        .flatMap(
            model ->
                Stream.concat(
                    model.all(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                    model.all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void componentsAreThoseThatTasklistKnows(FormFile file) {
    Findings findings = new Findings(file.path());
    for (JsonNode component : file.components()) {
      String type = FormFile.type(component);
      findings.require(
          INPUTS.contains(type) || OTHERS.contains(type),
          FormFile.name(component),
          "use another component, Tasklist 7.24 cannot show %s",
          type);
      findings.require(
          !type.equals("dynamiclist") || component.path("disableCollapse").asBoolean(),
          FormFile.name(component),
          "set \"disableCollapse\": true, else rows past the fifth get lost");
      if (TEXTS.contains(type)) {
        int longest = component.path("validate").path("maxLength").asInt();
        findings.require(
            longest > 0 && longest <= LONGEST_TEXT,
            FormFile.name(component),
            "limit validate.maxLength to %d, the engine stores no more",
            LONGEST_TEXT);
      }
    }
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void peopleReadChinese(FormFile file) {
    Findings findings = new Findings(file.path());
    for (JsonNode component : file.components()) {
      String type = FormFile.type(component);
      String label = component.path(type.equals("datetime") ? "dateLabel" : "label").asText();
      findings.require(
          Names.isChinese(label) || !(INPUTS.contains(type) || type.equals("dynamiclist")),
          FormFile.name(component),
          "give it a Chinese label instead of '%s'",
          label);
      findings.require(
          label.isEmpty() || Names.isChinese(label),
          FormFile.name(component),
          "translate the label '%s'",
          label);
      for (String list : List.of("values", "columns")) {
        for (JsonNode option : component.path(list)) {
          String text = option.path("label").asText();
          findings.require(
              Names.isChinese(text), FormFile.name(component), "translate the option '%s'", text);
        }
      }
      for (String help : List.of("text", "content", "description", "timeLabel")) {
        findings.require(
            isChineseOrEmpty(component.path(help).asText()),
            FormFile.name(component),
            "write its %s in Chinese",
            help);
      }
    }
    findings.report();
  }

  /** Tags, styles and what a case fills in are no language. */
  private static boolean isChineseOrEmpty(String text) {
    String words = text.replaceAll("(?s)<style>.*?</style>|<[^>]*>|\\{\\{.*?}}", "").strip();
    return words.isEmpty() || Names.isChinese(words);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyKeyIsThereOnce(FormFile file) {
    Findings findings = new Findings(file.path());
    Set<String> ids = new HashSet<>();
    for (JsonNode component : file.components()) {
      String id = component.path("id").asText();
      findings.require(ids.add(id), id, "give each component an id of its own");
    }
    for (JsonNode level : file.levels()) {
      Set<String> names = new HashSet<>();
      for (JsonNode component : FormFile.componentsOf(level)) {
        String property = FormFile.type(component).equals("dynamiclist") ? "path" : "key";
        boolean needed = property.equals("path") || INPUTS.contains(FormFile.type(component));
        String name = component.path(property).asText();
        findings.require(
            name.matches("[a-z][A-Za-z0-9]*") || (!needed && name.isEmpty()),
            FormFile.name(component),
            "set its %s, in English camelCase",
            property);
        findings.require(
            name.isEmpty() || names.add(name),
            name,
            "rename one of the two in %s: only one value would arrive",
            FormFile.name(level));
      }
    }
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void departmentsAreThoseOfTheCentre(FormFile file) {
    Findings findings = new Findings(file.path());
    Map<String, String> departments = departments();
    for (JsonNode component : file.components()) {
      Map<String, String> options = new LinkedHashMap<>();
      component
          .path("values")
          .forEach(o -> options.put(o.path("value").asText(), o.path("label").asText()));
      boolean offersDepartments =
          options.keySet().stream().anyMatch(departments::containsKey)
              || component.has("values")
                  && FormFile.name(component).toLowerCase(Locale.ROOT).contains("department");
      findings.require(
          !offersDepartments || options.equals(departments),
          FormFile.name(component),
          "offer the departments of the database, %s, not %s",
          departments,
          options);
    }
    findings.report();
  }

  /** Code and name of the active departments, as the migrations leave them. */
  private static Map<String, String> departments() {
    Map<String, String> departments = new LinkedHashMap<>();
    for (Path migration : House.files(House.MIGRATIONS, ".sql")) {
      Matcher insert = DEPARTMENT.matcher(House.text(migration));
      while (insert.find()) {
        departments.put(insert.group(1), insert.group(2));
      }
    }
    return departments;
  }
}
