package center.coordination.organization;

import center.coordination.engine.CaseHeadings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Keeps the shared filters in the engine. */
@Component
class TaskFilterWorkflow {

  private static final String ME = "${currentUser()}";
  private static final String NOW = "${now()}";
  private static final String TOMORROW = "${dateTime().plusHours(24)}";

  private static final List<Map<String, String>> CASE_COLUMNS =
      List.of(Map.of("name", CaseHeadings.VARIABLE, "label", "案件"));

  private final FilterService filters;
  private final TaskService tasks;

  TaskFilterWorkflow(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Adds the filters that are missing; returns the engine's id of each. */
  Map<TaskFilter, String> ensure() {
    Map<TaskFilter, String> ids = new EnumMap<>(TaskFilter.class);
    for (TaskFilter filter : TaskFilter.values()) {
      ids.put(filter, find(filter.displayName()).map(Filter::getId).orElseGet(() -> add(filter)));
    }
    return ids;
  }

  private Optional<Filter> find(String name) {
    return filters.createTaskFilterQuery().filterName(name).list().stream()
        // Somebody's own filter may carry the same name.
        .filter(filter -> filter.getOwner() == null)
        .findFirst();
  }

  private String add(TaskFilter filter) {
    Filter added = filters.newTaskFilter(filter.displayName());
    added.setQuery(query(filter));
    added.setProperties(
        Map.of(
            "description",
            filter.description(),
            "color",
            filter.color(),
            "priority",
            filter.ordinal() * 10,
            "variables",
            CASE_COLUMNS,
            "showUndefinedVariable",
            false,
            "refresh",
            true));
    return filters.saveFilter(added).getId();
  }

  private TaskQuery query(TaskFilter filter) {
    TaskQuery query = tasks.createTaskQuery().active();
    return switch (filter) {
      case MINE -> query.taskAssigneeExpression(ME);
      case GROUP -> query.taskCandidateUserExpression(ME);
      case DUE_SOON -> mineOrMyGroups(query).dueAfterExpression(NOW).dueBeforeExpression(TOMORROW);
      case OVERDUE -> mineOrMyGroups(query).dueBeforeExpression(NOW);
    };
  }

  private static TaskQuery mineOrMyGroups(TaskQuery query) {
    return query.or().taskAssigneeExpression(ME).taskCandidateUserExpression(ME).endOr();
  }
}
