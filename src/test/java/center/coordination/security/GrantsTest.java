package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DemoServer
@Transactional
class GrantsTest {

  @Autowired Grants grants;
  @Autowired AuthorizationService authorizations;
  @Autowired JdbcClient database;
  @Autowired List<SmartInitializingSingleton> setups;

  @Test
  void changeNothingAtASecondStart() {
    List<String> before = everything();

    setups.stream()
        .filter(setup -> setup.getClass().getSimpleName().equals("OrganizationSetup"))
        .forEach(SmartInitializingSingleton::afterSingletonsInstantiated);

    assertThat(before).isNotEmpty();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void takeBackWhatLeftTheTableButNotWhatAnAdministratorGave() {
    Authorization byHand = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    byHand.setGroupId("newcomer");
    byHand.setResource(Resources.APPLICATION);
    byHand.setResourceId("tasklist");
    byHand.addPermission(Permissions.ACCESS);
    authorizations.saveAuthorization(byHand);

    grants.apply(Grant.start("newcomer", "request-handling"));
    assertThat(of("newcomer")).hasSize(4);

    grants.apply(List.of());
    // The engine's own: members may read their group.
    assertThat(of("newcomer"))
        .extracting(Authorization::getResourceId)
        .containsExactlyInAnyOrder("tasklist", "newcomer");
  }

  @Test
  void correctWhatWasChangedAndJoinWhatMeetsOnOneThing() {
    grants.apply(
        List.of(
            new Grant("newcomer", Resources.DEPLOYMENT, "*", Set.of(Permissions.READ)),
            new Grant("newcomer", Resources.DEPLOYMENT, "*", Set.of(Permissions.CREATE))));
    Authorization joined = deploymentsOf("newcomer");
    assertThat(joined.isPermissionGranted(Permissions.READ)).isTrue();
    assertThat(joined.isPermissionGranted(Permissions.CREATE)).isTrue();

    grants.apply(
        List.of(new Grant("newcomer", Resources.DEPLOYMENT, "*", Set.of(Permissions.READ))));
    assertThat(deploymentsOf("newcomer").isPermissionGranted(Permissions.CREATE)).isFalse();
  }

  private Authorization deploymentsOf(String group) {
    return authorizations
        .createAuthorizationQuery()
        .groupIdIn(group)
        .resourceType(Resources.DEPLOYMENT)
        .singleResult();
  }

  private List<Authorization> of(String group) {
    return authorizations.createAuthorizationQuery().groupIdIn(group).list();
  }

  /** Every row the setup may touch, with its revision. */
  private List<String> everything() {
    List<String> rows = new ArrayList<>();
    authorizations.createAuthorizationQuery().list().stream()
        .map(AuthorizationEntity.class::cast)
        .map(row -> row.getId() + " " + row.getRevision() + " " + row.getPermissions())
        .sorted()
        .forEach(rows::add);
    for (String table : List.of("act_ru_filter", "act_id_user", "act_id_group")) {
      rows.addAll(
          database
              .sql("select concat(id_, ' ', rev_) from " + table + " order by id_")
              .query(String.class)
              .list());
    }
    rows.add(database.sql("select count(*) from access_grant").query(String.class).single());
    rows.add(database.sql("select count(*) from act_id_membership").query(String.class).single());
    return rows;
  }
}
