package center.coordination.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody fills into a form: valid as it comes, to be changed where a test wants it so. */
public final class Answers {

  private final Map<String, Object> values;

  private Answers(Map<String, Object> values) {
    this.values = values;
  }

  /** These fields, given as key and value in turns. */
  public static Answers of(Object... keysAndValues) {
    return new Answers(row(keysAndValues));
  }

  /** Ticks all of these. */
  public static Answers ticked(String... keys) {
    Answers answers = of();
    Arrays.stream(keys).forEach(key -> answers.values.put(key, true));
    return answers;
  }

  /** One row of a list, given as key and value in turns. */
  public static Map<String, Object> row(Object... keysAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      row.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return row;
  }

  /** A list with one row for each value of its only column. */
  public static List<Map<String, Object>> column(String key, String... values) {
    return Arrays.stream(values).map(value -> row(key, value)).toList();
  }

  /** The same answers but for this one. */
  public Answers with(String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(key, value);
    return new Answers(changed);
  }

  /** The same answers without these. */
  public Answers without(String... keys) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.keySet().removeAll(List.of(keys));
    return new Answers(changed);
  }

  /** Both answers together. */
  public Answers and(Answers others) {
    Map<String, Object> both = new LinkedHashMap<>(values);
    both.putAll(others.values);
    return new Answers(both);
  }

  /** The answers by field. */
  public Map<String, Object> values() {
    return new TreeMap<>(values);
  }
}
