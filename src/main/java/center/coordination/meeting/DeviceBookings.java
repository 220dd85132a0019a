package center.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceBookings extends JpaRepository<DeviceBooking, DeviceBooking.Id> {

  /** The devices that other meetings have at this time, one code for each. */
  @Query(
      """
      select b.id.deviceCode from DeviceBooking b
      where b.id.meetingNumber <> :number and b.startAt < :endAt and b.endAt > :startAt
      """)
  List<String> borrowed(String number, Instant startAt, Instant endAt);

  @Query("select b.id.deviceCode from DeviceBooking b where b.id.meetingNumber = :number")
  List<String> devicesOf(String number);

  @Modifying(flushAutomatically = true, clearAutomatically = false)
  @Query("delete from DeviceBooking b where b.id.meetingNumber = :number")
  void release(String number);
}
