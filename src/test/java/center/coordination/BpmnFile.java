package center.coordination;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model of processes/. */
record BpmnFile(Path path, BpmnModelInstance model) {

  private static List<BpmnFile> all;

  /** All of them, read once. Throws IllegalStateException for a file that is not a BPMN model. */
  static synchronized List<BpmnFile> all() {
    if (all == null) {
      all = House.files(House.PROCESSES, ".bpmn").stream().map(BpmnFile::read).toList();
    }
    return all;
  }

  private static BpmnFile read(Path path) {
    try {
      return new BpmnFile(path, Bpmn.readModelFromFile(path.toFile()));
    } catch (ModelException e) {
      throw new IllegalStateException(path + " is not a BPMN model", e);
    }
  }

  String key() {
    return House.baseName(path);
  }

  String capability() {
    return House.capability(path);
  }

  Process process() {
    return all(Process.class).iterator().next();
  }

  <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  /** Every XML element of the file, the engine's extensions and the diagram included. */
  Stream<DomElement> elements() {
    List<DomElement> elements = new ArrayList<>();
    collect(model.getDocument().getRootElement(), elements);
    return elements.stream();
  }

  private static void collect(DomElement element, List<DomElement> into) {
    into.add(element);
    element.getChildElements().forEach(child -> collect(child, into));
  }

  /** What runs our code: service tasks and throwing message events, with their expressions. */
  Stream<Bound> bound() {
    Stream<Bound> tasks =
        all(ServiceTask.class).stream()
            .map(task -> new Bound(task.getId(), task.getCamundaDelegateExpression()));
    Stream<Bound> events =
        all(MessageEventDefinition.class).stream()
            .filter(BpmnFile::isThrown)
            .map(
                message ->
                    new Bound(
                        ((BaseElement) message.getParentElement()).getId(),
                        message.getCamundaDelegateExpression()));
    return Stream.concat(tasks, events);
  }

  /** Whether the definition belongs to an event that throws. */
  static boolean isThrown(ModelElementInstance definition) {
    ModelElementInstance event = definition.getParentElement();
    return event instanceof EndEvent || event instanceof IntermediateThrowEvent;
  }

  /** The lane of a node; a node in a sub-process stands where the sub-process stands. */
  Optional<Lane> lane(ModelElementInstance node) {
    if (!(node instanceof FlowNode)) {
      return Optional.empty();
    }
    return all(Lane.class).stream()
        .filter(lane -> lane.getFlowNodeRefs().contains(node))
        .findFirst()
        .or(() -> lane(node.getParentElement()));
  }

  @Override
  public String toString() {
    return path.toString();
  }

  /**
   * An element that runs our code.
   *
   * @param expression its delegate expression, null when it has none
   */
  record Bound(String id, String expression) {}
}
