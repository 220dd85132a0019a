package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.meeting.MeetingOrganizationProcess.ENDORSEMENT_REQUIRED;
import static center.coordination.meeting.MeetingOrganizationProcess.MANDATORY_GROUP;
import static center.coordination.meeting.MeetingOrganizationProcess.MINUTES_HOURS;
import static center.coordination.meeting.MeetingOrganizationProcess.NOTICE_HOURS;
import static center.coordination.meeting.MeetingOrganizationProcess.READING_HOURS;
import static center.coordination.meeting.MeetingOrganizationProcess.REPLY_HOURS;
import static center.coordination.meeting.MeetingOrganizationProcess.SKIPPABLE_ITEMS;
import static center.coordination.meeting.MeetingOrganizationProcess.SKIPPED_ITEMS;
import static center.coordination.meeting.MeetingOrganizationProcess.TYPE_NAME;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.engine.JsonValues;
import center.coordination.matter.Coded;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动会前准备. */
@Component
class StartPreparationDelegate implements JavaDelegate {

  private final MeetingPreparation preparation;
  private final MeetingService meetings;
  private final MeetingFile file;

  StartPreparationDelegate(
      MeetingPreparation preparation, MeetingService meetings, MeetingFile file) {
    this.preparation = preparation;
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    List<CheckItem> skipped =
        JsonValues.texts(execution, SKIPPED_ITEMS).stream()
            .map(code -> Coded.of(CheckItem.class, code))
            .toList();
    DeadlineWorkflow.arm(execution, preparation.start(number, policy(execution), skipped));
    MeetingOrganizationWorkflow.route(execution, meetings.get(number));
    CASE_FILE.set(execution, file.of(number));
  }

  private static MeetingPolicy policy(DelegateExecution execution) {
    return new MeetingPolicy(
        TYPE_NAME.from(execution),
        MANDATORY_GROUP.from(execution),
        NOTICE_HOURS.from(execution).intValue(),
        REPLY_HOURS.from(execution).intValue(),
        MINUTES_HOURS.from(execution).intValue(),
        READING_HOURS.from(execution).intValue(),
        ENDORSEMENT_REQUIRED.from(execution),
        SKIPPABLE_ITEMS.from(execution));
  }
}
