package center.coordination.issue;

import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.notification.NotificationService;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails that a problem sends. */
@Component
class IssueNotices {

  private final NotificationService notifications;
  private final OrganizationService organization;
  private final MatterService matters;

  IssueNotices(
      NotificationService notifications, OrganizationService organization, MatterService matters) {
    this.notifications = notifications;
    this.organization = organization;
    this.matters = matters;
  }

  void informRole(Issue issue) {
    tell(
        issue,
        organization.peopleBehind(issue.rule().informedGroup()),
        "请知悉",
        "%s\n问题现象：%s\n%s"
            .formatted(
                issue.rule().ruleText(), issue.sheet().phenomenon(), issue.rule().ruleAdvice()));
  }

  void identified(Issue issue) {
    tell(issue, List.of(issue.owner()), "请您承办", "该问题由您承办，等级为“" + issue.level().label() + "”。");
    tell(issue, reporter(issue), "已受理", "您报告的问题已受理，等级为“" + issue.level().label() + "”。");
  }

  void lowered(Issue issue, String change) {
    tell(
        issue,
        organization.peopleBehind(Role.COORDINATION_LEAD.groupId()),
        "问题等级调低",
        "问题等级已调低，处理时限相应延长。\n" + change);
  }

  void dismissed(Issue issue) {
    tell(issue, reporter(issue), "问题不成立", "您报告的问题经核实不成立。\n理由：" + issue.dismissalReason());
  }

  void measureAssigned(Issue issue, Measure measure, String due) {
    tell(
        issue,
        organization.peopleBehind(measure.responsible()),
        "请实施措施",
        "措施：%s\n完成时限：%s\n请在任务中心办理。".formatted(measure.measure(), due));
  }

  void nextRound(Issue issue) {
    String body = "问题尚未解决，开始第 %d 轮处理。".formatted(issue.round().number());
    tell(issue, List.of(issue.owner()), "继续处理", body);
    if (issue.leadJoins()) {
      tell(
          issue,
          organization.peopleBehind(Role.COORDINATION_LEAD.groupId()),
          "请会商问题",
          body + "请在任务中心会商。");
    }
  }

  void askForRating(Issue issue) {
    tell(issue, reporter(issue), "请评价", "您报告的问题已处理完毕，请在任务中心评价满意度，并确认问题是否解决。");
  }

  void closed(Issue issue) {
    tell(issue, reporter(issue), "已办结", "您报告的问题已办结，感谢您的配合。");
  }

  private static List<String> reporter(Issue issue) {
    return List.of(issue.reporter().reporter());
  }

  private void tell(Issue issue, List<String> people, String subject, String body) {
    String title = matters.find(issue.number()).map(MatterSummary::title).orElse("");
    notifications.notify(issue.number(), people, subject + "：" + title, body);
  }
}
