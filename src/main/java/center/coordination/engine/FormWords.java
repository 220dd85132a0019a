package center.coordination.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Turns what was submitted with the forms of a case into labels and texts for people. */
public final class FormWords {

  private final Map<String, FormSchema> forms;
  private final CentreTime time;
  private final UnaryOperator<String> choices;

  FormWords(Map<String, FormSchema> forms, CentreTime time, UnaryOperator<String> choices) {
    this.forms = forms;
    this.time = time;
    this.choices = choices;
  }

  /**
   * The answers given at a model element, in the order of its form, empty ones left out; under
   * their bare keys where its form is not known any more.
   *
   * @param json what was submitted, an object by form key
   */
  public List<Answer> answers(String elementId, String json) {
    Map<?, ?> values = (Map<?, ?>) JsonValues.read(json);
    FormSchema form = forms.get(elementId);
    return form == null ? bare(values) : answers(form, values);
  }

  private static List<Answer> bare(Map<?, ?> values) {
    return values.entrySet().stream()
        .map(e -> Answer.of(String.valueOf(e.getKey()), plain(e.getValue())))
        .filter(answer -> !answer.text().isBlank())
        .toList();
  }

  private List<Answer> answers(FormSchema form, Map<?, ?> values) {
    List<Answer> answers = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    for (FormField field : form.fields()) {
      Object value = field.in(values);
      if (FormValues.isEmpty(value) || !told.add(field.path())) {
        continue;
      }
      if (field.isList() && value instanceof Collection<?> rows) {
        answers.add(list(field, rows));
      } else {
        answers.add(Answer.of(field.label(), text(field, value)));
      }
    }
    return answers;
  }

  private Answer list(FormField field, Collection<?> rows) {
    return new Answer(
        field.label(),
        "",
        field.rows().stream().map(FormField::label).toList(),
        rows.stream()
            .map(row -> field.rows().stream().map(cell -> text(cell, cell.in(row))).toList())
            .toList());
  }

  private String text(FormField field, Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "是" : "否";
    }
    if (field.isMultipleChoice() && value instanceof Collection<?> chosen) {
      return chosen.stream().map(code -> option(field, code)).collect(Collectors.joining("、"));
    }
    if (field.isChoice() && value != null) {
      return option(field, value);
    }
    if (field.type().equals("datetime")) {
      return time(plain(value));
    }
    return plain(value) + (value == null ? "" : suffix(field));
  }

  private String option(FormField field, Object code) {
    for (JsonNode option : field.node().path("values")) {
      if (option.path("value").asText().equals(String.valueOf(code))) {
        return option.path("label").asText();
      }
    }
    return choices.apply(String.valueOf(code));
  }

  /** Days stay as they are; moments are told in the centre's zone. */
  private String time(String value) {
    try {
      return time.text(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeParseException day) {
      return value;
    }
  }

  private static String suffix(FormField field) {
    return field.node().path("appearance").path("suffixAdorner").asText();
  }

  private static String plain(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Collection || value instanceof Map
        ? JsonValues.write(value)
        : String.valueOf(value);
  }
}
