package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RefusalTest {

  private static final String MODEL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
        <process id="refused" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="startEvent_begun"/>
          <sequenceFlow id="flow_1" sourceRef="startEvent_begun" targetRef="serviceTask_refuse"/>
          <serviceTask id="serviceTask_refuse" camunda:asyncBefore="%s"
              camunda:delegateExpression="${refuseDelegate}"/>
        </process>
      </definitions>
      """;

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtimeService;
  @Autowired ManagementService managementService;

  String deployment;

  @AfterEach
  void end() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void aDelegatesRefusalReachesTheCallerAsItIs() {
    deploy(false);

    assertThatThrownBy(() -> runtimeService.startProcessInstanceByKey("refused"))
        .isInstanceOf(Refusal.class)
        .hasMessage("没有可用的编号");
  }

  @Test
  void aJobThatIsRefusedGoesToItsRetries() {
    deploy(true);
    runtimeService.startProcessInstanceByKey("refused");
    Job job = managementService.createJobQuery().processDefinitionKey("refused").singleResult();

    assertThatThrownBy(() -> managementService.executeJob(job.getId()))
        .hasMessageContaining("没有可用的编号");

    Job failed = managementService.createJobQuery().jobId(job.getId()).singleResult();
    assertThat(failed.getExceptionMessage()).contains("没有可用的编号");
    assertThat(failed.getRetries()).isPositive();
    assertThat(failed.getDuedate()).isNotNull();
  }

  private void deploy(boolean async) {
    deployment =
        repository
            .createDeployment()
            .addString("refused.bpmn", MODEL.formatted(async))
            .deploy()
            .getId();
  }
}
