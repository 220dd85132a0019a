package center.coordination.meeting;

import java.time.Instant;
import java.util.List;

/**
 * A meeting as pages show it, in Chinese words; texts are null as long as they are not known.
 *
 * @param series what its backlog and its kept resolutions are counted for
 * @param relatedNumber the case that it is about, or null
 * @param period from when until when it is planned
 * @param modes the three ways to meet, one of them chosen
 * @param agendaMinutes the sum of the topics' planned time
 * @param plannedMinutes the planned length
 * @param actual from when until when it was held
 */
public record MeetingView(
    String number,
    String title,
    String type,
    String series,
    String previousNumber,
    String relatedNumber,
    String status,
    Instant startAt,
    String period,
    String purpose,
    String place,
    String link,
    List<Choice> modes,
    String organizer,
    String host,
    String recorder,
    String contact,
    List<String> preparations,
    List<Item> checklist,
    List<TopicRow> topics,
    int agendaMinutes,
    long plannedMinutes,
    List<Person> people,
    List<String> conflicts,
    List<String> carriedOver,
    String changeReason,
    String shortNoticeReason,
    String actual,
    String absenceNote) {

  /** One of several boxes. */
  public record Choice(String label, boolean chosen) {}

  /**
   * An item of the checklist; {@code who} and {@code at} are null while it is open.
   *
   * @param sign the box: ☑, □, or — where it is left out
   */
  public record Item(
      String label, String sign, String state, String who, Instant at, String note) {}

  /** A topic; what became of it is null before the meeting. */
  public record TopicRow(
      String topic,
      String presenter,
      int minutes,
      String source,
      Integer minutesUsed,
      String outcome,
      String conclusion) {}

  /** An invited person. */
  public record Person(
      String name,
      String department,
      String post,
      String reply,
      String deputy,
      String note,
      Instant repliedAt,
      String attendance,
      boolean spoke) {}
}
