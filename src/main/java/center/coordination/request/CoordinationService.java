package center.coordination.request;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.engine.Refusal;
import center.coordination.notification.NotificationService;
import center.coordination.organization.Department;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manual's rules between the fields of 协调办理 and 委托办理 (§日常工作流程 1.2 to 1.4). */
@Service
@Transactional
class CoordinationService {

  private final DeadlineService deadlines;
  private final NotificationService notifications;
  private final OrganizationService organization;
  private final ZoneId zone;

  CoordinationService(
      DeadlineService deadlines,
      NotificationService notifications,
      OrganizationService organization,
      Clock clock) {
    this.deadlines = deadlines;
    this.notifications = notifications;
    this.organization = organization;
    this.zone = clock.getZone();
  }

  /** Parties and causes must be there before a plan is drawn (1.2). */
  void checkAnalysis(Collection<String> parties, Collection<String> causes) {
    requireRows(parties, "涉及的部门和人员");
    requireRows(causes, "问题产生的原因");
  }

  /**
   * No party of the analysis may be left out, and the plan must end before the clock does (1.3).
   */
  void checkPlan(
      String number,
      Collection<String> analyzed,
      Collection<String> planned,
      Collection<String> steps,
      Collection<String> risks,
      LocalDate finish) {
    requireRows(planned, "参与方");
    requireRows(steps, "实施步骤");
    requireRows(risks, "风险预案");
    requireAll(analyzed, planned, "“参与方”遗漏了需求分析中的：");
    Instant dueAt =
        deadlines.running(number).stream()
            .filter(deadline -> deadline.clock() == DeadlineClock.HANDLING)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No handling clock for " + number))
            .dueAt();
    LocalDate due = dueAt.atZone(zone).toLocalDate();
    if (finish.isAfter(due)) {
      throw new Refusal("“计划完成日期”不能晚于处理时限 %s；确需更晚的请先申请延期".formatted(due));
    }
  }

  /** Every party must have been heard before they negotiate (公平公正, 1.4). */
  void checkStatements(Collection<String> parties, Collection<String> heard) {
    requireAll(parties, heard, "以下各方还没有立场记录：");
  }

  /** A consensus is what every party accepts (1.4). */
  void checkConsensus(
      Collection<String> parties, Collection<String> accepting, Collection<String> refusing) {
    requireAll(parties, accepting, "“达成共识”须各方都接受，以下各方尚未接受：");
    if (!refusing.isEmpty()) {
      throw new Refusal("“达成共识”须各方都接受，以下各方不接受：" + String.join("、", refusing));
    }
  }

  /** Exactly one A in each row of the RACI matrix (manual §协调工具与技巧 2.1), and a dated plan. */
  void checkAgreement(List<String> accountable, Collection<String> actions) {
    requireRows(accountable, "责任分工（RACI）");
    requireRows(actions, "行动计划");
    for (int row = 0; row < accountable.size(); row++) {
      if (accountable.get(row).strip().split("[、，,;；/]").length > 1) {
        throw new Refusal("“责任分工（RACI）”第 %d 行“最终负责(A)”只能有一个".formatted(row + 1));
      }
    }
  }

  /** Hands a case to a department's liaisons and tells them; returns their group. */
  String delegate(String number, String title, String department) {
    String group = Department.groupIdOf(department);
    List<String> liaisons = organization.members(group).stream().map(Person::id).toList();
    if (liaisons.isEmpty()) {
      throw new Refusal("“受托部门”%s没有协调联络员，无法委托".formatted(organization.departmentName(department)));
    }
    notifications.notify(number, liaisons, "委托办理：" + title, "该事项委托贵部门办理，请在任务中心认领。");
    return group;
  }

  private static void requireRows(Collection<String> rows, String field) {
    if (rows.isEmpty()) {
      throw new Refusal("“%s”至少要有一行".formatted(field));
    }
  }

  private static void requireAll(
      Collection<String> wanted, Collection<String> present, String message) {
    Set<String> missing = new TreeSet<>(stripped(wanted));
    missing.removeAll(stripped(present));
    if (!missing.isEmpty()) {
      throw new Refusal(message + String.join("、", missing));
    }
  }

  private static Set<String> stripped(Collection<String> names) {
    return names.stream().map(String::strip).collect(Collectors.toSet());
  }
}
