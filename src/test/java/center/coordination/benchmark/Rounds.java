package center.coordination.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The samples of all rounds; a round has two of each side, taken in turns A-B-B-A. */
final class Rounds {

  /** Two samples of one side in one round that differ more show that something else was running. */
  private static final double STEADY = 0.10;

  private final Map<Variant, Map<Measure, List<Double>>> samples = new EnumMap<>(Variant.class);

  void add(Variant variant, Measure measure, double value) {
    samples(variant, measure).add(value);
  }

  List<Double> samples(Variant variant, Measure measure) {
    return samples
        .computeIfAbsent(variant, key -> new EnumMap<>(Measure.class))
        .computeIfAbsent(measure, key -> new ArrayList<>());
  }

  /** Ours ÷ bare of each round: a drift of the machine within a round cancels itself. */
  List<Double> ratios(Measure measure) {
    List<Double> ours = samples(Variant.OURS, measure);
    List<Double> bare = samples(Variant.BARE, measure);
    return IntStream.range(0, ours.size() / 2)
        .mapToObj(round -> sum(ours, round) / sum(bare, round))
        .toList();
  }

  /** How many rounds had a pair of equal samples that differ by more than 10 %. */
  long unsteady() {
    List<Double> ours = samples(Variant.OURS, Measure.WORK);
    List<Double> bare = samples(Variant.BARE, Measure.WORK);
    return IntStream.range(0, ours.size() / 2)
        .filter(round -> differ(ours, round) || differ(bare, round))
        .count();
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static double sum(List<Double> values, int round) {
    return values.get(2 * round) + values.get(2 * round + 1);
  }

  private static boolean differ(List<Double> values, int round) {
    double first = values.get(2 * round);
    double second = values.get(2 * round + 1);
    return Math.abs(first - second) > STEADY * Math.max(first, second);
  }
}
