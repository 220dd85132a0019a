package center.coordination.engine;

import java.util.Map;

/** A row of a repeated group of a form, by the keys of its fields. */
public record FormRow(Map<String, Object> cells) {

  /** The text of a field, null when it was left blank. */
  public String given(String field) {
    return cells.get(field) instanceof String text && !text.isBlank() ? text : null;
  }

  /** The text of a field; throws IllegalStateException when it was left blank. */
  public String text(String field) {
    String text = given(field);
    if (text == null) {
      throw new IllegalStateException("Row without " + field);
    }
    return text;
  }

  /** The whole number of a field; throws IllegalStateException when it was left blank. */
  public int number(String field) {
    if (cells.get(field) instanceof Number number) {
      return number.intValue();
    }
    throw new IllegalStateException("Row without " + field);
  }

  /** Whether a box is ticked. */
  public boolean ticked(String field) {
    return Boolean.TRUE.equals(cells.get(field));
  }
}
