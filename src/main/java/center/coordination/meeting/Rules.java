package center.coordination.meeting;

import center.coordination.engine.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that more than one field of a form answers for; refusals name row and field. */
final class Rules {

  private Rules() {}

  /** Refuses texts that stand twice in one column, which would be two rows for one thing. */
  static void requireDistinct(String list, String field, List<String> texts) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 1; row <= texts.size(); row++) {
      Integer first = rows.putIfAbsent(texts.get(row - 1).strip(), row);
      if (first != null) {
        throw new Refusal("“%s”第 %d 行的“%s”与第 %d 行重复".formatted(list, row, field, first));
      }
    }
  }
}
