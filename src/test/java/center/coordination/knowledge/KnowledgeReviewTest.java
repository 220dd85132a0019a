package center.coordination.knowledge;

import static center.coordination.testing.ArticleAnswers.declined;
import static center.coordination.testing.ArticleAnswers.givenBack;
import static center.coordination.testing.ArticleAnswers.kept;
import static center.coordination.testing.ArticleAnswers.proposed;
import static center.coordination.testing.ArticleAnswers.published;
import static center.coordination.testing.ArticleAnswers.revised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.engine.Refusal;
import center.coordination.matter.Cause;
import center.coordination.matter.MatterKind;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ends and the loop of 案例入库. */
class KnowledgeReviewTest extends ReviewTest {

  @Autowired KnowledgeReviewWorkflow workflow;

  @Test
  void aDraftIsACaseOfItsOwnAndTheInformationGroupIsAsked() {
    assertThat(number).isEqualTo("AL-2026-0001");
    assertThat(flow).isWaitingAt(REVIEW_TASK);
    assertThat(work.task(number, REVIEW_TASK)).hasCandidateGroup("information").isNotAssigned();
    assertThat(facts.matter(number).kind()).isEqualTo(MatterKind.ARTICLE);
    assertThat(facts.matter(number).title()).isEqualTo("联合调试抢场地");
    assertThat(facts.matter(number).status()).isEqualTo("待审核");
    assertThat(facts.subjects(number, "information1")).containsExactly("请审核案例：联合调试抢场地");
    assertThat(facts.subjects(number, "information2")).containsExactly("请审核案例：联合调试抢场地");
    assertThat(article(number).text())
        .isEqualTo(
            new ArticleText(
                ArticleKind.PRACTICE,
                "联合调试抢场地",
                "两个项目同时要用实验室。",
                List.of(Cause.RESOURCE_LIMIT, Cause.INCOMPLETE_PROCESS),
                "没有预约制度",
                "分别了解需求后一起商定。",
                "按周预约，先到先得。",
                "提前公布使用计划。",
                List.of("tech", "business"),
                ""));
    assertThat(article(number).author()).isEqualTo("coordinator1");
    assertThat(status()).isEqualTo(ArticleStatus.DRAFT);
    assertThat(found("实验室")).isEmpty();
  }

  @Test
  void anApprovedDraftIsPublishedAndFound() {
    work.complete("information1", flow, REVIEW_TASK, published());

    assertThat(flow)
        .hasPassedInOrder(
            "startEvent_articleProposed",
            "serviceTask_registerArticle",
            REVIEW_TASK,
            "endEvent_reviewGiven",
            "serviceTask_publishArticle",
            "endEvent_published")
        .isEnded();
    assertThat(status()).isEqualTo(ArticleStatus.PUBLISHED);
    assertThat(article(number).publishedAt()).isEqualTo(TimeTravel.now());
    assertThat(article(number).changedBy()).isEqualTo("information1");
    assertThat(facts.matter(number).status()).isEqualTo("已发布");
    assertThat(facts.matter(number).closed()).isEqualTo(TimeTravel.now());
    assertThat(facts.subjects(number, "coordinator1")).containsExactly("案例已发布：联合调试抢场地");
    assertThat(found("实验室")).containsExactly(number);
  }

  @Test
  void aDraftMayBeApprovedNowAndPublishedLater() {
    work.complete("information1", flow, REVIEW_TASK, kept());

    assertThat(flow).hasPassed("endEvent_reviewed").isEnded();
    assertThat(status()).isEqualTo(ArticleStatus.REVIEWED);
    assertThat(facts.matter(number).status()).isEqualTo("已审核");
    assertThat(facts.subjects(number, "coordinator1")).containsExactly("案例已通过审核：联合调试抢场地");
    assertThat(found("实验室")).isEmpty();

    knowledge.publish(number, article(number).version(), "information2");
    assertThat(found("实验室")).containsExactly(number);
  }

