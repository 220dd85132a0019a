package center.coordination.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/** What a group may do beyond opening applications and starting processes. */
public enum Privilege {
  /** Names of colleagues instead of user names, and whom a task can be handed to. */
  SEE_PEOPLE(
      "查看人员和分组",
      Map.of(Resources.USER, Set.of(Permissions.READ), Resources.GROUP, Set.of(Permissions.READ))),

  /** Names of groups, as tasks show whom they are offered to; not who is in them. */
  SEE_GROUPS("查看分组", Map.of(Resources.GROUP, Set.of(Permissions.READ))),

  /** The name and the picture of the flow that a task belongs to, called flows too. */
  SEE_MODELS(
      "查看流程图", Map.of(Resources.PROCESS_DEFINITION, Set.of(ProcessDefinitionPermissions.READ))),

  /** Every case, its tasks and its history, to read. */
  SEE_ALL_CASES(
      "查看全部案件",
      Map.of(
          Resources.PROCESS_DEFINITION,
          Set.of(
              ProcessDefinitionPermissions.READ,
              ProcessDefinitionPermissions.READ_INSTANCE,
              ProcessDefinitionPermissions.READ_TASK,
              ProcessDefinitionPermissions.READ_HISTORY),
          Resources.DECISION_DEFINITION,
          Set.of(Permissions.READ, Permissions.READ_HISTORY),
          Resources.DECISION_REQUIREMENTS_DEFINITION,
          Set.of(Permissions.READ),
          Resources.DEPLOYMENT,
          Set.of(Permissions.READ))),

  /** New versions of processes, decisions and forms; never to delete a deployment. */
  DEPLOY_MODELS(
      "部署流程模型", Map.of(Resources.DEPLOYMENT, Set.of(Permissions.READ, Permissions.CREATE))),

  /** The administrators' own. */
  EVERYTHING(
      "全部权限",
      Arrays.stream(Resources.values())
          .collect(Collectors.toMap(resource -> resource, resource -> Set.of(Permissions.ALL))));

  private final String displayName;
  private final Map<? extends Resource, ? extends Set<? extends Permission>> permissions;

  Privilege(
      String displayName,
      Map<? extends Resource, ? extends Set<? extends Permission>> permissions) {
    this.displayName = displayName;
    this.permissions = permissions;
  }

  /** Its Chinese name. */
  public String displayName() {
    return displayName;
  }

  /** Gives it to the group. */
  public List<Grant> to(String groupId) {
    return permissions.entrySet().stream()
        .map(entry -> new Grant(groupId, entry.getKey(), ANY, entry.getValue()))
        .toList();
  }
}
