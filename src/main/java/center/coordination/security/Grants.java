package center.coordination.security;

import center.coordination.security.Grant.Key;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the engine's rights into line with the table in code. */
@Component
public class Grants {

  private final AuthorizationService authorizations;
  private final JdbcClient database;

  Grants(AuthorizationService authorizations, JdbcClient database) {
    this.authorizations = authorizations;
    this.database = database;
  }

  /**
   * Makes exactly these grants ours: missing ones are added, changed ones corrected, and those of
   * an earlier start that are no longer named are taken back. What an administrator granted stays.
   */
  @Transactional
  public void apply(Collection<Grant> grants) {
    Map<Key, Grant> wanted = new LinkedHashMap<>();
    grants.forEach(grant -> wanted.merge(grant.key(), grant, Grant::and));
    Set<Key> ours = new HashSet<>(granted());

    for (Key key : ours) {
      if (!wanted.containsKey(key)) {
        takeBack(key);
      }
    }
    wanted.forEach(
        (key, grant) -> {
          give(grant);
          if (!ours.contains(key)) {
            remember(key);
          }
        });
  }

  private void give(Grant grant) {
    Authorization authorization = find(grant.key());
    if (authorization == null) {
      authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      authorization.setGroupId(grant.groupId());
      authorization.setResource(grant.resource());
      authorization.setResourceId(grant.resourceId());
    }
    int before = permissions(authorization);
    authorization.setPermissions(grant.permissions().toArray(new Permission[0]));
    if (authorization.getId() == null || permissions(authorization) != before) {
      authorizations.saveAuthorization(authorization);
    }
  }

  private void takeBack(Key key) {
    Authorization authorization = find(key);
    if (authorization != null) {
      authorizations.deleteAuthorization(authorization.getId());
    }
    database
        .sql(
            "delete from access_grant where group_id = ? and resource_type = ? and resource_id = ?")
        .params(key.groupId(), key.resourceType(), key.resourceId())
        .update();
  }

  private Authorization find(Key key) {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .groupIdIn(key.groupId())
        .resourceType(key.resource())
        .resourceId(key.resourceId())
        .singleResult();
  }

  private Collection<Key> granted() {
    return database
        .sql("select group_id, resource_type, resource_id from access_grant")
        .query(Key.class)
        .list();
  }

  private void remember(Key key) {
    database
        .sql("insert into access_grant (group_id, resource_type, resource_id) values (?, ?, ?)")
        .params(key.groupId(), key.resourceType(), key.resourceId())
        .update();
  }

  private static int permissions(Authorization authorization) {
    return ((AuthorizationEntity) authorization).getPermissions();
  }
}
