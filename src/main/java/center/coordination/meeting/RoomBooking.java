package center.coordination.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** The room of a meeting, which has one at most. */
@Entity
@Table(name = "room_booking")
class RoomBooking implements Persistable<String> {

  @Id private String meetingNumber;
  private String roomCode;
  private Instant startAt;
  private Instant endAt;

  protected RoomBooking() {}

  RoomBooking(Meeting meeting, Room room) {
    this.meetingNumber = meeting.number();
    this.roomCode = room.code();
    this.startAt = meeting.planned().startAt();
    this.endAt = meeting.planned().endAt();
  }

  @Override
  public String getId() {
    return meetingNumber;
  }

  /** A booking is never changed, only given back and made anew. */
  @Override
  public boolean isNew() {
    return true;
  }

  String meetingNumber() {
    return meetingNumber;
  }

  String roomCode() {
    return roomCode;
  }
}
