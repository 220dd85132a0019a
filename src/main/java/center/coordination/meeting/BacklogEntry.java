package center.coordination.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A topic that waits for the next meeting of its series (结转事项). */
@Entity
@Table(name = "meeting_backlog")
class BacklogEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private Long version;
  private String series;

  @Enumerated(EnumType.STRING)
  private BacklogKind kind;

  private String topic;
  private String presenter;
  private int minutes;
  private String originNumber;
  private String takenBy;

  protected BacklogEntry() {}

  BacklogEntry(
      String series, BacklogKind kind, String topic, String presenter, int minutes, String origin) {
    this.series = series;
    this.kind = kind;
    this.topic = topic;
    this.presenter = presenter;
    this.minutes = minutes;
    this.originNumber = origin;
  }

  /** Puts it on the agenda of a meeting, or with null back into the backlog. */
  void take(String meetingNumber) {
    takenBy = meetingNumber;
  }

  /** How an agenda refers to it. */
  String source() {
    return originNumber + "#" + id;
  }

  BacklogKind kind() {
    return kind;
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

  String originNumber() {
    return originNumber;
  }

  String takenBy() {
    return takenBy;
  }
}
