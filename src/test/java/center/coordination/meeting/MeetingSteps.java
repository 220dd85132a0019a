package center.coordination.meeting;

import static center.coordination.testing.MeetingAnswers.accepted;
import static center.coordination.testing.MeetingAnswers.attendanceConfirmed;
import static center.coordination.testing.MeetingAnswers.environmentChecked;
import static center.coordination.testing.MeetingAnswers.materialsPrepared;
import static center.coordination.testing.MeetingAnswers.opened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MeetingAnswers.roomBooked;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.MeetingAnswers;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Leads a meeting to where a test begins. */
public final class MeetingSteps {

  /** Long enough for the jobs that wait for nobody. */
  private static final Duration MOMENT = Duration.ofSeconds(5);

  private final CaseWork work;
  private final TimeTravel time;

  public MeetingSteps(CaseWork work, TimeTravel time) {
    this.work = work;
    this.time = time;
  }

  /** A meeting that coordinator1 convened. */
  public ProcessInstance convene(Answers convening) {
    return work.start("coordinator1", "meeting-organization", convening);
  }

  /** Purpose, agenda, people and time are settled. */
  public void settle(String number) {
    work.complete("coordinator1", number, "userTask_settlePurpose", purposeSettled());
    work.complete("coordinator1", number, "userTask_settleParticipants", participantsSettled());
  }

  /** The room is booked and everybody invited. */
  public void invite(String number) {
    work.complete("coordinator1", number, "userTask_bookRoom", roomBooked());
    time.advanceBy(MOMENT);
  }

  /** Everybody who can answers in Tasklist that he comes. */
  public void acceptAll(String number) {
    for (Task reply : work.tasks(number, "userTask_replyInvitation")) {
      work.complete(reply.getAssignee(), reply, accepted());
    }
  }

  /** All eight items of the checklist are done. */
  public void prepare(String number) {
    settle(number);
    invite(number);
    work.complete("coordinator1", number, "userTask_prepareMaterials", materialsPrepared());
    work.complete("coordinator1", number, "userTask_checkEnvironment", environmentChecked());
    acceptAll(number);
    work.complete("coordinator1", number, "userTask_confirmAttendance", attendanceConfirmed());
  }

  /** The host opens the meeting when its time has come. */
  public void open(String number) {
    time.advanceTo(OffsetDateTime.parse(MeetingAnswers.START).toInstant());
    work.complete("coordinator1", number, "userTask_openMeeting", opened());
  }

  /** Nearly two hours later everything was talked about. */
  public void conduct(String number) {
    time.advanceTo(OffsetDateTime.parse(MeetingAnswers.END).toInstant().minusSeconds(60));
    work.complete("coordinator1", number, "userTask_conductMeeting", MeetingAnswers.conducted());
  }
}
