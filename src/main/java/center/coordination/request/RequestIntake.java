package center.coordination.request;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.Decisions;
import center.coordination.engine.Refusal;
import center.coordination.matter.Coded;
import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterService;
import center.coordination.matter.NewMatter;
import center.coordination.matter.Urgency;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.organization.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests in, by whatever channel (接收渠道, manual §日常工作流程 1.1). */
@Service
@Transactional
class RequestIntake {

  private final Requests requests;
  private final MatterService matters;
  private final DeadlineService deadlines;
  private final OrganizationService organization;
  private final Decisions decisions;
  private final Clock clock;

  RequestIntake(
      Requests requests,
      MatterService matters,
      DeadlineService deadlines,
      OrganizationService organization,
      Decisions decisions,
      Clock clock) {
    this.requests = requests;
    this.matters = matters;
    this.deadlines = deadlines;
    this.organization = organization;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Registers a request, gives it its number and starts the response clock at its submission.
   *
   * @param application with the urgency asked for, or null where the channel is to preset it
   */
  Registration register(Submission submission, Application application) {
    requireCoordinator(submission);
    requireKnownDepartments(application);
    requireFuture(application.expectedDate(), LocalDate.now(clock));
    String applicant = applicant(submission);
    String applicantName =
        submission.applicantName() != null ? submission.applicantName() : name(applicant);
    Application complete = withUrgency(submission, application);
    String number =
        matters.open(
            new NewMatter(
                MatterKind.REQUEST,
                complete.title(),
                applicant,
                submission.submitter(),
                complete.urgency(),
                complete.departmentCodes(),
                RequestStatus.SUBMITTED.label(),
                submission.at()));
    Channel channel = submission.onBehalf() ? submission.channel() : Channel.FORMAL;
    requests.save(new Request(number, channel, applicant, applicantName, submission, complete));
    DeadlineView response =
        deadlines.start(
            number, DeadlineClock.RESPONSE, null, Role.COORDINATION.groupId(), submission.at());
    return new Registration(
        number,
        complete.title(),
        applicant,
        complete.urgency(),
        complete.departmentCodes().size(),
        response);
  }

  /** Refuses a date that is not later than today. */
  static void requireFuture(LocalDate date, LocalDate today) {
    if (date != null && !date.isAfter(today)) {
      throw new Refusal("“期望完成时间”须晚于今天");
    }
  }

  private void requireCoordinator(Submission submission) {
    if (submission.onBehalf()
        && !organization.isMember(submission.submitter(), Role.COORDINATION.groupId())) {
      throw new Refusal("只有协调管理组人员可以“代他人登记”");
    }
  }

  private void requireKnownDepartments(Application application) {
    Set<String> known =
        organization.departments().stream().map(d -> d.code()).collect(Collectors.toSet());
    List<String> unknown =
        application.departmentCodes().stream().filter(code -> !known.contains(code)).toList();
    if (!known.contains(application.department()) || !unknown.isEmpty()) {
      throw new Refusal("“申请部门”或“涉及部门”中有系统里没有的部门，请重新选择");
    }
  }

  private String applicant(Submission submission) {
    if (!submission.onBehalf() || submission.applicantId() == null) {
      return submission.submitter();
    }
    return organization
        .person(submission.applicantId())
        .map(Person::id)
        .orElseThrow(() -> new Refusal("“申请人账号”不存在；申请人没有账号的请留空，由登记人代办"));
  }

  private Application withUrgency(Submission submission, Application application) {
    if (!submission.onBehalf()) {
      return application;
    }
    Urgency preset =
        Coded.of(
            Urgency.class,
            (String)
                decisions
                    .decide("channel-urgency", Map.of("channel", submission.channel().code()))
                    .get("urgency"));
    Urgency urgency = Objects.requireNonNullElse(application.urgency(), preset);
    if (urgency != preset && submission.urgencyReason() == null) {
      throw new Refusal(
          "渠道“%s”预设紧急程度为“%s”，改为“%s”须填写“调整理由”"
              .formatted(submission.channel().label(), preset.label(), urgency.label()));
    }
    return new Application(
        application.department(),
        application.position(),
        application.contact(),
        application.title(),
        application.departments(),
        urgency,
        application.expectedDate(),
        application.background(),
        application.problem(),
        application.demand(),
        application.outcome());
  }

  private String name(String userId) {
    return organization.person(userId).map(Person::displayName).orElse(userId);
  }
}
