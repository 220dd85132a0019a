package center.coordination.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** The rights that the engine gives by itself when users and tasks are made. */
final class DefaultRights extends DefaultAuthorizationProvider {

  private static final String REQUESTERS = "requester";

  /** Users may read and change their own profile and password, but not delete themselves. */
  @Override
  public AuthorizationEntity[] newUser(User user) {
    return new AuthorizationEntity[] {
      createGrantAuthorization(
          user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
    };
  }

  /**
   * A group of the centre may also put its tasks back and hand them on: somebody may be away. The
   * requesters' group gets nothing, as each of them sees only the own cases.
   */
  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
    if (REQUESTERS.equals(groupId)) {
      return new AuthorizationEntity[0];
    }
    AuthorizationEntity[] rights = super.newTaskGroupIdentityLink(task, groupId, type);
    for (AuthorizationEntity right : rights) {
      if (right.getResourceType() == Resources.TASK.resourceType()) {
        right.addPermission(Permissions.TASK_ASSIGN);
      }
    }
    return rights;
  }
}
