package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.organization.OrganizationService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Minutes in the format of the manual (§日常工作流程 2.4), line by line, as plain text. */
@Component
class MinutesText {

  private static final String NONE = "—";

  private final OrganizationService organization;
  private final CentreTime time;

  MinutesText(OrganizationService organization, CentreTime time) {
    this.organization = organization;
    this.time = time;
  }

  String of(String title, Minutes minutes) {
    List<String> lines = new ArrayList<>();
    addHeading(lines, title, minutes.heading());
    addTopics(lines, minutes.topics());
    addResolutions(lines, minutes.resolutions());
    lines.add("下次会议：");
    lines.add("- 时间：" + time.text(minutes.nextAt()));
    lines.add("- 主要议题：" + given(String.join("；", minutes.nextTopics())));
    return String.join("\n", lines);
  }

  private void addHeading(List<String> lines, String title, MinutesHeading heading) {
    lines.add("会议纪要");
    lines.add("");
    lines.add("会议信息：");
    lines.add("- 会议主题：" + title);
    lines.add("- 会议时间：" + time.period(heading.startAt(), heading.endAt()));
    lines.add("- 会议地点：" + heading.place());
    lines.add("- 主持人：" + heading.host());
    lines.add("- 记录人：" + heading.recorder());
    lines.add("- 参会人员：" + given(inOneLine(heading.present())));
    lines.add("");
  }

  private static void addTopics(List<String> lines, List<MinutesTopic> topics) {
    lines.add("议题讨论：");
    for (int i = 0; i < topics.size(); i++) {
      MinutesTopic topic = topics.get(i);
      lines.add("%d. 议题：%s".formatted(i + 1, topic.topic()));
      lines.add("   讨论内容：" + indented(topic.discussion()));
      lines.add("   各方观点：" + indented(topic.views()));
      lines.add("   达成共识：" + indented(topic.consensus()));
    }
    lines.add("");
  }

  private void addResolutions(List<String> lines, List<MinutesResolution> resolutions) {
    lines.add("决议事项：");
    for (int i = 0; i < resolutions.size(); i++) {
      lines.add("%d. %s".formatted(i + 1, line(resolutions.get(i))));
    }
    if (resolutions.isEmpty()) {
      lines.add(NONE);
    }
    lines.add("");
  }

  /** [决议内容] - 责任人：[姓名] - 完成时间：[时间]. */
  private String line(MinutesResolution resolution) {
    return "%s - 责任人：%s - 完成时间：%s"
        .formatted(
            resolution.content(),
            organization.nameOf(resolution.responsible()),
            time.text(resolution.dueAt()));
  }

  /** Names that stand in a line each, one after the other. */
  static String inOneLine(String names) {
    return names.replace("\n", "、");
  }

  private static String indented(String text) {
    return given(text).replaceAll("\\R", "\n   ");
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? NONE : text;
  }
}
