package center.coordination.organization;

import center.coordination.security.Administrator;
import center.coordination.security.Grants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the manual's organization at each start; a second start changes nothing. */
@Component
class OrganizationSetup implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(OrganizationSetup.class);

  private final PeopleWorkflow people;
  private final OrganizationService organization;
  private final TaskFilterWorkflow filters;
  private final Grants grants;
  private final Administrator administrator;
  private final ObjectProvider<DemoPeople> demoPeople;
  private final TransactionOperations transaction;

  OrganizationSetup(
      PeopleWorkflow people,
      OrganizationService organization,
      TaskFilterWorkflow filters,
      Grants grants,
      Administrator administrator,
      ObjectProvider<DemoPeople> demoPeople,
      TransactionOperations transaction) {
    this.people = people;
    this.organization = organization;
    this.filters = filters;
    this.grants = grants;
    this.administrator = administrator;
    this.demoPeople = demoPeople;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> setUp());
    warnOfHeadCounts();
  }

  void setUp() {
    for (Role role : Role.values()) {
      people.ensureGroup(role.groupId(), role.displayName());
    }
    for (Department department : organization.departments()) {
      people.ensureGroup(department.groupId(), department.name());
    }
    grants.apply(AccessRights.grants(filters.ensure()));
    demoPeople.ifAvailable(DemoPeople::seed);
    administrator.ensure();
  }

  private void warnOfHeadCounts() {
    for (Role role : Role.values()) {
      int count = organization.members(role.groupId()).size();
      role.headCount()
          .filter(headCount -> !headCount.allows(count))
          .ifPresent(
              headCount ->
                  log.warn("{}应有{}，现有{}人（手册 §组织架构）", role.displayName(), headCount, count));
    }
  }
}
