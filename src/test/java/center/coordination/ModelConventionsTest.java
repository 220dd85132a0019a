package center.coordination;

import static java.util.Map.entry;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How process models are named and labelled. How they are drawn: ModelDiagramTest; what they run:
 * ModelBindingTest; whom they ask: ModelPeopleTest.
 */
class ModelConventionsTest {

  private static final int LONGEST_LABEL = 10;

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          entry("startEvent", "startEvent"),
          entry("endEvent", "endEvent"),
          entry("boundaryEvent", "event"),
          entry("intermediateCatchEvent", "event"),
          entry("intermediateThrowEvent", "event"),
          entry("userTask", "userTask"),
          entry("serviceTask", "serviceTask"),
          entry("businessRuleTask", "businessRuleTask"),
          entry("callActivity", "callActivity"),
          entry("subProcess", "subProcess"),
          entry("exclusiveGateway", "gateway"),
          entry("parallelGateway", "gateway"),
          entry("inclusiveGateway", "gateway"),
          entry("eventBasedGateway", "gateway"),
          entry("sequenceFlow", "flow"),
          entry("laneSet", "laneSet"),
          entry("participant", "participant"),
          entry("collaboration", "collaboration"),
          entry("definitions", "definitions"),
          entry("message", "message"),
          entry("error", "error"),
          entry("escalation", "escalation"),
          entry("timerEventDefinition", "timer"));

  static List<BpmnFile> models() {
    return BpmnFile.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void aFileIsNamedAfterItsProcess(BpmnFile file) {
    Findings findings = new Findings(file.path());
    Collection<Process> processes = file.all(Process.class);
    findings.require(processes.size() == 1, "definitions", "keep one process in one file");
    findings.require(
        Names.isKebabCase(file.key()), "file name", "use lower-case English with hyphens");
    findings.require(
        House.capabilities().contains(file.capability())
            && file.path().getParent().getParent().equals(House.PROCESSES),
        "folder",
        "put the file into processes/<capability>, one of %s",
        House.capabilities());
    for (Process process : processes) {
      findings.require(
          file.key().equals(process.getId()), process.getId(), "give file and process one name");
      findings.require(process.isExecutable(), process.getId(), "set isExecutable");
      findings.require(
          String.valueOf(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D"),
          process.getId(),
          "state historyTimeToLive in days, like P1095D");
      findings.require(
          String.valueOf(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+"),
          process.getId(),
          "set a version tag like 1.0.0");
      findings.require(
          documentation(process).contains("手册"),
          process.getId(),
          "let the documentation cite the manual (手册…), or say 手册未规定");
    }
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("models")
  void idsAreEnglishAndNamedByTheirKind(BpmnFile file) {
    Findings findings = new Findings(file.path());
    Set<String> bound = file.bound().map(BpmnFile.Bound::id).collect(Collectors.toSet());
    file.elements()
        .filter(element -> BPMN20_NS.equals(element.getNamespaceURI()))
        .filter(element -> PREFIXES.containsKey(element.getLocalName()))
        .forEach(element -> requireId(findings, element, bound));
    for (EventDefinition definition : file.all(EventDefinition.class)) {
      String kind = definition.getElementType().getTypeName();
      String prefix =
          PREFIXES.getOrDefault(kind, BpmnFile.isThrown(definition) ? "throw" : "catch");
      findings.require(
          Names.isId(definition.getId(), prefix, false),
          String.valueOf(definition.getId()),
          "name the id of this %s %s_camelCase",
          kind,
          prefix);
    }
    for (FlowNode node : file.all(FlowNode.class)) {
      findings.require(
          PREFIXES.containsKey(node.getElementType().getTypeName()),
          node.getId(),
          "do without a %s, or agree on its id in ModelConventionsTest",
          node.getElementType().getTypeName());
    }
    for (Message message : file.all(Message.class)) {
      findings.require(
          message.getId().equals("message_" + message.getName()),
          message.getId(),
          "give message id and message name one word");
    }
    findings.report();
  }

  private static void requireId(Findings findings, DomElement element, Set<String> bound) {
    String prefix = PREFIXES.get(element.getLocalName());
    String id = element.getAttribute("id");
    findings.require(
        Names.isId(id, prefix, bound.contains(id)),
        String.valueOf(id),
        "name the id of this %s %s_camelCase",
        element.getLocalName(),
        prefix);
  }

  @ParameterizedTest
  @MethodSource("models")
  void labelsAreShortAndChinese(BpmnFile file) {
    Findings findings = new Findings(file.path());
    requireLabel(findings, file.key(), file.process().getName());
    file.all(Participant.class).forEach(p -> requireLabel(findings, p.getId(), p.getName()));
    file.all(FlowNode.class).forEach(n -> requireLabel(findings, n.getId(), n.getName()));
    file.all(SequenceFlow.class).stream()
        .filter(flow -> flow.getName() != null)
        .forEach(flow -> requireLabel(findings, flow.getId(), flow.getName()));
    findings.report();
  }

  private static void requireLabel(Findings findings, String id, String label) {
    findings.require(
        Names.isPurelyChinese(label), id, "give it a Chinese label, without English: %s", label);
    findings.require(
        label == null || Names.hanCharacters(label) <= LONGEST_LABEL,
        id,
        "shorten %s to %d Han characters",
        label,
        LONGEST_LABEL);
  }

  @ParameterizedTest
  @MethodSource("models")
  void gatewaysAskAndTheirFlowsAnswer(BpmnFile file) {
    Findings findings = new Findings(file.path());
    List<FlowNode> choices = new ArrayList<>(file.all(ExclusiveGateway.class));
    choices.addAll(file.all(InclusiveGateway.class));
    for (FlowNode choice : choices) {
      if (choice.getOutgoing().size() < 2) {
        continue;
      }
      findings.require(
          String.valueOf(choice.getName()).endsWith("？"),
          choice.getId(),
          "label it with a question that ends with ？");
      for (SequenceFlow answer : choice.getOutgoing()) {
        findings.require(
            answer.getName() != null,
            answer.getId(),
            "label it with an answer to %s",
            choice.getName());
      }
    }
    findings.report();
  }

  private static String documentation(Process process) {
    return process.getDocumentations().stream()
        .map(Documentation::getTextContent)
        .collect(Collectors.joining());
  }
}
