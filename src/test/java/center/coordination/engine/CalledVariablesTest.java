package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a called process finds of the variables that its caller hands on. */
@EngineTest
class CalledVariablesTest {

  private static final BpmnModelInstance CALLER =
      Bpmn.createExecutableProcess("caller")
          .camundaHistoryTimeToLiveString("P1D")
          .startEvent()
          .callActivity("call")
          .calledElement("called")
          .camundaIn("known", "known")
          .camundaIn("missing", "missing")
          .endEvent()
          .done();
  private static final BpmnModelInstance CALLED =
      Bpmn.createExecutableProcess("called")
          .camundaHistoryTimeToLiveString("P1D")
          .startEvent()
          .userTask("wait")
          .endEvent()
          .done();

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;

  String deployment;

  @BeforeEach
  void deploy() {
    deployment =
        repository
            .createDeployment()
            .addModelInstance("caller.bpmn", CALLER)
            .addModelInstance("called.bpmn", CALLED)
            .deploy()
            .getId();
  }

  @AfterEach
  void undeploy() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void aCalledProcessHasWhatItsCallerHasAndNoEmptyVariables() {
    ProcessInstance caller = runtime.startProcessInstanceByKey("caller", Map.of("known", "yes"));

    ProcessInstance called =
        runtime.createProcessInstanceQuery().superProcessInstanceId(caller.getId()).singleResult();
    assertThat(runtime.getVariables(called.getId())).isEqualTo(Map.of("known", "yes"));
  }

  @Test
  void aProcessThatPeopleStartKeepsItsEmptyVariables() {
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("missing", null);

    ProcessInstance started = runtime.startProcessInstanceByKey("called", nothing);

    assertThat(runtime.getVariables(started.getId())).containsOnlyKeys("missing");
  }
}
