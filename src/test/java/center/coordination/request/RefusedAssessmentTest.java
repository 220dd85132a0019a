package center.coordination.request;

import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.amended;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.deferredUntil;
import static center.coordination.testing.RequestAnswers.returned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Assessments, amendments and deferrals that are refused: one message, and nothing changes. */
@ProcessTest
class RefusedAssessmentTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired Refusals refusals;

  String number;

  @Test
  void whatCannotBeCoordinatedCannotBeAccepted() {
    begin("important");

    refused("“可行性”为“不可协调”的请求不能受理", accepted().with("feasibility", "infeasible"));
  }

  @Test
  void anotherUrgencyThanAskedForNeedsAReason() {
    begin("important");
    Answers changed = accepted("important", "general");

    refused("申请的紧急程度为“重要”，改为“一般”须填写“调整紧急程度的理由”", changed);

    String task = "userTask_assessRequest";
    work.complete("coordinator1", number, task, changed.with("urgencyChangeReason", "可以等"));
    assertThat(facts.matter(number).status()).isEqualTo("处理中");
  }

  @Test
  void onlyCoordinatorsCanBeInCharge() {
    begin("important");

    refused("请更正：“承办人”的选项无效", accepted().with("owner", "director"));
    refused("请更正：“承办人”必填", accepted().without("owner"));
  }

  @Test
  void whoeverIsNotInTheGroupCannotAssess() {
    begin("important");
    var task = work.task(number, "userTask_assessRequest");
    String before = facts.state(number);

    for (String stranger : List.of("requester1", "requester2", "liaison-tech", "director")) {
      assertThatThrownBy(() -> work.submit(stranger, task, accepted()))
          .isInstanceOf(AuthorizationException.class);
    }

    assertThat(facts.state(number)).isEqualTo(before);
  }

  @Test
  void anAmendedExpectedDateMustBeLaterThanToday() {
    begin("important");
    work.complete("coordinator1", number, "userTask_assessRequest", returned());

    refused(
        "requester1",
        "userTask_amendApplication",
        "“期望完成时间”须晚于今天",
        amended().with("expectedDate", TimeTravel.today().toString()));
  }

  @Test
  void aDeferralEndsLaterThanToday() {
    begin("general");
    work.complete(
        "coordinator1", number, "userTask_assessRequest", accepted("unimportant", "general"));

    refused(
        "coordinator1", "userTask_deferRequest", "“暂缓至”须晚于今天", deferredUntil(TimeTravel.today()));
  }

  private void begin(String urgency) {
    ProcessInstance flow = work.request(application(urgency));
    number = flow.getBusinessKey();
  }

  private void refused(String message, Answers answers) {
    refused("coordinator1", "userTask_assessRequest", message, answers);
  }

  private void refused(String user, String taskKey, String message, Answers answers) {
    refusals.of(user, number, taskKey, message, answers);
  }
}