  @Test
  void aDeclinedDraftIsNotTakenAndItsAuthorIsToldWhy() {
    work.complete("information1", flow, REVIEW_TASK, declined());

    assertThat(flow).hasPassed("serviceTask_declineArticle", "endEvent_declined").isEnded();
    assertThat(status()).isEqualTo(ArticleStatus.RETIRED);
    assertThat(article(number).retireReason()).isEqualTo("与案例 1 重复。");
    assertThat(facts.matter(number).status()).isEqualTo("不予采用");
    assertThat(facts.mails(number, "coordinator1").get(0).body()).contains("与案例 1 重复。");
    assertThatThrownBy(() -> knowledge.publish(number, article(number).version(), "information1"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aReturnedDraftIsRevisedByItsAuthorAndReviewedAgain() {
    work.complete("information1", flow, REVIEW_TASK, givenBack());
    assertThat(flow).isWaitingAt(REVISE_TASK);
    assertThat(work.task(number, REVISE_TASK)).isAssignedTo("coordinator1");
    assertThat(facts.matter(number).status()).isEqualTo("待修改");
    assertThat(facts.mails(number, "coordinator1").get(0).body()).contains("请写明使用计划怎样公布。");
    assertThat(articleFile()).containsEntry("returnReason", "请写明使用计划怎样公布。");

    work.complete("coordinator1", flow, REVISE_TASK, revised());
    assertThat(flow)
        .isWaitingAt(REVIEW_TASK)
        .variables()
        .containsEntry("caseTitle", "联合调试的场地预约")
        .containsEntry("reviewOutcome", null)
        .containsEntry("reviewNote", null);
    assertThat(articleFile())
        .containsEntry("factors", "每周五公布使用计划。")
        .containsEntry("returnReason", "请写明使用计划怎样公布。");
    assertThat(facts.matter(number).title()).isEqualTo("联合调试的场地预约");
    assertThat(facts.matter(number).status()).isEqualTo("待审核");
    assertThat(facts.subjects(number, "information1")).endsWith("请审核案例：联合调试的场地预约");

    work.complete("information2", flow, REVIEW_TASK, published());
    assertThat(flow).hasPassed("endEvent_published").isEnded();
    assertThat(article(number).text().factors()).isEqualTo("每周五公布使用计划。");
  }

  @Test
  void aDraftMayBeReturnedAgain() {
    work.complete("information1", flow, REVIEW_TASK, givenBack());
    work.complete("coordinator1", flow, REVISE_TASK, revised());
    work.complete("information1", flow, REVIEW_TASK, givenBack());

    assertThat(flow).isWaitingAt(REVISE_TASK);
  }

  @Test
  void aReturnedDraftThatNobodyRevisesLapses() {
    work.complete("information1", flow, REVIEW_TASK, givenBack());

    time.advanceBy(Duration.ofDays(3));

    assertThat(flow).hasPassed("serviceTask_closeLapsedArticle", "endEvent_lapsed").isEnded();
    assertThat(status()).isEqualTo(ArticleStatus.RETIRED);
    assertThat(facts.matter(number).status()).isEqualTo("逾期未修改");
    assertThat(facts.subjects(number, "coordinator1")).endsWith("逾期未修改：联合调试抢场地");
  }

  @Test
  void whatReviewersChangeInADraftGoesAlongToItsAuthor() {
    ArticleText text = article(number).text();
    knowledge.edit(
        number,
        article(number).version(),
        Shelf.about(text, text.causes(), "customer"),
        "information1");

    work.complete("information2", flow, REVIEW_TASK, givenBack());

    assertThat(String.valueOf(runtime.getVariable(flow.getId(), "articleDepartments")))
        .contains("customer");
  }

  @Test
  void aDraftThatIsWithItsAuthorIsNotEditedByOthers() {
    Article seen = article(number);
    work.complete("information1", flow, REVIEW_TASK, givenBack());

    assertThatThrownBy(() -> knowledge.edit(number, seen.version(), seen.text(), "information2"))
        .isInstanceOf(StaleArticle.class);
    assertThatThrownBy(
            () -> knowledge.edit(number, article(number).version(), seen.text(), "information2"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已退回提交人修改");
  }

  @Test
  void anIssueThatIsSolvedBringsItsDraftInBesideItsCase() {
    ArticleText draft =
        new ArticleText(
            ArticleKind.PRACTICE,
            "证书过期",
            "测试平台登录不了",
            List.of(Cause.SYSTEM_FAILURE),
            "",
            "",
            "换证书并设到期提醒",
            "",
            List.of("tech"),
            "WT-2026-0007");

    transaction.executeWithoutResult(status -> workflow.propose(draft, "coordinator2"));

    ProcessInstance other =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("knowledge-review")
            .processInstanceBusinessKey("AL-2026-0002")
            .singleResult();
    assertThat(other).hasPassed("startEvent_articleDrafted").isWaitingAt(REVIEW_TASK);
    assertThat(knowledge.ofCase("WT-2026-0007").orElseThrow().text()).isEqualTo(draft);
    work.complete("information1", other, REVIEW_TASK, published());
    assertThat(facts.subjects("AL-2026-0002", "coordinator2")).containsExactly("案例已发布：证书过期");
  }

  @Test
  void aReviewWithoutAReasonOrADraftWithoutATitleIsRefused() {
    refusals.of(
        "information1", number, REVIEW_TASK, "请更正：“审核意见”必填", givenBack().without("reviewNote"));
    assertThatThrownBy(
            () ->
                work.start("coordinator1", "knowledge-review", proposed().without("articleTitle")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("案例标题");
    assertThatThrownBy(
            () ->
                work.start(
                    "coordinator1", "knowledge-review", proposed().with("articleTitle", " ")))
        .isInstanceOf(Refusal.class);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> articleFile() {
    return (Map<String, Object>)
        JsonValues.plain(runtime.getVariables(flow.getId())).get("articleFile");
  }
}
