package center.coordination.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A topic of a meeting: as it was planned, and what became of it. */
@Embeddable
class Topic {

  private String topic;
  private String presenter;
  private int minutes;
  private String source;
  private Integer minutesUsed;

  @Enumerated(EnumType.STRING)
  private TopicOutcome outcome;

  private String conclusion;

  protected Topic() {}

  Topic(AgendaItem item) {
    this.topic = item.topic();
    this.presenter = item.presenter();
    this.minutes = item.minutes();
    this.source = item.source();
  }

  void conclude(Discussion discussion) {
    minutesUsed = discussion.minutesUsed();
    outcome = discussion.outcome();
    conclusion = discussion.conclusion();
  }

  String topic() {
    return topic;
  }

  String presenter() {
    return presenter;
  }

  int minutes() {
    return minutes;
  }

  String source() {
    return source;
  }

  Integer minutesUsed() {
    return minutesUsed;
  }

  TopicOutcome outcome() {
    return outcome;
  }

  String conclusion() {
    return conclusion;
  }
}
