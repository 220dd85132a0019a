package center.coordination.request;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.matter.MatterClosed;
import center.coordination.notification.NotificationService;
import center.coordination.organization.Department;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 部门负责人签字 of formal applications (manual §协调模板工具 3.1); no other clock waits for it. */
@Service
@Transactional
class SignatureService {

  private final Requests requests;
  private final DeadlineService deadlines;
  private final OrganizationService organization;
  private final NotificationService notifications;
  private final RequestSignatureWorkflow workflow;
  private final CaseFile caseFile;
  private final Clock clock;

  SignatureService(
      Requests requests,
      DeadlineService deadlines,
      OrganizationService organization,
      NotificationService notifications,
      RequestSignatureWorkflow workflow,
      CaseFile caseFile,
      Clock clock) {
    this.requests = requests;
    this.deadlines = deadlines;
    this.organization = organization;
    this.notifications = notifications;
    this.workflow = workflow;
    this.caseFile = caseFile;
    this.clock = clock;
  }

  /** Asks the applying department to sign, where the application is a formal one. */
  void askIfFormal(String number) {
    Request request = get(number);
    if (request.channel() != Channel.FORMAL) {
      return;
    }
    String group = Department.groupIdOf(request.application().department());
    DeadlineView deadline =
        deadlines.start(number, DeadlineClock.SIGNATURE, null, group, clock.instant());
    workflow.ask(request, caseFile.of(number), group, deadline);
  }

  /** The department has answered, whichever way. */
  void answer(String number) {
    deadlines.meet(number, DeadlineClock.SIGNATURE);
  }

  /** Tells applicant and handlers that the department objects; the centre decides what follows. */
  void reportObjection(String number, String reason) {
    Request request = get(number);
    List<String> recipients = new ArrayList<>(organization.peopleBehind(handler(request)));
    recipients.add(request.applicant());
    notifications.notify(
        number,
        recipients,
        "部门不同意：" + request.application().title(),
        "申请部门负责人不同意该协调申请。\n理由：" + reason);
  }

  /** The department did not answer in time; the ledger says so, nothing else changes. */
  void recordMissing(String number) {
    deadlines.lapse(number, DeadlineClock.SIGNATURE);
  }

  @EventListener
  void on(MatterClosed closed) {
    deadlines.cancelAll(closed.number(), "案件已结束");
    workflow.end(closed.number());
  }

  private static String handler(Request request) {
    Assessment assessment = request.assessment();
    return assessment == null || assessment.owner() == null
        ? Role.COORDINATION.groupId()
        : assessment.owner();
  }

  private Request get(String number) {
    return requests
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No request " + number));
  }
}
