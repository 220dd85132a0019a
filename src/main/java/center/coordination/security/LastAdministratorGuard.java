package center.coordination.security;

import center.coordination.engine.Refusal;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;

/**
 * The engine's people, of whom one always stays administrator: with none, Camunda's setup would let
 * anybody become one (CVE-2026-77226).
 */
class LastAdministratorGuard extends DbIdentityServiceProvider {

  @Override
  public IdentityOperationResult deleteUser(String userId) {
    refuseLast(userId);
    return super.deleteUser(userId);
  }

  @Override
  public IdentityOperationResult deleteMembership(String userId, String groupId) {
    if (Groups.CAMUNDA_ADMIN.equals(groupId)) {
      refuseLast(userId);
    }
    return super.deleteMembership(userId, groupId);
  }

  @Override
  public IdentityOperationResult deleteGroup(String groupId) {
    if (Groups.CAMUNDA_ADMIN.equals(groupId)) {
      throw new Refusal("系统管理员组不能删除");
    }
    return super.deleteGroup(groupId);
  }

  private void refuseLast(String userId) {
    var administrators =
        createUserQuery(Context.getCommandContext()).memberOfGroup(Groups.CAMUNDA_ADMIN).list();
    if (administrators.size() == 1
        && administrators.stream().map(User::getId).anyMatch(userId::equals)) {
      throw new Refusal("这是最后一名系统管理员，不能删除或移出；请先指定另一名系统管理员");
    }
  }
}
