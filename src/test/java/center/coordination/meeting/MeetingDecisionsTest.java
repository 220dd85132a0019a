package center.coordination.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.engine.Decisions;
import center.coordination.matter.Coded;
import center.coordination.testing.ProcessTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One line for each rule of 会议规定 and 会议日历 (manual §日常工作流程 2.1). */
@ProcessTest
class MeetingDecisionsTest {

  @Autowired Decisions decisions;
  @Autowired RepositoryService repository;

  @ParameterizedTest(name = "{1}: {2} must come, notice {3} h, minutes {5} h")
  @CsvSource({
    "weekly, 周例会, '', 24, 24, 24, 168, false, ''",
    "monthly, 月度会, '', 72, 48, 48, 168, false, ''",
    "quarterly, 季度会, director, 168, 72, 72, 168, true, ''",
    "annual, 年度会, director, 336, 120, 168, 168, true, ''",
    "kickoff, 项目启动会, '', 72, 48, 48, 168, false, ''",
    "problem, 问题解决会, '', 24, 24, 24, 168, false, ''",
    "emergency, 紧急会议, '', 0, 2, 24, 72, false, 'materials,attendance,environment'",
    "review, 总结会议, '', 72, 48, 72, 168, false, ''"
  })
  void theTypeDecidesWhatHolds(
      String type,
      String name,
      String group,
      int notice,
      int reply,
      int minutes,
      int reading,
      boolean endorsed,
      String skippable) {
    assertThat(decisions.decide("meeting-policy", Map.of("meetingType", type)))
        .isEqualTo(
            Map.of(
                "typeName", name,
                "mandatoryGroup", group,
                "noticeHours", notice,
                "replyHours", reply,
                "minutesHours", minutes,
                "readingHours", reading,
                "endorsementRequired", endorsed,
                "skippableItems", skippable));
  }

  @ParameterizedTest
  @EnumSource(MeetingType.class)
  void eachTypeOfTheManualHasItsPolicyAndItsWords(MeetingType type) {
    assertThat(decisions.decide("meeting-policy", Map.of("meetingType", type.code())))
        .containsEntry("typeName", type.label());
    assertThat(clause("meeting-policy", type))
        .startsWith("手册《日常工作流程》2.1 %s：%s".formatted(type.label(), type.purpose()));
  }

  @ParameterizedTest
  @EnumSource(MeetingType.class)
  void onlyPreparationsOfTheChecklistAreSkipped(MeetingType type) {
    String skippable =
        (String)
            decisions
                .decide("meeting-policy", Map.of("meetingType", type.code()))
                .get("skippableItems");

    assertThat(Arrays.stream(CheckItem.values()).map(CheckItem::code).toList())
        .containsAll(Arrays.stream(skippable.split(",")).filter(code -> !code.isEmpty()).toList());
  }

  @ParameterizedTest(name = "{7}: {1}, month {2}, day {3}, {4}")
  @CsvSource({
    "weekly, weekly, 1, 1, 09:00, 60, 72, 协调中心周例会",
    "monthly, monthly, 1, 25, 14:00, 120, 168, 跨部门月度协调会",
    "quarterly, quarterly, 3, 20, 09:00, 180, 336, 高层季度协调决策会",
    "annual, yearly, 12, 31, 09:00, 240, 720, 年度工作总结会"
  })
  void theCalendarKnowsThePeriodicMeetings(
      String type,
      String cycle,
      int month,
      int day,
      String startTime,
      int minutes,
      int leadHours,
      String title) {
    assertThat(decisions.decide("meeting-calendar", Map.of("meetingType", type)))
        .isEqualTo(
            Map.of(
                "cycle", cycle,
                "month", month,
                "day", day,
                "startTime", startTime,
                "minutes", minutes,
                "leadHours", leadHours,
                "title", title));
    assertThat(clause("meeting-calendar", type(type)))
        .startsWith("手册《日常工作流程》2.1 %s：".formatted(type(type).label()));
  }

  @ParameterizedTest
  @EnumSource(names = {"WEEKLY", "MONTHLY", "QUARTERLY", "ANNUAL"})
  void theCalendarLeavesTimeForTheNotice(MeetingType type) {
    CalendarRule rule =
        CalendarRule.of(
            type, decisions.decide("meeting-calendar", Map.of("meetingType", type.code())));

    assertThat(rule.lead().toHours())
        .isGreaterThan(
            (Integer)
                decisions
                    .decide("meeting-policy", Map.of("meetingType", type.code()))
                    .get("noticeHours"));
  }

  @Test
  void theManualHasEightTypesFourOfThemPeriodic() {
    assertThat(rules("meeting-policy")).hasSize(8);
    assertThat(rules("meeting-calendar")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kickoff", "problem", "emergency", "review", "unlisted"})
  void nothingElseComesByTheCalendar(String type) {
    assertThat(decisions.decideAll("meeting-calendar", Map.of("meetingType", type))).isEmpty();
  }

  private static MeetingType type(String code) {
    return Coded.of(MeetingType.class, code);
  }

  private String clause(String decision, MeetingType type) {
    return rules(decision).stream()
        .filter(rule -> rule.getId().equals("rule_" + type.code()))
        .map(rule -> rule.getDescription().getTextContent())
        .findFirst()
        .orElseThrow();
  }

  private List<Rule> rules(String decision) {
    DmnModelInstance table =
        repository.getDmnModelInstance(
            repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getId());
    return List.copyOf(table.getModelElementsByType(Rule.class));
  }
}
