package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;
import static center.coordination.meeting.MeetingMinutesProcess.EDITION;
import static center.coordination.meeting.MeetingMinutesProcess.MINUTES_FILE;
import static center.coordination.meeting.MeetingMinutesProcess.READERS;
import static center.coordination.meeting.MeetingMinutesProcess.READING_DUE_AT;
import static center.coordination.meeting.MeetingOrganizationProcess.NEXT_MEETING_WANTED;

import center.coordination.engine.JsonValues;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 请参会人员阅知. */
@Component
class AskToReadDelegate implements JavaDelegate {

  private final MinutesService minutes;
  private final MinutesDispatch dispatch;
  private final MinutesFile file;
  private final MinutesWorkflow workflow;

  AskToReadDelegate(
      MinutesService minutes,
      MinutesDispatch dispatch,
      MinutesFile file,
      MinutesWorkflow workflow) {
    this.minutes = minutes;
    this.dispatch = dispatch;
    this.file = file;
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    workflow.askToRead(
        number,
        Map.of(
            CASE_NUMBER.name(),
            number,
            CASE_TITLE.name(),
            CASE_TITLE.from(execution),
            TASK_PRIORITY.name(),
            TASK_PRIORITY.from(execution),
            EDITION.name(),
            minutes.current(number).edition(),
            MINUTES_FILE.name(),
            JsonValues.toSpin(file.of(number)),
            READERS,
            new ArrayList<>(dispatch.readers(number)),
            READING_DUE_AT.name(),
            Date.from(dispatch.readingDueAt(number))));
    // As late as possible: a meeting is convened only for a time that is still to come.
    NEXT_MEETING_WANTED.set(execution, minutes.wantsNextMeeting(number));
  }
}
