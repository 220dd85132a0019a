package center.coordination.meeting;

import center.coordination.engine.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 预订会议室和设备: one meeting at a time in a room, and no more devices than there are. */
@Service
@Transactional
class BookingService {

  private final Rooms rooms;
  private final Devices devices;
  private final RoomBookings roomBookings;
  private final DeviceBookings deviceBookings;
  private final Participants participants;

  BookingService(
      Rooms rooms,
      Devices devices,
      RoomBookings roomBookings,
      DeviceBookings deviceBookings,
      Participants participants) {
    this.rooms = rooms;
    this.devices = devices;
    this.roomBookings = roomBookings;
    this.deviceBookings = deviceBookings;
    this.participants = participants;
  }

  /** The rooms as choices of a form, smallest first, with whoever has them at that time. */
  List<Map<String, String>> roomOptions(Meeting meeting) {
    Map<String, RoomBooking> taken =
        taken(meeting).stream()
            .collect(Collectors.toMap(RoomBooking::roomCode, booking -> booking, (a, b) -> a));
    return rooms.findByActiveTrueOrderByCapacity().stream()
        .map(room -> option(room.code(), room.description() + state(taken.get(room.code()))))
        .toList();
  }

  private static String state(RoomBooking booking) {
    return booking == null ? "　空闲" : "　已由 %s 预订".formatted(booking.meetingNumber());
  }

  /** The devices as choices of a form, with how many are left at that time. */
  List<Map<String, String>> deviceOptions(Meeting meeting) {
    List<String> borrowed = borrowed(meeting);
    return devices.findByActiveTrueOrderByName().stream()
        .map(
            device ->
                option(
                    device.code(),
                    "%s（可借 %d 件）"
                        .formatted(
                            device.name(),
                            device.quantity() - Collections.frequency(borrowed, device.code()))))
        .toList();
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }

  /** Books a room and devices in place of those before, and settles where people meet. */
  void book(Meeting meeting, String roomCode, Collection<String> deviceCodes, String link) {
    release(meeting.number());
    Room room =
        rooms
            .lock(roomCode)
            .filter(Room::active)
            .orElseThrow(() -> new Refusal("“会议室”不存在或已停用，请重新选择"));
    requireFree(meeting, room);
    requireLargeEnough(meeting, room);
    roomBookings.save(new RoomBooking(meeting, room));
    borrow(meeting, deviceCodes);
    settle(meeting, room.place(), link);
  }

  /** Meets elsewhere: no room of the house is needed. */
  void meetElsewhere(Meeting meeting, String place, String link) {
    release(meeting.number());
    settle(meeting, place, link);
  }

  /** Gives room and devices back. */
  void release(String meetingNumber) {
    roomBookings.release(meetingNumber);
    deviceBookings.release(meetingNumber);
  }

  private void requireFree(Meeting meeting, Room room) {
    Optional<RoomBooking> other =
        taken(meeting).stream()
            .filter(booking -> booking.roomCode().equals(room.code()))
            .findFirst();
    if (other.isPresent()) {
      throw new Refusal(
          "“会议室”%s 在该时段已由 %s 预订，请另选".formatted(room.name(), other.get().meetingNumber()));
    }
  }

  private void requireLargeEnough(Meeting meeting, Room room) {
    int people = participants.findByMeetingNumberOrderByPosition(meeting.number()).size();
    if (meeting.planned().mode() == MeetingMode.ONSITE && people > room.capacity()) {
      throw new Refusal(
          "“会议室”%s 只能容纳 %d 人，参会人员有 %d 人".formatted(room.name(), room.capacity(), people));
    }
  }

  private void borrow(Meeting meeting, Collection<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    List<Device> wanted = devices.lock(codes);
    List<String> borrowed = borrowed(meeting);
    for (Device device : wanted) {
      if (!device.active() || Collections.frequency(borrowed, device.code()) >= device.quantity()) {
        throw new Refusal("“设备”中的%s在该时段已全部借出".formatted(device.name()));
      }
      deviceBookings.save(new DeviceBooking(meeting, device));
    }
  }

  private static void settle(Meeting meeting, String place, String link) {
    if (meeting.planned().mode() != MeetingMode.ONSITE && link == null) {
      throw new Refusal("%s须填写“会议链接”".formatted(meeting.planned().mode().label()));
    }
    meeting.meetAt(new Place(place, link));
  }

  private List<RoomBooking> taken(Meeting meeting) {
    Plan plan = meeting.planned();
    return roomBookings.overlapping(meeting.number(), plan.startAt(), plan.endAt());
  }

  private List<String> borrowed(Meeting meeting) {
    Plan plan = meeting.planned();
    return deviceBookings.borrowed(meeting.number(), plan.startAt(), plan.endAt());
  }
}
