package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.DEVICE_OPTIONS;
import static center.coordination.meeting.MeetingPreparationProcess.ROOM_OPTIONS;
import static center.coordination.meeting.MeetingPreparationProcess.ROOM_OUTCOME;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers rooms and devices, and says who is busy at that time. */
@Component
class OfferRoomsListener implements TaskListener {

  private final BookingService bookings;
  private final MeetingService meetings;
  private final MeetingFile file;

  OfferRoomsListener(BookingService bookings, MeetingService meetings, MeetingFile file) {
    this.bookings = bookings;
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    Meeting meeting = meetings.get(CASE_NUMBER.from(task));
    task.setVariableLocal(ROOM_OPTIONS, JsonValues.toSpin(bookings.roomOptions(meeting)));
    task.setVariableLocal(DEVICE_OPTIONS, JsonValues.toSpin(bookings.deviceOptions(meeting)));
    ROOM_OUTCOME.set(task, null);
    CASE_FILE.set(task, file.of(meeting.number()));
  }
}
