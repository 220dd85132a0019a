package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.accepted;
import static center.coordination.testing.IssueAnswers.archived;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.notArchived;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.knowledge.Article;
import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleStatus;
import center.coordination.knowledge.ArticleText;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.matter.Cause;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 更新知识库: what a solved problem gives to the case library. */
@ProcessTest
class IssueArchivingTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired KnowledgeService knowledge;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  ProcessInstance flow;
  String number;

  @BeforeEach
  void solve() {
    flow = work.issue("liaison-tech", reported());
    number = flow.getBusinessKey();
    work.complete("coordinator2", flow, "userTask_identifyIssue", identified());
    IssueSteps.handle(work, number);
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));
    work.complete("liaison-tech", flow, "userTask_rateSolution", accepted());
  }

  @Test
  void theClosingFormShowsWhatTheCaseAlreadySays() {
    assertThat(runtime.getVariables(flow.getId()))
        .containsEntry("articleTitle", "测试平台无法访问")
        .containsEntry("articleSituation", "技术部从上午九点起无法登录测试平台，联合调试停顿")
        .containsEntry("articleProcess", "平台证书过期，值班表上无人负责续期\n更换证书，明确续期责任人")
        .containsEntry("articleSolution", "更换证书\n申请新证书\n安装证书并验证\n平台恢复访问")
        .containsEntry("articleFactors", "证书到期要提前提醒");
  }

  @Test
  void aCaseWorthKeepingClosesAndItsDraftIsReviewed() {
    work.complete("coordinator1", flow, "userTask_updateLibrary", archived());

    assertThat(flow)
        .hasPassedInOrder(
            "userTask_updateLibrary",
            "event_proposeArticle",
            "serviceTask_closeIssue",
            "endEvent_closed")
        .isEnded();
    assertThat(facts.matter(number).status()).isEqualTo("已办结");
    Article article = knowledge.ofCase(number).orElseThrow();
    assertThat(article.number()).isEqualTo("AL-2026-0001");
    assertThat(article.status()).isEqualTo(ArticleStatus.DRAFT);
    assertThat(article.author()).isEqualTo("coordinator1");
    assertThat(article.text())
        .isEqualTo(
            new ArticleText(
                ArticleKind.PRACTICE,
                "测试平台证书过期",
                "无法登录测试平台",
                List.of(Cause.SYSTEM_FAILURE, Cause.UNCLEAR_DUTY),
                "节假日停电",
                "查明证书过期",
                "更换证书并明确责任人",
                "到期前提醒",
                List.of("tech"),
                number));
    assertThat(work.openTasks("AL-2026-0001")).containsExactly("userTask_reviewArticle");
  }

  @Test
  void aPublishedCaseIsOfferedToTheNextProblemOfItsKind() {
    work.complete("coordinator1", flow, "userTask_updateLibrary", archived());
    work.complete(
        "information1",
        "AL-2026-0001",
        "userTask_reviewArticle",
        Answers.of("reviewOutcome", "publish"));

    String next = work.issue("liaison-tech", reported()).getBusinessKey();
    work.complete("coordinator1", next, "userTask_identifyIssue", identified());

    String analysis = work.task(next, "userTask_analyzeIssue").getId();
    assertThat(String.valueOf(tasks.getVariableLocal(analysis, "similarOptions")))
        .contains("\"value\":\"AL-2026-0001\"");
  }

  @Test
  void whatTheFormLeavesBlankStaysBlankInTheDraft() {
    work.complete(
        "coordinator1",
        flow,
        "userTask_updateLibrary",
        archived().with("articleProcess", "").with("articleFactors", ""));

    ArticleText text = knowledge.ofCase(number).orElseThrow().text();
    assertThat(text.process()).isEmpty();
    assertThat(text.factors()).isEmpty();
  }

  @Test
  void aCaseThatIsNotKeptProposesNothing() {
    work.complete("coordinator1", flow, "userTask_updateLibrary", notArchived());

    assertThat(flow).hasNotPassed("event_proposeArticle").hasPassed("endEvent_closed").isEnded();
    assertThat(knowledge.ofCase(number)).isEmpty();
    assertThat(
            runtime.createProcessInstanceQuery().processDefinitionKey("knowledge-review").count())
        .isZero();
  }
}
