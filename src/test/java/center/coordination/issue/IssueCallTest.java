package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.accepted;
import static center.coordination.testing.IssueAnswers.dismissed;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.notArchived;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 问题处理 as another flow calls it, which found the problem: here a meeting. */
@ProcessTest
class IssueCallTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;

  String deployment;
  ProcessInstance meeting;
  ProcessInstance issue;

  @BeforeEach
  void findAProblem() {
    deployment =
        repository.createDeployment().addClasspathResource("issue/meeting.bpmn").deploy().getId();
    Map<String, Object> sheet = reported().values();
    sheet.replaceAll((key, value) -> JsonValues.toSpin(value));
    sheet.put("finder", "coordinator3");
    meeting = runtime.startProcessInstanceByKey("meeting", sheet);
    issue = work.called(meeting, "issue-handling");
  }

  @AfterEach
  void removeTheMeeting() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void theCallOpensACaseWithANumberOfItsOwn() {
    assertThat(issue.getBusinessKey()).isEqualTo("WT-2026-0001");
    assertThat(issue).isWaitingAt("userTask_identifyIssue");
    assertThat(facts.matter("WT-2026-0001").applicant()).isEqualTo("coordinator3");
    assertThat(facts.matter("WT-2026-0001").departments()).containsExactly("tech");
    assertThat(meeting).isWaitingAt("callActivity_handleIssue");
  }

  @Test
  void theCallerLearnsTheNumberAndGoesOnWhenTheProblemIsClosed() {
    String number = issue.getBusinessKey();
    work.complete("coordinator2", number, "userTask_identifyIssue", identified());
    IssueSteps.handle(work, number);
    work.complete("coordinator1", number, "userTask_evaluateSolution", evaluated("full"));
    work.complete("coordinator3", number, "userTask_rateSolution", accepted());
    assertThat(meeting).isWaitingAt("callActivity_handleIssue");
    work.complete("coordinator1", number, "userTask_updateLibrary", notArchived());

    assertThat(issue).hasPassed("endEvent_closed").isEnded();
    assertThat(meeting)
        .isWaitingAt("userTask_goOn")
        .variables()
        .containsEntry("issueNumber", "WT-2026-0001");
  }

  @Test
  void theCallerGoesOnTooWhenThereIsNoProblem() {
    work.complete("coordinator2", issue.getBusinessKey(), "userTask_identifyIssue", dismissed());

    assertThat(issue).hasPassed("endEvent_dismissed").isEnded();
    assertThat(meeting).isWaitingAt("userTask_goOn");
  }
}
