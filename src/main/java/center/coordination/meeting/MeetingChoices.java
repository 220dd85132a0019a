package center.coordination.meeting;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the choices were called that the forms of a meeting offered. */
@Service
public class MeetingChoices {

  private final Rooms rooms;
  private final Devices devices;
  private final Participants participants;

  MeetingChoices(Rooms rooms, Devices devices, Participants participants) {
    this.rooms = rooms;
    this.devices = devices;
    this.participants = participants;
  }

  /** Rooms, devices and the invited by their codes; empty for other cases than meetings. */
  @Transactional(readOnly = true)
  public Map<String, String> of(String number) {
    Map<String, String> names = new HashMap<>();
    for (Participant participant : participants.findByMeetingNumberOrderByPosition(number)) {
      names.put(participant.id(), participant.name());
    }
    if (!names.isEmpty()) {
      rooms.findAll().forEach(room -> names.put(room.code(), room.name()));
      devices.findAll().forEach(device -> names.put(device.code(), device.name()));
    }
    return names;
  }
}
