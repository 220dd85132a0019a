package center.coordination.board;

import center.coordination.engine.CentreAuthority;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.meeting.MeetingViews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Who sees which case: the centre all of them, everybody else their own, those of the department
 * they speak for, those in which a task waits for them, the meetings to which they were invited,
 * and with a meeting its resolutions.
 */
@Component
class CaseAccess {

  private final MatterService matters;
  private final MeetingViews meetings;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final CentreAuthority centre;

  CaseAccess(
      MatterService matters,
      MeetingViews meetings,
      TaskService tasks,
      RuntimeService runtime,
      CentreAuthority centre) {
    this.matters = matters;
    this.meetings = meetings;
    this.tasks = tasks;
    this.runtime = runtime;
    this.centre = centre;
  }

  /** What this person may see, open cases first. */
  List<MatterSummary> visibleTo(Viewer viewer) {
    List<MatterSummary> all = matters.tracked();
    if (viewer.seesAllCases()) {
      return all;
    }
    Set<String> concerning =
        all.stream().filter(rule(viewer)).map(MatterSummary::number).collect(Collectors.toSet());
    Map<String, String> adopting = meetings.meetingsOfResolutions();
    return all.stream()
        .filter(
            matter ->
                concerning.contains(matter.number())
                    || concerning.contains(adopting.getOrDefault(matter.number(), "")))
        .toList();
  }

  /** The case, unless it does not exist or is none of this person's business. */
  Optional<MatterSummary> find(Viewer viewer, String number) {
    if (viewer.seesAllCases()) {
      return matters.find(number);
    }
    Predicate<MatterSummary> rule = rule(viewer);
    Predicate<MatterSummary> ruleOfItsMeeting =
        matter ->
            meetings.meetingOf(matter.number()).flatMap(matters::find).filter(rule).isPresent();
    return matters.find(number).filter(rule.or(ruleOfItsMeeting));
  }

  private Predicate<MatterSummary> rule(Viewer viewer) {
    Set<String> atWork = casesAtWork(viewer);
    Set<String> invitedTo = meetings.meetingsOf(viewer.id());
    return matter ->
        matter.belongsTo(viewer.id())
            || viewer.speaksForOneOf(matter.departments())
            || atWork.contains(matter.number())
            || invitedTo.contains(matter.number());
  }

  /** The cases with an open task that is theirs, or that their groups may claim. */
  private Set<String> casesAtWork(Viewer viewer) {
    return centre.run(
        () -> {
          Set<String> instances =
              tasks
                  .createTaskQuery()
                  .or()
                  .taskAssignee(viewer.id())
                  .taskCandidateGroupIn(List.copyOf(viewer.groups()))
                  .endOr()
                  .list()
                  .stream()
                  .map(Task::getProcessInstanceId)
                  .collect(Collectors.toSet());
          return instances.isEmpty()
              ? Set.of()
              : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                  .map(ProcessInstance::getBusinessKey)
                  .collect(Collectors.toSet());
        });
  }
}
