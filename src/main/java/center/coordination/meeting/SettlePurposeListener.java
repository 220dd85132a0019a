package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.OWNER;
import static center.coordination.meeting.MeetingOrganizationProcess.PURPOSE;
import static center.coordination.meeting.MeetingPreparationProcess.AGENDA_ROWS;
import static center.coordination.meeting.MeetingPreparationProcess.PREPARATION_ROWS;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 确定目的和议题. */
@Component
class SettlePurposeListener implements TaskListener {

  private final MeetingPreparation preparation;
  private final MeetingService meetings;
  private final MeetingFile file;

  SettlePurposeListener(MeetingPreparation preparation, MeetingService meetings, MeetingFile file) {
    this.preparation = preparation;
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    List<AgendaItem> agenda =
        AGENDA_ROWS.rows(task).stream()
            .map(
                row ->
                    new AgendaItem(
                        row.text("topic"),
                        row.text("presenter"),
                        row.number("minutes"),
                        row.given("source")))
            .toList();
    preparation.settlePurpose(
        number,
        PURPOSE.from(task),
        agenda,
        String.join("\n", PREPARATION_ROWS.texts(task, "preparation")));
    OWNER.set(task, meetings.get(number).organizer());
    CASE_FILE.set(task, file.of(number));
  }
}
