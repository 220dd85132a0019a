package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.issue.IssueView;
import center.coordination.matter.Coded;
import center.coordination.matter.Effect;
import center.coordination.matter.Satisfaction;
import center.coordination.matter.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 问题处理单 (manual §协调模板工具 3.3): its parts and lines in the manual's order and words. */
record IssueSheet(String number, String title, List<Part> parts) {

  private static final String UNKNOWN = "—";
  private static final List<String> TYPES = List.of("技术问题", "流程问题", "沟通问题", "其他");

  /** A part of the sheet with its heading. */
  record Part(String name, List<Line> lines) {}

  /** A line of the sheet: boxes, or a text, or boxes with a remark. */
  record Line(String label, List<Box> boxes, String text) {}

  /** □ or ☑ and what it stands for. */
  record Box(String label, boolean ticked) {

    public String sign() {
      return ticked ? "☑" : "□";
    }
  }

  static IssueSheet of(IssueView issue, Names names, CentreTime time) {
    return new IssueSheet(
        issue.number(),
        issue.title(),
        List.of(
            new Part(
                "问题基本信息",
                List.of(
                    text("问题编号", issue.number()),
                    text("报告人", reporter(issue)),
                    text("报告时间", time.text(issue.reportedAt())),
                    boxes("问题类型", TYPES, issue.issueType()))),
            new Part(
                "问题描述",
                List.of(
                    text("问题现象", issue.phenomenon()),
                    text("影响范围", scope(issue, names)),
                    boxes("紧急程度", labels(Urgency.values()), label(issue.level())))),
            new Part(
                "处理过程",
                List.of(
                    text("接收时间", time.text(issue.receivedAt())),
                    text("处理人员", issue.owner() == null ? null : names.person(issue.owner())),
                    text("处理措施", issue.treatment()),
                    text("处理结果", issue.treatmentResult()),
                    text("完成时间", time.text(issue.handledAt())))),
            new Part(
                "效果评估",
                List.of(
                    boxes("问题是否解决", labels(Effect.values()), label(issue.effect())),
                    satisfaction(issue.satisfaction()),
                    text("经验教训", issue.lessons()),
                    text("改进建议", issue.suggestions())))));
  }

  private static String reporter(IssueView issue) {
    return isMissing(issue.reporterDepartment())
        ? issue.reporter()
        : issue.reporter() + " - " + issue.reporterDepartment();
  }

  private static String scope(IssueView issue, Names names) {
    return Stream.of(
            named("部门：", names.departments(issue.affectedDepartments())),
            named("人员：", issue.affectedPeople()),
            named("项目：", issue.affectedProjects()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String named(String name, String text) {
    return isMissing(text) ? "" : name + text;
  }

  /** The sheet has no box for whoever did not answer. */
  private static Line satisfaction(Satisfaction satisfaction) {
    List<String> choices =
        Stream.of(Satisfaction.values())
            .filter(choice -> choice != Satisfaction.UNRATED)
            .map(Satisfaction::label)
            .toList();
    Line line = boxes("相关方满意度", choices, label(satisfaction));
    return satisfaction == Satisfaction.UNRATED
        ? new Line(line.label(), line.boxes(), satisfaction.label())
        : line;
  }

  private static Line text(String label, String text) {
    return new Line(label, List.of(), isMissing(text) ? UNKNOWN : text);
  }

  private static Line boxes(String label, List<String> choices, String chosen) {
    return new Line(
        label, choices.stream().map(choice -> new Box(choice, choice.equals(chosen))).toList(), "");
  }

  private static List<String> labels(Coded... choices) {
    return Arrays.stream(choices).map(Coded::label).toList();
  }

  private static String label(Coded choice) {
    return choice == null ? null : choice.label();
  }

  private static boolean isMissing(String text) {
    return text == null || text.isBlank();
  }
}
