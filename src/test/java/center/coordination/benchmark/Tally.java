package center.coordination.benchmark;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statements per case by stage and kind, such as {@code insert ACT_RU_TASK}. */
final class Tally {

  /** Where in a case's life a statement was sent. */
  enum Stage {
    START,
    FINISH,
    JOBS
  }

  private final Map<Stage, Map<String, Double>> counts = new EnumMap<>(Stage.class);

  void add(Stage stage, Map<String, Integer> taken) {
    taken.forEach((kind, count) -> of(stage).merge(kind, count.doubleValue(), Double::sum));
  }

  /** One line with the counts divided by the number of cases. */
  String write(int cases) {
    StringBuilder line = new StringBuilder();
    counts.forEach(
        (stage, kinds) ->
            kinds.forEach(
                (kind, count) ->
                    line.append(stage)
                        .append(',')
                        .append(kind)
                        .append(',')
                        .append(count / cases)
                        .append(';')));
    return line.toString();
  }

  static Tally read(String line) {
    Tally tally = new Tally();
    for (String entry : line.split(";")) {
      String[] parts = entry.split(",");
      tally.of(Stage.valueOf(parts[0])).put(parts[1], Double.valueOf(parts[2]));
    }
    return tally;
  }

  /** Every kind of statement, the commits too. */
  Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    counts.values().forEach(stage -> kinds.addAll(stage.keySet()));
    return kinds;
  }

  double count(Stage stage, String kind) {
    return of(stage).getOrDefault(kind, 0.0);
  }

  /** All statements of a stage, without the commits. */
  double total(Stage stage) {
    return of(stage).entrySet().stream()
        .filter(entry -> !entry.getKey().equals(StatementCounter.COMMIT))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private Map<String, Double> of(Stage stage) {
    return counts.computeIfAbsent(stage, key -> new TreeMap<>());
  }
}
