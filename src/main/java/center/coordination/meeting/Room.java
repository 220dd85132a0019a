package center.coordination.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A meeting room; rooms are rows that the centre keeps. */
@Entity
@Table(name = "meeting_room")
class Room {

  @Id private String code;
  private String name;
  private String location;
  private int capacity;
  private boolean video;
  private boolean active;

  protected Room() {}

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  int capacity() {
    return capacity;
  }

  boolean active() {
    return active;
  }

  /** As notices name it, for example 二号会议室（三层西侧）. */
  String place() {
    return "%s（%s）".formatted(name, location);
  }

  /** As choices describe it. */
  String description() {
    return "%s（%s，%d 人%s）".formatted(name, location, capacity, video ? "，有视频设备" : "");
  }
}
