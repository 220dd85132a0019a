package center.coordination.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far resolutions are.
 *
 * @param byMeeting by the number of the meeting; who adopted none is missing
 * @param bySeries by the series of the meetings, likewise
 * @param overall of all meetings
 */
public record ResolutionFigures(
    Map<String, Settled> byMeeting, Map<String, Kept> bySeries, Kept overall) {

  private static final Kept NOTHING_DUE = new Kept(0, 0);

  /** How many resolutions there are, and how many of them nobody has to work on any more. */
  public record Settled(long settled, long total) {}

  static ResolutionFigures of(List<Resolution> all, Instant now) {
    return new ResolutionFigures(
        group(all, Resolution::meetingNumber, ResolutionFigures::settled),
        group(all, Resolution::series, group -> kept(group, now)),
        kept(all, now));
  }

  /** How a series keeps its resolutions. */
  public Kept ofSeries(String series) {
    return bySeries.getOrDefault(series, NOTHING_DUE);
  }

  private static <T> Map<String, T> group(
      List<Resolution> all,
      Function<Resolution, String> key,
      Function<Collection<Resolution>, T> figure) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                key, Collectors.collectingAndThen(Collectors.toList(), figure::apply)));
  }

  private static Settled settled(Collection<Resolution> group) {
    return new Settled(group.stream().filter(one -> !one.isOpen()).count(), group.size());
  }

  private static Kept kept(Collection<Resolution> group, Instant now) {
    long kept = group.stream().filter(Resolution::isKept).count();
    return new Kept(kept, kept + group.stream().filter(one -> one.isLate(now)).count());
  }
}
