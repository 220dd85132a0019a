package center.coordination.meeting;

import static center.coordination.testing.MeetingAnswers.attendanceConfirmed;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.environmentChecked;
import static center.coordination.testing.MeetingAnswers.materialsPrepared;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MinutesAnswers.approved;
import static center.coordination.testing.MinutesAnswers.written;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Leads a meeting that was held to its minutes: coordinator1 was the host, coordinator2 writes. */
public final class MinutesSteps {

  private static final Duration MOMENT = Duration.ofSeconds(5);

  private final CaseWork work;
  private final TimeTravel time;
  private final MeetingSteps meetings;

  public MinutesSteps(CaseWork work, TimeTravel time) {
    this.work = work;
    this.time = time;
    this.meetings = new MeetingSteps(work, time);
  }

  /** A 问题解决会 that was held, one minute before its planned end. */
  public ProcessInstance held() {
    ProcessInstance flow = meetings.convene(convened());
    String number = flow.getBusinessKey();
    meetings.prepare(number);
    meetings.open(number);
    meetings.conduct(number);
    return flow;
  }

  /** A 季度会 that was held, with the director, as the calendar convenes it. */
  ProcessInstance heldQuarterly(MeetingOrganizationWorkflow calendar) {
    Map<String, Object> convening = new TreeMap<>(convened("quarterly").values());
    convening.put("initiator", "system");
    convening.put("occurrence", "2026-03-05");
    calendar.convene(convening);
    String number = "HY-2026-0001";
    ProcessInstance flow = work.running("meeting-organization", number).get(0);
    work.complete("coordinator1", number, "userTask_settlePurpose", purposeSettled());
    work.complete(
        "coordinator1",
        number,
        "userTask_settleParticipants",
        participantsSettled()
            .with("participants", List.of("director", "liaison-tech"))
            .with("shortNoticeReason", "季度末数据刚刚汇总"));
    meetings.invite(number);
    work.complete("coordinator1", number, "userTask_prepareMaterials", materialsPrepared());
    work.complete("coordinator1", number, "userTask_checkEnvironment", environmentChecked());
    meetings.acceptAll(number);
    work.complete("coordinator1", number, "userTask_confirmAttendance", attendanceConfirmed());
    meetings.open(number);
    meetings.conduct(number);
    return flow;
  }

  public void write(String number, Answers answers) {
    work.complete("coordinator2", number, "userTask_writeMinutes", answers);
  }

  public void approve(String number) {
    work.complete("coordinator1", number, "userTask_approveMinutes", approved());
  }

  /** Written, approved, sent. */
  public void issue(String number, Answers answers) {
    write(number, answers);
    approve(number);
    pause();
  }

  /** Long enough for the mails to leave. */
  public void pause() {
    time.advanceBy(MOMENT);
  }

  public void issue(String number) {
    issue(number, written());
  }
}
