package center.coordination;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees of a process model. */
class ModelDiagramTest {

  private static final int MOST_NODES = 25;

  static List<BpmnFile> models() {
    return BpmnFile.all();
  }

  /** Boundary events and event sub-processes hang on a level, they are no steps of it. */
  @ParameterizedTest
  @MethodSource("models")
  void noLevelHasMoreNodesThanOneGlanceTakesIn(BpmnFile file) {
    Findings findings = new Findings(file.path());
    file.all(FlowNode.class).stream()
        .filter(node -> !(node instanceof BoundaryEvent))
        .filter(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
        .collect(Collectors.groupingBy(FlowNode::getParentElement, Collectors.counting()))
        .forEach(
            (level, nodes) ->
                findings.require(
                    nodes <= MOST_NODES,
                    level.getAttributeValue("id"),
                    "it has %d nodes, move some of them behind a call activity (at most %d)",
                    nodes,
                    MOST_NODES));
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everythingIsDrawn(BpmnFile file) {
    Findings findings = new Findings(file.path());
    Set<String> shapes =
        file.all(BpmnShape.class).stream()
            .map(shape -> shape.getAttributeValue("bpmnElement"))
            .collect(Collectors.toSet());
    Set<String> edges =
        file.all(BpmnEdge.class).stream()
            .filter(edge -> edge.getWaypoints().size() > 1)
            .map(edge -> edge.getAttributeValue("bpmnElement"))
            .collect(Collectors.toSet());
    List<String> nodes = new ArrayList<>();
    file.all(FlowNode.class).forEach(node -> nodes.add(node.getId()));
    file.all(Lane.class).forEach(lane -> nodes.add(lane.getId()));
    file.all(Participant.class).forEach(participant -> nodes.add(participant.getId()));
    nodes.forEach(id -> findings.require(shapes.contains(id), id, "draw it in the diagram"));
    for (SequenceFlow flow : file.all(SequenceFlow.class)) {
      findings.require(edges.contains(flow.getId()), flow.getId(), "draw it in the diagram");
    }
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("models")
  void thePictureShowsTheModelAsItIs(BpmnFile file) {
    Findings findings = new Findings(file.path());
    Picture picture = new Picture(file.path().resolveSibling(file.key() + ".svg"));
    findings.require(
        Files.exists(picture.file()), picture.file().toString(), "export the picture of the model");
    if (Files.exists(picture.file())) {
      List<String> shown = picture.labels();
      List<String> meant = Picture.labels(file);
      for (String label : Picture.without(meant, shown)) {
        findings.require(false, label, "export the picture again, the label is not in it");
      }
      for (String label : Picture.without(shown, meant)) {
        findings.require(false, label, "export the picture again, the model has no such label");
      }
    }
    findings.report();
  }
}
