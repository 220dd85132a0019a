package center.coordination.organization;

import static center.coordination.organization.StartableProcess.ARTICLE;
import static center.coordination.organization.StartableProcess.CHANGE;
import static center.coordination.organization.StartableProcess.CORRECTION;
import static center.coordination.organization.StartableProcess.EXTENSION;
import static center.coordination.organization.StartableProcess.ISSUE;
import static center.coordination.organization.StartableProcess.MEETING;
import static center.coordination.organization.StartableProcess.REQUEST;
import static center.coordination.organization.StartableProcess.WITHDRAWAL;
import static center.coordination.organization.TaskFilter.DUE_SOON;
import static center.coordination.organization.TaskFilter.GROUP;
import static center.coordination.organization.TaskFilter.MINE;
import static center.coordination.organization.TaskFilter.OVERDUE;
import static center.coordination.security.App.ADMIN;
import static center.coordination.security.App.COCKPIT;
import static center.coordination.security.App.TASKLIST;
import static center.coordination.security.Privilege.DEPLOY_MODELS;
import static center.coordination.security.Privilege.EVERYTHING;
import static center.coordination.security.Privilege.SEE_ALL_CASES;
import static center.coordination.security.Privilege.SEE_GROUPS;
import static center.coordination.security.Privilege.SEE_MODELS;
import static center.coordination.security.Privilege.SEE_PEOPLE;

import center.coordination.security.App;
import center.coordination.security.Grant;
import center.coordination.security.Privilege;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may do what: the one table. Not in it, because the engine sees to it: a task can be read and
 * worked on by its assignee and by its candidate groups, which may also hand it on.
 */
final class AccessRights {

  private static final List<StartableProcess> ALL =
      List.of(REQUEST, ISSUE, ARTICLE, MEETING, CHANGE, CORRECTION, WITHDRAWAL, EXTENSION);
  private static final List<TaskFilter> OWN = List.of(MINE, DUE_SOON, OVERDUE);
  private static final List<TaskFilter> SHARED = List.of(MINE, GROUP, DUE_SOON, OVERDUE);

  private static final Set<App> WORK = Set.of(TASKLIST);
  private static final Set<App> WATCH = Set.of(TASKLIST, COCKPIT);
  private static final Set<App> RUN = Set.of(TASKLIST, COCKPIT, ADMIN);

  private static final List<Privilege> MANAGE = List.of(SEE_ALL_CASES, SEE_PEOPLE);
  private static final List<Privilege> IMPROVE = List.of(SEE_ALL_CASES, DEPLOY_MODELS, SEE_PEOPLE);
  private static final List<Privilege> COOPERATE = List.of(SEE_PEOPLE, SEE_MODELS);

  static final List<Row> TABLE =
      List.of(
          new Row(Role.DIRECTOR, SHARED, WATCH, ALL, MANAGE),
          new Row(Role.COORDINATION_LEAD, SHARED, WATCH, ALL, MANAGE),
          new Row(Role.COORDINATION, SHARED, WORK, ALL, COOPERATE),
          new Row(Role.INFORMATION, SHARED, WORK, List.of(ISSUE, ARTICLE), COOPERATE),
          new Row(Role.OPTIMIZATION, SHARED, WATCH, List.of(ISSUE, ARTICLE), IMPROVE),
          new Row(Role.LIAISON, SHARED, WORK, List.of(REQUEST, ISSUE), COOPERATE),
          new Row(
              Role.REQUESTER,
              OWN,
              WORK,
              List.of(REQUEST, WITHDRAWAL),
              List.of(SEE_MODELS, SEE_GROUPS)),
          new Row(Role.NEWCOMER, List.of(), Set.of(), List.of(), List.of()),
          new Row(Role.ADMINISTRATOR, SHARED, RUN, ALL, List.of(EVERYTHING)));

  private AccessRights() {}

  /** The whole table as the engine's grants. */
  static List<Grant> grants(Map<TaskFilter, String> filterIds) {
    return TABLE.stream().flatMap(row -> row.grants(filterIds).stream()).toList();
  }

  /** The roles whose people find their tasks in Tasklist. */
  static List<Role> taskRoles() {
    return TABLE.stream().filter(row -> row.apps.contains(TASKLIST)).map(Row::role).toList();
  }

  /** The table for people, in Markdown. */
  static String markdown() {
    return TABLE.stream()
        .map(Row::markdown)
        .collect(
            Collectors.joining(
                "\n", "| 角色 | 任务中心 | 驾驶舱 | 管理 | 可发起的流程 | 其他 |\n|---|---|---|---|---|---|\n", "\n"));
  }

  /**
   * What one role may do.
   *
   * @param filters the task filters it sees in Tasklist
   * @param starts the processes it may start
   */
  record Row(
      Role role,
      List<TaskFilter> filters,
      Set<App> apps,
      List<StartableProcess> starts,
      List<Privilege> privileges) {

    private List<Grant> grants(Map<TaskFilter, String> filterIds) {
      String group = role.groupId();
      List<Grant> grants = new ArrayList<>();
      apps.forEach(app -> grants.add(app.openTo(group)));
      filters.forEach(filter -> grants.add(Grant.useFilter(group, filterIds.get(filter))));
      starts.forEach(process -> grants.addAll(Grant.start(group, process.key())));
      privileges.forEach(privilege -> grants.addAll(privilege.to(group)));
      return grants;
    }

    private String markdown() {
      return "| %s `%s` | %s | %s | %s | %s | %s |"
          .formatted(
              role.displayName(),
              role.groupId(),
              list(filters, TaskFilter::displayName),
              apps.contains(COCKPIT) ? "✓" : "—",
              apps.contains(ADMIN) ? "✓" : "—",
              list(starts, StartableProcess::displayName),
              list(privileges, Privilege::displayName));
    }

    private static <T> String list(List<T> items, Function<T, String> name) {
      return items.isEmpty() ? "—" : items.stream().map(name).collect(Collectors.joining("、"));
    }
  }
}
