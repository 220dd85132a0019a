package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.PURPOSE;
import static center.coordination.meeting.MeetingPreparationProcess.AGENDA_ROWS;
import static center.coordination.meeting.MeetingPreparationProcess.PLANNED_MINUTES;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Begins the agenda with what the series has not finished; goes to the organizer. */
@Component
class OfferAgendaListener implements TaskListener {

  private final MeetingService meetings;
  private final Backlog backlog;
  private final MeetingFile file;

  OfferAgendaListener(MeetingService meetings, Backlog backlog, MeetingFile file) {
    this.meetings = meetings;
    this.backlog = backlog;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    Meeting meeting = meetings.get(CASE_NUMBER.from(task));
    List<Map<String, Object>> rows =
        backlog.carriedOver(meeting).stream().map(OfferAgendaListener::row).toList();
    AGENDA_ROWS.set(task, rows.isEmpty() ? List.of(Map.of("topic", "")) : rows);
    PURPOSE.set(task, meeting.purpose());
    PLANNED_MINUTES.set(task, meeting.planned().minutes());
    CASE_FILE.set(task, file.of(meeting.number()));
    task.setAssignee(meeting.organizer());
  }

  private static Map<String, Object> row(AgendaItem item) {
    return Map.of(
        "topic", item.topic(),
        "presenter", item.presenter(),
        "minutes", item.minutes(),
        "source", item.source());
  }
}
