package center.coordination.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RoomBookings extends JpaRepository<RoomBooking, String> {

  /** Bookings by other meetings that overlap this time. */
  @Query(
      """
      select b from RoomBooking b
      where b.meetingNumber <> :number and b.startAt < :endAt and b.endAt > :startAt
      """)
  List<RoomBooking> overlapping(String number, Instant startAt, Instant endAt);

  Optional<RoomBooking> findByMeetingNumber(String meetingNumber);

  @Modifying(flushAutomatically = true, clearAutomatically = false)
  @Query("delete from RoomBooking b where b.meetingNumber = :number")
  void release(String number);
}
