package center.coordination.engine;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The typed name of a process variable; every variable of a model is declared once with it. */
public record ProcessVariable<T>(String name, Class<T> type) {

  /** A text of at most 4000 characters. */
  public static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class);
  }

  /** A yes or no. */
  public static ProcessVariable<Boolean> flag(String name) {
    return new ProcessVariable<>(name, Boolean.class);
  }

  /** A number; forms deliver it as Integer or Double. */
  public static ProcessVariable<Number> number(String name) {
    return new ProcessVariable<>(name, Number.class);
  }

  /** A point in time that timers and due dates read. */
  public static ProcessVariable<Date> instant(String name) {
    return new ProcessVariable<>(name, Date.class);
  }

  /** A list or map, stored as Json, read and written as plain Java lists and maps. */
  public static ProcessVariable<Object> json(String name) {
    return new ProcessVariable<>(name, Object.class);
  }

  /** The value, empty when unset; throws IllegalStateException when it has another type. */
  public Optional<T> find(VariableScope scope) {
    Object value = scope.getVariable(name);
    if (type == Object.class) {
      value = JsonValues.toPlain(value);
    }
    if (value != null && !type.isInstance(value)) {
      throw new IllegalStateException(
          "Variable %s is a %s, not a %s"
              .formatted(name, value.getClass().getSimpleName(), type.getSimpleName()));
    }
    return Optional.ofNullable(type.cast(value));
  }

  /** The value; throws IllegalStateException when it is missing. */
  public T from(VariableScope scope) {
    return find(scope)
        .orElseThrow(() -> new IllegalStateException("Variable %s is missing".formatted(name)));
  }

  /** What a form's optional field was filled with, null when it was left blank. */
  public T given(VariableScope scope) {
    return find(scope)
        .filter(value -> !(value instanceof String text) || !text.isBlank())
        .orElse(null);
  }

  /** Sets or, with null, empties the variable. */
  public void set(VariableScope scope, T value) {
    scope.setVariable(name, type == Object.class ? JsonValues.toSpin(value) : value);
  }
}
