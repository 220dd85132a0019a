package center.coordination.engine;

import java.util.List;

/**
 * One field of a form as somebody filled it in, in the words of the form.
 *
 * @param text the answer; empty where the field is a list
 * @param columns the labels of a list's columns; empty where the field is none
 * @param rows the rows of a list, in the order of its columns
 */
public record Answer(String label, String text, List<String> columns, List<List<String>> rows) {

  static Answer of(String label, String text) {
    return new Answer(label, text, List.of(), List.of());
  }

  /** Whether the field is a repeated group. */
  public boolean isList() {
    return !columns.isEmpty();
  }
}
