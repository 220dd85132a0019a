package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.DEVICES;
import static center.coordination.meeting.MeetingPreparationProcess.MEETING_LINK;
import static center.coordination.meeting.MeetingPreparationProcess.PLACE;
import static center.coordination.meeting.MeetingPreparationProcess.ROOM;
import static center.coordination.meeting.MeetingPreparationProcess.ROOM_OUTCOME;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 预订会议室和设备. */
@Component
class BookRoomListener implements TaskListener {

  private final MeetingPreparation preparation;
  private final BookingService bookings;
  private final MeetingService meetings;
  private final MeetingFile file;

  BookRoomListener(
      MeetingPreparation preparation,
      BookingService bookings,
      MeetingService meetings,
      MeetingFile file) {
    this.preparation = preparation;
    this.bookings = bookings;
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    Meeting meeting = meetings.get(number);
    switch (ROOM_OUTCOME.from(task)) {
      case "booked" ->
          bookings.book(
              meeting, ROOM.from(task), JsonValues.texts(task, DEVICES), MEETING_LINK.given(task));
      case "elsewhere" ->
          bookings.meetElsewhere(meeting, PLACE.from(task), MEETING_LINK.given(task));
      default -> {
        return;
      }
    }
    preparation.check(number, CheckItem.ROOM, null);
    CASE_FILE.set(task, file.of(number));
  }
}
