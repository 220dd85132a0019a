package center.coordination.board;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.engine.CentreTime;
import center.coordination.issue.IssueView;
import center.coordination.matter.Effect;
import center.coordination.matter.Satisfaction;
import center.coordination.matter.Urgency;
import center.coordination.organization.OrganizationService;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 问题处理单 (manual §协调模板工具 3.3). */
@ProcessTest
class IssueSheetTest {

  private static final Instant REPORTED = TimeTravel.at("2026-03-02T09:05:00");

  @Autowired OrganizationService organization;
  @Autowired CentreTime time;

  @Test
  void hasTheLinesOfTheManualInItsOrder() {
    assertThat(text(handled()))
        .isEqualTo(
            "问题处理单 接口联调反复失败"
                + " 问题基本信息"
                + " 问题编号 WT-2026-0001"
                + " 报告人 项目经理一 - 技术部"
                + " 报告时间 2026-03-02 09:05"
                + " 问题类型 □ 技术问题 □ 流程问题 ☑ 沟通问题 □ 其他"
                + " 问题描述"
                + " 问题现象 三次联调都失败。"
                + " 影响范围 部门：技术部、商务部 人员：联调小组 项目：六月上线项目"
                + " 紧急程度 □ 紧急 ☑ 重要 □ 一般 □ 常规"
                + " 处理过程"
                + " 接收时间 2026-03-02 09:06"
                + " 处理人员 协调专员一"
                + " 处理措施 合并接口文档。"
                + " 处理结果 联调通过。"
                + " 完成时间 2026-03-03 09:05"
                + " 效果评估"
                + " 问题是否解决 □ 完全解决 ☑ 基本解决 □ 部分解决 □ 未解决"
                + " 相关方满意度 ☑ 很满意 □ 满意 □ 一般 □ 不满意"
                + " 经验教训 先定文档。"
                + " 改进建议 建立接口评审。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"技术问题", "流程问题", "沟通问题", "其他"})
  void ticksTheTypeAndNoOther(String type) {
    assertThat(ticked(sheet(type, Urgency.URGENT, Effect.NONE, Satisfaction.NEUTRAL)))
        .containsExactly(type, "紧急", "未解决", "一般");
  }

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void ticksTheLevelAndNoOther(Urgency level) {
    assertThat(ticked(sheet("其他", level, Effect.FULL, Satisfaction.SATISFIED)))
        .containsExactly("其他", level.label(), "完全解决", "满意");
  }

  @ParameterizedTest
  @EnumSource(Effect.class)
  void ticksTheEffectAndNoOther(Effect effect) {
    assertThat(ticked(sheet("其他", Urgency.GENERAL, effect, Satisfaction.DISSATISFIED)))
        .containsExactly("其他", "一般", effect.label(), "不满意");
  }

  @Test
  void ticksNothingForWhoeverDidNotRateAndSaysSo() {
    IssueView issue = sheet("其他", Urgency.ROUTINE, Effect.FULL, Satisfaction.UNRATED);

    assertThat(ticked(issue)).containsExactly("其他", "常规", "完全解决");
    assertThat(text(issue)).contains("□ 不满意 未评价");
  }

  @Test
  void leavesOpenWhatIsNotKnownYet() {
    IssueView fresh =
        new IssueView(
            "WT-2026-0002",
            "题",
            "李经理",
            null,
            REPORTED,
            null,
            null,
            "现象",
            List.of(),
            "",
            null,
            null,
            null,
            1,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    assertThat(ticked(fresh)).isEmpty();
    assertThat(text(fresh))
        .contains("报告人 李经理 报告时间", "影响范围 —", "接收时间 — 处理人员 — 处理措施 — 处理结果 — 完成时间 —")
        .doesNotContain("null");
  }

  private static IssueView handled() {
    return sheet("沟通问题", Urgency.IMPORTANT, Effect.BASIC, Satisfaction.VERY_SATISFIED);
  }

  private static IssueView sheet(
      String type, Urgency level, Effect effect, Satisfaction satisfaction) {
    return new IssueView(
        "WT-2026-0001",
        "接口联调反复失败",
        "项目经理一",
        "技术部",
        REPORTED,
        REPORTED.plusSeconds(60),
        type,
        "三次联调都失败。",
        List.of("tech", "business"),
        "联调小组",
        "六月上线项目",
        level,
        "重要问题：部门间重大分歧",
        1,
        "coordinator1",
        List.of(),
        "合并接口文档。",
        "联调通过。",
        REPORTED.plusSeconds(86_400),
        effect,
        satisfaction,
        "先定文档。",
        "建立接口评审。");
  }

  private String text(IssueView issue) {
    return Browser.text(
        Fragment.fill(
            "sheet", "sheet", "sheet", IssueSheet.of(issue, new Names(organization), time)));
  }

  private List<String> ticked(IssueView issue) {
    return IssueSheet.of(issue, new Names(organization), time).parts().stream()
        .flatMap(part -> part.lines().stream())
        .flatMap(line -> line.boxes().stream())
        .filter(IssueSheet.Box::ticked)
        .map(IssueSheet.Box::label)
        .toList();
  }
}
