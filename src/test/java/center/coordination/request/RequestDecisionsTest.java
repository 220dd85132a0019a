package center.coordination.request;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.engine.Decisions;
import center.coordination.testing.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One line for each rule of 优先级矩阵, 方案审批要求 and 渠道预设紧急程度. */
@ProcessTest
class RequestDecisionsTest {

  @Autowired Decisions decisions;

  @ParameterizedTest(name = "{0}, {1}: {2}, priority {3}")
  @CsvSource({
    "important, urgent, immediate, 100",
    "important, important, planned, 60",
    "important, general, planned, 60",
    "important, routine, planned, 60",
    "unimportant, urgent, delegated, 60",
    "unimportant, important, deferred, 30",
    "unimportant, general, deferred, 30",
    "unimportant, routine, deferred, 30"
  })
  void theMatrixDecidesTreatmentAndPriority(
      String importance, String urgency, String treatment, int priority) {
    assertThat(
            decisions.decide(
                "priority-matrix", Map.of("importance", importance, "urgency", urgency)))
        .isEqualTo(Map.of("treatment", treatment, "taskPriority", priority));
  }

  @ParameterizedTest(name = "{0}, {1}, {2} departments: {3}")
  @CsvSource({
    "high, routine, 1, true",
    "high, urgent, 3, true",
    "low, urgent, 2, true",
    "medium, urgent, 1, false",
    "medium, important, 3, false"
  })
  void difficultAndUrgentJointPlansNeedApproval(
      String complexity, String urgency, int departments, boolean approval) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("complexity", complexity);
    inputs.put("urgency", urgency);
    inputs.put("departmentCount", departments);

    assertThat(decisions.decide("plan-approval", inputs))
        .isEqualTo(Map.of("approvalRequired", approval));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "phone, urgent",
    "mail, general",
    "onsite, important",
    "formal, general",
    "system, general"
  })
  void theChannelPresetsTheUrgency(String channel, String urgency) {
    assertThat(decisions.decide("channel-urgency", Map.of("channel", channel)))
        .isEqualTo(Map.of("urgency", urgency));
  }
}
