package center.coordination.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The name of a repeated group of a form; its rows come back as a list of maps. */
public record FormRows(String name) {

  /** The rows; empty when the variable is unset. */
  public List<FormRow> rows(VariableScope scope) {
    return JsonValues.rows(scope, name).stream().map(FormRow::new).toList();
  }

  /** Lets a form begin with these rows. */
  public void set(VariableScope scope, List<? extends Map<String, ?>> rows) {
    scope.setVariable(name, JsonValues.toSpin(rows));
  }

  /** The texts of one column, empty cells left out. */
  public List<String> texts(VariableScope scope, String column) {
    return texts(JsonValues.rows(scope, name), column);
  }

  /** The texts of one column in the rows whose other column has this value. */
  public List<String> textsWhere(VariableScope scope, String column, String other, String value) {
    return texts(
        JsonValues.rows(scope, name).stream()
            .filter(row -> Objects.equals(value, row.get(other)))
            .toList(),
        column);
  }

  private static List<String> texts(List<Map<String, Object>> rows, String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank())
        .toList();
  }
}
