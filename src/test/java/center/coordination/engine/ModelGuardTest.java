package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a model may bring along, and what its expressions reach. */
@EngineTest
class ModelGuardTest {

  private static final String MODEL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <process id="guarded" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="startEvent_begun"/>
          <sequenceFlow id="flow_1" sourceRef="startEvent_begun" targetRef="element"/>
          %s
        </process>
      </definitions>
      """;

  @Autowired ProcessEngine engine;
  @Autowired ProcessEngineConfigurationImpl configuration;
  @Autowired RepositoryService repository;
  @Autowired TrialListeners.CanaryListener canary;

  Trial trial;
  ProcessInstance asked;

  @BeforeEach
  void ask() {
    trial = new Trial(engine);
    asked = trial.ask();
  }

  @AfterEach
  void end() {
    trial.end();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<scriptTask id='element' scriptFormat='juel'><script>${1}</script></scriptTask>"
            + " | 不能使用“scriptTask”",
        "<serviceTask id='element' camunda:class='java.lang.Object'/> | 不能使用属性“class”",
        "<serviceTask id='element' camunda:type='shell'><extensionElements>"
            + "<camunda:field name='command' stringValue='ls'/></extensionElements></serviceTask>"
            + " | 不能使用类型“shell”",
        "<serviceTask id='element' camunda:expression='${x.getClass()}'/>"
            + " | 表达式“${x.getClass()}”超出了模型可用的范围",
        "<serviceTask id='element'"
            + " camunda:expression='${execution.processEngineServices.repositoryService}'/>"
            + " | 表达式“${execution.processEngineServices.repositoryService}”超出了模型可用的范围",
        "<task id='element'><extensionElements><camunda:executionListener event='start'"
            + " class='java.lang.Object'/></extensionElements></task> | 不能使用属性“class”",
        "<task id='element'><extensionElements><camunda:inputOutput><camunda:inputParameter"
            + " name='n'><camunda:script scriptFormat='juel'>${1}</camunda:script>"
            + "</camunda:inputParameter></camunda:inputOutput></extensionElements></task>"
            + " | 不能使用“script”",
      })
  void aModelWithCodeInItIsNotDeployed(String element, String problem) {
    assertThatThrownBy(
            () ->
                repository
                    .createDeployment()
                    .addString("guarded.bpmn", MODEL.formatted(element.replace('\'', '"')))
                    .deploy())
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("模型第 ")
        .hasMessageEndingWith("元素“element”" + problem);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("guarded").count())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class.name}",
        "${''['class']}",
        "${execution.processEngineServices}",
        "${execution['processEngineServices']}",
        "${execution.getProcessEngineServices().getRepositoryService()}",
        "${dataSource}",
        "${clock}",
        "${processEngine}",
        "${runtimeService}",
        "${diary}",
        "${environment}",
      })
  void anExpressionReachesNeitherClassesNorServicesNorOtherBeans(String expression) {
    assertThatThrownBy(() -> evaluate(expression))
        .hasMessageMatching(".*(不能访问|Cannot resolve identifier).*");
  }

  @Test
  void anExpressionReachesOurDelegatesAndListenersAndTheCasesData() {
    assertThat(evaluate("${canaryListener}")).isSameAs(canary);
    assertThat(evaluate("${subject}")).isEqualTo("办公用房");
    assertThat(evaluate("${execution.processBusinessKey}")).isNull();
    assertThat(evaluate("${now()}")).isNotNull();
  }

  private Object evaluate(String expression) {
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              VariableScope scope = context.getExecutionManager().findExecutionById(asked.getId());
              return configuration
                  .getExpressionManager()
                  .createExpression(expression)
                  .getValue(scope);
            });
  }
}
