package center.coordination.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What one group may do with one thing, or with all of a kind.
 *
 * @param groupId the group
 * @param resource the kind of thing
 * @param resourceId which one, {@code *} for all
 * @param permissions what the group may do with it
 */
public record Grant(
    String groupId, Resource resource, String resourceId, Set<? extends Permission> permissions) {

  /** Lets the group start the process, and see it offered in Tasklist. */
  public static List<Grant> start(String groupId, String processKey) {
    return List.of(
        new Grant(
            groupId,
            Resources.PROCESS_DEFINITION,
            processKey,
            Set.of(
                ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE)),
        // The engine asks for both.
        new Grant(
            groupId, Resources.PROCESS_INSTANCE, Authorization.ANY, Set.of(Permissions.CREATE)));
  }

  /** Lets the group use a task filter. */
  public static Grant useFilter(String groupId, String filterId) {
    return new Grant(groupId, Resources.FILTER, filterId, Set.of(Permissions.READ));
  }

  Key key() {
    return new Key(groupId, resource.resourceName(), resourceId);
  }

  Grant and(Grant other) {
    Set<Permission> both =
        Stream.concat(permissions.stream(), other.permissions.stream()).collect(Collectors.toSet());
    return new Grant(groupId, resource, resourceId, both);
  }

  /** The engine keeps one row for each of these. */
  record Key(String groupId, String resourceType, String resourceId) {

    Resource resource() {
      return Stream.of(Resources.values())
          .filter(resource -> resource.resourceName().equals(resourceType))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(resourceType + " is no resource"));
    }
  }
}
