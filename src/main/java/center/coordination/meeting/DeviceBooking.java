package center.coordination.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** One device of a kind that a meeting borrows. */
@Entity
@Table(name = "device_booking")
class DeviceBooking implements Persistable<DeviceBooking.Id> {

  /** A meeting borrows one device of a kind at most. */
  @Embeddable
  record Id(String meetingNumber, String deviceCode) implements Serializable {}

  @EmbeddedId private Id id;
  private Instant startAt;
  private Instant endAt;

  protected DeviceBooking() {}

  DeviceBooking(Meeting meeting, Device device) {
    this.id = new Id(meeting.number(), device.code());
    this.startAt = meeting.planned().startAt();
    this.endAt = meeting.planned().endAt();
  }

  @Override
  public Id getId() {
    return id;
  }

  /** A booking is never changed, only given back and made anew. */
  @Override
  public boolean isNew() {
    return true;
  }
}
