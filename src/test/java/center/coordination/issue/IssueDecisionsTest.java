package center.coordination.issue;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.engine.Decisions;
import center.coordination.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One line for each rule of 问题分类标准 (manual §日常工作流程 3.1). */
@ProcessTest
class IssueDecisionsTest {

  @Autowired Decisions decisions;
  @Autowired RepositoryService repository;

  @ParameterizedTest(name = "{4}: {1}, major {5}, tells {6}")
  @CsvSource({
    "keyMilestone, urgent, 紧急问题, 4 小时内, 影响项目关键节点, false, ",
    "majorComplaint, urgent, 紧急问题, 4 小时内, 客户重大投诉, true, director",
    "securityIncident, urgent, 紧急问题, 4 小时内, 重大安全事件, true, director",
    "departmentDispute, important, 重要问题, 24 小时内, 部门间重大分歧, false, ",
    "resourceConflict, important, 重要问题, 24 小时内, 资源配置冲突, false, ",
    "processObstacle, important, 重要问题, 24 小时内, 流程执行障碍, false, optimization",
    "dailyCoordination, general, 一般问题, 48 小时内, 日常协调事务, false, ",
    "informationCommunication, general, 一般问题, 48 小时内, 信息沟通问题, false, information",
    "minorDispute, general, 一般问题, 48 小时内, 小范围争议, false, ",
    "processSuggestion, routine, 常规问题, 一周内, 流程优化建议, false, optimization",
    "trainingNeed, routine, 常规问题, 一周内, 培训需求, false, optimization",
    "otherAffairs, routine, 常规问题, 一周内, 其他一般事务, false, "
  })
  void theSituationDecidesLevelAndWhoIsTold(
      String situation,
      String level,
      String category,
      String limit,
      String words,
      boolean major,
      String group) {
    Map<String, Object> result =
        decisions.decide("issue-classification", Map.of("situation", situation));

    assertThat(result)
        .containsEntry("level", level)
        .containsEntry("rule", category + "：" + words)
        .containsEntry("major", major);
    assertThat(result.get("informedGroup")).isEqualTo(group);
    assertThat((String) result.get("advice")).isNotBlank();
    assertThat(clause("rule_" + situation))
        .isEqualTo("手册《日常工作流程》3.1 %s（%s处理）：%s".formatted(category, limit, words));
  }

  @Test
  void theManualHasTwelveSituations() {
    assertThat(table().getModelElementsByType(Rule.class)).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unlisted", "powerCut"})
  void otherSituationsHaveNoRule(String situation) {
    assertThat(decisions.decideAll("issue-classification", Map.of("situation", situation)))
        .isEmpty();
  }

  private String clause(String rule) {
    Rule found = table().getModelElementById(rule);
    return found.getDescription().getTextContent();
  }

  private DmnModelInstance table() {
    return repository.getDmnModelInstance(
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey("issue-classification")
            .latestVersion()
            .singleResult()
            .getId());
  }
}
