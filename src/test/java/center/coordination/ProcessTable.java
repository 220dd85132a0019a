package center.coordination;

import center.coordination.organization.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The processes at a glance, in Markdown, as the models tell them. */
final class ProcessTable {

  private static final String NONE = "—";

  private ProcessTable() {}

  static String markdown() {
    return BpmnFile.all().stream()
        .map(ProcessTable::row)
        .collect(
            Collectors.joining("", "| 流程 | 触发 | 角色 | 时限 → 届时 | 结束 |\n|---|---|---|---|---|\n", ""));
  }

  private static String row(BpmnFile file) {
    String picture = file.path().toString().replace(".bpmn", ".svg");
    return "| [%s](%s) `%s` | %s | %s | %s | %s |\n"
        .formatted(
            file.process().getName(),
            picture,
            file.key(),
            triggers(file),
            roles(file),
            deadlines(file),
            ends(file));
  }

  private static String triggers(BpmnFile file) {
    Stream<String> events =
        file.all(StartEvent.class).stream()
            .filter(start -> start.getParentElement() instanceof Process)
            .map(start -> trigger(file, start));
    Stream<String> callers =
        BpmnFile.all().stream()
            .filter(caller -> calls(caller, file.key()))
            .map(caller -> "由“%s”调用".formatted(caller.process().getName()));
    String all = joined(Stream.concat(events, callers));
    return all.equals(NONE) ? "由系统发起" : all;
  }

  private static String trigger(BpmnFile file, StartEvent start) {
    if (!start.getEventDefinitions().isEmpty()) {
      return "消息“%s”".formatted(start.getName());
    }
    return file.process().isCamundaStartableInTasklist()
        ? "填表“%s”".formatted(start.getName())
        : null;
  }

  private static boolean calls(BpmnFile caller, String key) {
    return caller.all(CallActivity.class).stream()
        .anyMatch(call -> key.equals(call.getCalledElement()));
  }

  private static String roles(BpmnFile file) {
    Collection<Lane> lanes = file.all(Lane.class);
    return lanes.isEmpty()
        ? joined(file.all(UserTask.class).stream().map(ProcessTable::roleOf))
        : joined(lanes.stream().map(Lane::getName));
  }

  /** Whoever the case names, where the group is a variable. */
  private static String roleOf(UserTask task) {
    return Arrays.stream(Role.values())
        .filter(role -> role.groupId().equals(task.getCamundaCandidateGroups()))
        .map(Role::displayName)
        .findFirst()
        .orElse("责任人");
  }

  private static String deadlines(BpmnFile file) {
    return joined(
        file.all(TimerEventDefinition.class).stream()
            .map(timer -> (FlowNode) timer.getParentElement())
            .map(ProcessTable::deadline));
  }

  private static String deadline(FlowNode event) {
    String next =
        event.getOutgoing().stream()
            .map(flow -> flow.getTarget().getName())
            .collect(Collectors.joining("、"));
    return event.getName() + " → " + next;
  }

  /** The ends of the whole process, not those of a stage, and not the calls for help. */
  private static String ends(BpmnFile file) {
    return joined(
        file.all(EndEvent.class).stream()
            .filter(
                end -> !(end.getParentElement() instanceof SubProcess s && !s.triggeredByEvent()))
            .filter(ProcessTable::isQuiet)
            .map(FlowElement::getName));
  }

  private static boolean isQuiet(Event event) {
    return event.getChildElementsByType(MessageEventDefinition.class).isEmpty();
  }

  private static String joined(Stream<String> texts) {
    String all = texts.filter(Objects::nonNull).distinct().collect(Collectors.joining("<br>"));
    return all.isEmpty() ? NONE : all;
  }
}
