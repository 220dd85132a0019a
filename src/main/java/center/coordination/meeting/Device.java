package center.coordination.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of device that meetings borrow, of which there are several. */
@Entity
@Table(name = "meeting_device")
class Device {

  @Id private String code;
  private String name;
  private int quantity;
  private boolean active;

  protected Device() {}

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  int quantity() {
    return quantity;
  }

  boolean active() {
    return active;
  }
}
