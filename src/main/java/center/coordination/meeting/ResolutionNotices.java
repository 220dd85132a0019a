package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.notification.NotificationService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails that a resolution sends. */
@Component
class ResolutionNotices {

  private final NotificationService notifications;
  private final MatterService matters;
  private final CentreTime time;

  ResolutionNotices(NotificationService notifications, MatterService matters, CentreTime time) {
    this.notifications = notifications;
    this.matters = matters;
    this.time = time;
  }

  void assigned(Resolution resolution) {
    tell(resolution, resolution.responsible(), "请落实决议", "该决议由您落实，完成后请在任务中心说明完成情况。");
  }

  void reported(Resolution resolution) {
    tell(
        resolution,
        resolution.host(),
        "请验收决议",
        "完成情况：" + resolution.completionNote() + "\n请在任务中心验收。");
  }

  void givenBack(Resolution resolution) {
    tell(
        resolution,
        resolution.responsible(),
        "决议退回",
        "该决议尚未完成，请继续落实。\n理由：" + resolution.returnReason());
  }

  void settled(Resolution resolution) {
    String reason =
        resolution.status() == ResolutionStatus.DONE
            ? "主持人已验收，感谢您的配合。"
            : "该决议不再执行。\n理由：" + resolution.returnReason();
    tell(resolution, resolution.responsible(), "决议" + resolution.status().label(), reason);
  }

  private void tell(Resolution resolution, String person, String subject, String sentence) {
    String title = matters.find(resolution.number()).map(MatterSummary::title).orElse("");
    String body =
        "决议内容：%s\n完成时间：%s\n会议编号：%s\n\n%s"
            .formatted(
                resolution.content(),
                time.text(resolution.dueAt()),
                resolution.meetingNumber(),
                sentence);
    notifications.notify(resolution.number(), List.of(person), subject + "：" + title, body);
  }
}
