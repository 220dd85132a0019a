package center.coordination.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Says what was filled in at a step in the words of the very form that was filled in. */
@Component
public class FilledForms {

  private final RepositoryService repository;
  private final HistoryService history;
  private final CentreAuthority centre;
  private final CentreTime time;

  /** By definition id and element id; a deployed definition never changes. */
  private final Map<String, Map<String, FormSchema>> known = new ConcurrentHashMap<>();

  FilledForms(
      RepositoryService repository,
      HistoryService history,
      CentreAuthority centre,
      CentreTime time) {
    this.repository = repository;
    this.history = history;
    this.centre = centre;
    this.time = time;
  }

  /**
   * The forms of the definitions that a case ran on; those deployed now stand in where its history
   * is gone.
   *
   * @param choices names a choice that no form lists because the case offered it, such as a person
   */
  public FormWords of(String caseNumber, UnaryOperator<String> choices) {
    Map<String, FormSchema> forms = centre.run(() -> formsOf(caseNumber));
    return new FormWords(forms, time, choices);
  }

  private Map<String, FormSchema> formsOf(String caseNumber) {
    Map<String, FormSchema> forms = new HashMap<>();
    List<ProcessDefinition> latest =
        repository.createProcessDefinitionQuery().latestVersion().list();
    latest.forEach(definition -> forms.putAll(formsOfDefinition(definition.getId())));
    history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .stream()
        .map(HistoricProcessInstance::getProcessDefinitionId)
        .distinct()
        .forEach(definitionId -> forms.putAll(formsOfDefinition(definitionId)));
    return forms;
  }

  private Map<String, FormSchema> formsOfDefinition(String definitionId) {
    Map<String, FormSchema> forms = known.get(definitionId);
    if (forms == null) {
      forms = read(definitionId);
      known.put(definitionId, forms);
    }
    return forms;
  }

  private Map<String, FormSchema> read(String definitionId) {
    String deploymentId = repository.getProcessDefinition(definitionId).getDeploymentId();
    List<String> files = repository.getDeploymentResourceNames(deploymentId);
    Map<String, FormSchema> forms = new HashMap<>();
    for (FlowNode node :
        repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowNode.class)) {
      String form = node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRef");
      files.stream()
          .filter(file -> file.endsWith("/" + form + ".form"))
          .findFirst()
          .map(file -> repository.getResourceAsStream(deploymentId, file))
          .map(FormSchema::parse)
          .ifPresent(schema -> forms.put(node.getId(), schema));
    }
    return forms;
  }
}
