package center.coordination;

import center.coordination.organization.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom process models ask, with which form, and by which table they decide. */
class ModelPeopleTest {

  private static final String LANE = "lane_";

  /** In a case, the role REQUESTER is whoever brought it: each kind has its own word for that. */
  private static final Map<String, String> BRINGERS =
      Map.of("request", "申请人", "issue", "报告人", "knowledge", "提交人");

  static List<BpmnFile> models() {
    return BpmnFile.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void aLaneIsARole(BpmnFile file) {
    Findings findings = new Findings(file.path());
    for (Lane lane : file.all(Lane.class)) {
      Optional<Role> role =
          Arrays.stream(Role.values())
              .filter(r -> lane.getId().equals(LANE + r.groupId()))
              .findFirst();
      findings.require(
          role.isPresent(), lane.getId(), "name the lane lane_<group> after a group of Role");
      role.ifPresent(r -> requireName(findings, file, lane, r));
      findings.require(
          !lane.getFlowNodeRefs().isEmpty(), lane.getId(), "delete the lane, nothing is in it");
    }
    if (!file.all(Lane.class).isEmpty()) {
      for (FlowNode node : file.all(FlowNode.class)) {
        findings.require(file.lane(node).isPresent(), node.getId(), "put it into a lane");
      }
    }
    findings.report();
  }

  private static void requireName(Findings findings, BpmnFile file, Lane lane, Role role) {
    String name = role == Role.REQUESTER ? BRINGERS.get(file.capability()) : role.displayName();
    findings.require(
        name != null,
        lane.getId(),
        "delete the lane, nobody brings a case of %s",
        file.capability());
    findings.require(
        name == null || name.equals(lane.getName()), lane.getId(), "label it %s", name);
  }

  @ParameterizedTest
  @MethodSource("models")
  void aTaskIsForTheRoleOfItsLane(BpmnFile file) {
    Findings findings = new Findings(file.path());
    Set<String> groups = new TreeSet<>();
    for (UserTask task : file.all(UserTask.class)) {
      String group = task.getCamundaCandidateGroups();
      if (file.all(Lane.class).isEmpty()) {
        groups.add(String.valueOf(group));
        findings.require(
            isRole(group) || isNamedByTheCase(group),
            task.getId(),
            "offer it to a group of Role, or to one that the case names, not to %s",
            group);
        findings.require(
            !isNamedByTheCase(group) || isVariable(task.getCamundaAssignee()),
            task.getId(),
            "name the person too that the case may know, like camunda:assignee=\"${measureOwner}\"");
      } else {
        file.lane(task).ifPresent(lane -> requireGroup(findings, task, lane, group));
      }
    }
    findings.require(
        groups.size() < 2, file.key(), "draw lanes, since several roles work here: %s", groups);
    findings.report();
  }

  private static boolean isRole(String group) {
    return Arrays.stream(Role.values()).anyMatch(role -> role.groupId().equals(group));
  }

  private static boolean isNamedByTheCase(String group) {
    return String.valueOf(group).matches("\\$\\{[a-z][A-Za-z0-9]*Group}");
  }

  private static boolean isVariable(String assignee) {
    return String.valueOf(assignee).matches("\\$\\{[a-z][A-Za-z0-9]*}");
  }

  private static void requireGroup(Findings findings, UserTask task, Lane lane, String group) {
    String laneGroup = lane.getId().replaceFirst(LANE, "");
    if (laneGroup.equals(Role.REQUESTER.groupId())) {
      findings.require(
          group == null && "${applicant}".equals(task.getCamundaAssignee()),
          task.getId(),
          "assign it to ${applicant} and offer it to no group");
    } else if (laneGroup.equals(Role.LIAISON.groupId())) {
      findings.require(
          isNamedByTheCase(group),
          task.getId(),
          "offer it to the group of the department, like ${delegatedGroup}, not to %s",
          group);
    } else {
      findings.require(
          laneGroup.equals(group),
          task.getId(),
          "offer it to %s, the group of its lane, not to %s",
          laneGroup,
          group);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aFormIsNamedAfterWhatItBelongsTo(BpmnFile file) {
    Findings findings = new Findings(file.path());
    for (UserTask task : file.all(UserTask.class)) {
      requireForm(
          findings, file, task.getId(), task.getCamundaFormRef(), task.getCamundaFormRefBinding());
      findings.require(
          task.getCamundaFormKey() == null, task.getId(), "use formRef instead of formKey");
    }
    for (StartEvent start : file.all(StartEvent.class)) {
      boolean byHand =
          start.getParentElement() instanceof Process process
              && process.isCamundaStartableInTasklist()
              && start.getEventDefinitions().isEmpty();
      if (byHand || start.getCamundaFormRef() != null) {
        requireForm(
            findings,
            file,
            start.getId(),
            start.getCamundaFormRef(),
            start.getCamundaFormRefBinding());
      }
      findings.require(
          start.getCamundaFormKey() == null, start.getId(), "use formRef instead of formKey");
    }
    findings.report();
  }

  private static void requireForm(
      Findings findings, BpmnFile file, String id, String form, String binding) {
    String name = Names.kebab(Names.nameOf(id));
    Path expected = House.FORMS.resolve(file.capability()).resolve(name + ".form");
    findings.require(name.equals(form), id, "set formRef=\"%s\" instead of %s", name, form);
    findings.require("deployment".equals(binding), id, "set formRefBinding=\"deployment\"");
    findings.require(Files.exists(expected), id, "add the form %s", expected);
  }

  @ParameterizedTest
  @MethodSource("models")
  void decisionsTravelWithTheModel(BpmnFile file) {
    Findings findings = new Findings(file.path());
    List<String> decisions =
        House.files(House.PROCESSES, ".dmn").stream().map(House::baseName).toList();
    for (BusinessRuleTask task : file.all(BusinessRuleTask.class)) {
      findings.require(
          decisions.contains(task.getCamundaDecisionRef()),
          task.getId(),
          "refer to one of %s, not to %s",
          decisions,
          task.getCamundaDecisionRef());
      findings.require(
          "deployment".equals(task.getCamundaDecisionRefBinding()),
          task.getId(),
          "set decisionRefBinding=\"deployment\"");
    }
    findings.report();
  }
}
