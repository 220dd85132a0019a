package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ProcessModelDeployerTest {

  private static final String PAPER =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
        <process id="paper" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="start"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="write"/>
          <userTask id="write" camunda:formRef="write-paper" camunda:formRefBinding="deployment"/>
          <sequenceFlow id="f2" sourceRef="write" targetRef="rate"/>
          <businessRuleTask id="rate" camunda:decisionRef="rating"
              camunda:resultVariable="rating" camunda:mapDecisionResult="singleEntry"/>
          <sequenceFlow id="f3" sourceRef="rate" targetRef="end"/>
          <endEvent id="end"/>
        </process>
      </definitions>
      """;
  private static final String TABLE =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
          namespace="test">
        <decision id="%s" name="%1$s">
          <decisionTable id="t"><output id="o" typeRef="string"/>
            <rule id="r"><outputEntry id="e"><text>"good"</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  @Autowired RepositoryService repository;
  @TempDir Path folder;

  @AfterEach
  void removeTheTestDeployments() {
    deployments().forEach(d -> repository.deleteDeployment(d.getId(), true));
  }

  @Test
  void aBundleHoldsTheModelWithItsFormsAndDecisionsUnderStableNames() throws IOException {
    writeThePaperBundle();

    deploy();

    assertThat(deployments())
        .extracting(Deployment::getName)
        .containsExactlyInAnyOrder("paper", "unused");
    Deployment paper = repository.createDeploymentQuery().deploymentName("paper").singleResult();
    assertThat(repository.getDeploymentResourceNames(paper.getId()))
        .containsExactlyInAnyOrder(
            "processes/office/paper.bpmn",
            "processes/office/rating.dmn",
            "forms/office/write-paper.form");
  }

  @Test
  void aSecondStartDeploysNothing() throws IOException {
    writeThePaperBundle();

    deploy();
    deploy();

    assertThat(deployments()).hasSize(2);
  }

  @Test
  void aChangedFormMakesOneNewVersionOfItsWholeBundle() throws IOException {
    writeThePaperBundle();
    deploy();
    write("forms/office/write-paper.form", "{\"id\":\"write-paper\",\"components\":[ ]}");

    deploy();

    assertThat(repository.createDeploymentQuery().deploymentName("paper").count()).isEqualTo(2);
    assertThat(repository.createDeploymentQuery().deploymentName("unused").count()).isEqualTo(1);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("paper").count())
        .isEqualTo(2);
  }

  @Test
  void aRestartDoesNotPushBackWhatTheProcessStaffDeployed() throws IOException {
    writeThePaperBundle();
    deploy();
    repository
        .createDeployment()
        .name("paper")
        .source("Camunda Modeler")
        .addString("processes/office/paper.bpmn", PAPER.replace("id=\"f3\"", "id=\"flow3\""))
        .deploy();

    deploy();

    assertThat(repository.createDeploymentQuery().deploymentName("paper").count()).isEqualTo(2);
  }

  @Test
  void aMissingFormStopsTheStartAndIsNamed() throws IOException {
    writeThePaperBundle();
    Files.delete(folder.resolve("forms/office/write-paper.form"));

    assertThatThrownBy(this::deploy)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "processes/office/paper.bpmn: element write refers to form write-paper,"
                + " which does not exist");
  }

  @Test
  void aMissingDecisionStopsTheStartAndIsNamed() throws IOException {
    writeThePaperBundle();
    Files.delete(folder.resolve("processes/office/rating.dmn"));

    assertThatThrownBy(this::deploy).hasMessageContaining("element rate refers to decision rating");
  }

  @Test
  void aFolderWithoutModelsStopsTheStart() {
    assertThatThrownBy(this::deploy).hasMessageStartingWith("No model found in");
  }

  private void deploy() {
    new ProcessModelDeployer(repository, folder.toString()).afterSingletonsInstantiated();
  }

  private void writeThePaperBundle() throws IOException {
    write("processes/office/paper.bpmn", PAPER);
    write("processes/office/rating.dmn", TABLE.formatted("rating"));
    write("processes/office/unused.dmn", TABLE.formatted("unused"));
    write("forms/office/write-paper.form", "{\"id\":\"write-paper\",\"components\":[]}");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<Deployment> deployments() {
    return repository.createDeploymentQuery().list().stream()
        .filter(d -> List.of("paper", "unused").contains(d.getName()))
        .toList();
  }
}
