package center.coordination.board;

import center.coordination.engine.CentreAuthority;
import center.coordination.engine.CentreTime;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Who has the ball: the tasks that a case waits for. */
@Component
class OpenTaskWorkflow {

  private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

  private final TaskService tasks;
  private final IdentityService identity;
  private final CentreAuthority centre;
  private final CentreTime time;

  OpenTaskWorkflow(
      TaskService tasks, IdentityService identity, CentreAuthority centre, CentreTime time) {
    this.tasks = tasks;
    this.identity = identity;
    this.centre = centre;
    this.time = time;
  }

  /** The open tasks of a case, oldest first; whoever sees the case sees all of them. */
  List<CasePage.OpenTask> of(String number, Viewer viewer, Names names) {
    return centre.run(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> describe(task, viewer, names))
                .toList());
  }

  private CasePage.OpenTask describe(Task task, Viewer viewer, Names names) {
    List<String> groups = candidateGroups(task);
    String assignee = task.getAssignee();
    boolean mine =
        assignee == null
            ? groups.stream().anyMatch(viewer.groups()::contains)
            : assignee.equals(viewer.id());
    Instant due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
    return new CasePage.OpenTask(
        task.getName(),
        assignee == null ? waiting(groups) : names.person(assignee),
        time.text(due),
        due != null && !time.now().isBefore(due),
        mine ? TASK + task.getId() : null);
  }

  private List<String> candidateGroups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .toList();
  }

  private String waiting(List<String> groups) {
    if (groups.isEmpty()) {
      return Names.NOBODY;
    }
    return identity
            .createGroupQuery()
            .groupIdIn(groups.toArray(String[]::new))
            .orderByGroupName()
            .asc()
            .list()
            .stream()
            .map(Group::getName)
            .collect(Collectors.joining("、"))
        + "（待认领）";
  }
}
