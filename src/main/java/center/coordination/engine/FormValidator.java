package center.coordination.engine;

import center.coordination.engine.FormExpressions.Place;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;

/** Checks submitted values against a form as strictly as the form does in the browser. */
final class FormValidator {

  private static final int LONGEST_LIST = 500;

  private final FormExpressions expressions;
  private final FieldRules rules;
  private final Map<String, Object> variables;
  private final Map<String, Object> submitted;
  private final List<String> problems = new ArrayList<>();

  /** Takes plain values; {@code variables} are those that the form showed. */
  FormValidator(
      FeelEngine feel, Clock clock, Map<String, Object> variables, Map<String, Object> submitted) {
    expressions = new FormExpressions(feel, variables, submitted);
    rules = new FieldRules(expressions, clock);
    this.variables = variables;
    this.submitted = submitted;
  }

  /**
   * The values that the user was free to enter; what was hidden or read-only stays as it is stored.
   * Throws a Refusal that names every field that is wrong.
   */
  Map<String, Object> check(FormSchema form) {
    check(form.fields(), submitted, List.of(variables), expressions.form(), "");
    if (!problems.isEmpty()) {
      throw new Refusal("请更正：" + String.join("；", problems));
    }
    Map<String, Object> entered = new LinkedHashMap<>(submitted);
    entered
        .keySet()
        .retainAll(
            form.fields().stream()
                .filter(f -> !isHidden(f, expressions.form()))
                .filter(f -> !isReadOnly(f, expressions.form()))
                .map(f -> f.path().get(0))
                .collect(Collectors.toSet()));
    emptiedLists(form).forEach(list -> entered.put(list, List.of()));
    return entered;
  }

  /** A form does not send a list whose last row was removed; what it held must not stay. */
  private List<String> emptiedLists(FormSchema form) {
    return form.fields().stream()
        .filter(f -> f.isList() && f.path().size() == 1)
        .filter(f -> !isHidden(f, expressions.form()) && !isReadOnly(f, expressions.form()))
        .map(f -> f.path().get(0))
        .filter(list -> variables.containsKey(list) && !submitted.containsKey(list))
        .toList();
  }

  /** Checks a form or one row of it; {@code before} is what its fields may have shown. */
  private void check(
      List<FormField> fields, Map<?, ?> data, List<?> before, Place place, String prefix) {
    List<FormField> shown = fields.stream().filter(f -> !isHidden(f, place)).toList();
    for (FormField field : fields) {
      Object value = field.in(data);
      String at = "%s“%s”".formatted(prefix, field.label());
      if (!shown.contains(field)) {
        boolean sharesItsPlace = shown.stream().anyMatch(f -> f.path().equals(field.path()));
        report(at, sharesItsPlace || FormValues.isEmpty(value) ? null : "当前不需要填写");
      } else if (isReadOnly(field, place)) {
        report(at, isUnchanged(field, value, before) ? null : "不能修改");
      } else if (field.isList()) {
        checkRows(field, value, before, place, at);
      } else {
        report(at, rules.problem(field, value, place));
      }
    }
    reportUnknown(fields, data, List.of(), prefix);
  }

  private void checkRows(FormField field, Object value, List<?> before, Place place, String at) {
    List<?> earlier = before.stream().map(field::in).flatMap(FormValidator::rows).toList();
    boolean fixed = !field.node().path("allowAddRemove").asBoolean(true);
    if (value != null && !(value instanceof List<?>)) {
      report(at, "必须是列表");
      return;
    }
    List<?> rows = value == null ? List.of() : (List<?>) value;
    if (rows.size() > LONGEST_LIST) {
      report(at, "不能超过 %d 行".formatted(LONGEST_LIST));
      return;
    }
    if (fixed && !earlier.isEmpty() && rows.size() != earlier.size()) {
      report(at, "不能增减行");
    }
    for (int i = 0; i < rows.size(); i++) {
      String row = "%s第 %d 行".formatted(at, i + 1);
      if (rows.get(i) instanceof Map<?, ?> map) {
        check(field.rows(), map, earlier, place.row(map, i + 1), row);
      } else {
        report(row, "必须是一组字段");
      }
    }
  }

  private boolean isHidden(FormField field, Place place) {
    return field.hides().stream().anyMatch(condition -> expressions.isTrue(condition, place));
  }

  private boolean isReadOnly(FormField field, Place place) {
    return List.of("readonly", "disabled").stream()
        .anyMatch(p -> Boolean.TRUE.equals(expressions.value(field.node().path(p), place)));
  }

  /** A read-only value comes back as it was shown, a disabled one not at all. */
  private static boolean isUnchanged(FormField field, Object value, List<?> before) {
    JsonNode preset = field.node().path("defaultValue");
    return FormValues.isEmpty(value)
        || before.stream().anyMatch(b -> FormValues.same(field.in(b), value))
        || !preset.isMissingNode() && FormValues.same(JsonValues.read(preset.toString()), value);
  }

  private static Stream<?> rows(Object list) {
    return list instanceof Collection<?> rows ? rows.stream() : Stream.empty();
  }

  private void reportUnknown(
      List<FormField> fields, Map<?, ?> data, List<String> path, String prefix) {
    data.forEach(
        (key, value) -> {
          List<String> here = new ArrayList<>(path);
          here.add(Objects.toString(key));
          if (fields.stream().anyMatch(f -> f.path().equals(here))) {
            return;
          }
          boolean leadsToFields =
              fields.stream()
                  .anyMatch(
                      f ->
                          f.path().size() > here.size()
                              && f.path().subList(0, here.size()).equals(here));
          if (leadsToFields && value instanceof Map<?, ?> group) {
            reportUnknown(fields, group, here, prefix);
          } else {
            problems.add("%s未知字段“%s”".formatted(prefix, String.join(".", here)));
          }
        });
  }

  private void report(String at, String problem) {
    if (problem != null) {
      problems.add(at + problem);
    }
  }
}
