package center.coordination.organization;

import center.coordination.engine.CentreAuthority;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** People and groups as the engine keeps them; an administrator changes them in the Admin app. */
@Component
class PeopleWorkflow {

  private static final String DEPARTMENT = "department";

  private final IdentityService identity;
  private final CentreAuthority centre;

  PeopleWorkflow(IdentityService identity, CentreAuthority centre) {
    this.identity = identity;
    this.centre = centre;
  }

  boolean isMember(String userId, String groupId) {
    return centre.run(
        () -> identity.createUserQuery().userId(userId).memberOfGroup(groupId).count() > 0);
  }

  List<Person> members(String groupId) {
    return centre.run(
        () ->
            identity.createUserQuery().memberOfGroup(groupId).list().stream()
                .map(PeopleWorkflow::toPerson)
                .sorted(Comparator.comparing(Person::id))
                .toList());
  }

  Optional<Person> find(String userId) {
    return centre.run(
        () ->
            Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .map(PeopleWorkflow::toPerson));
  }

  Optional<String> departmentOf(String userId) {
    return centre.run(() -> Optional.ofNullable(identity.getUserInfo(userId, DEPARTMENT)));
  }

  void assignDepartment(String userId, String departmentCode) {
    identity.setUserInfo(userId, DEPARTMENT, departmentCode);
  }

  /** Adds a group unless it is there; a name that an administrator changed stays. */
  void ensureGroup(String id, String name) {
    if (identity.createGroupQuery().groupId(id).count() > 0) {
      return;
    }
    Group group = identity.newGroup(id);
    group.setName(name);
    group.setType(Groups.CAMUNDA_ADMIN.equals(id) ? Groups.GROUP_TYPE_SYSTEM : "WORKFLOW");
    identity.saveGroup(group);
  }

  /** Adds a person unless somebody has that user name already; says whether it did. */
  boolean addPerson(Person person, String password) {
    if (find(person.id()).isPresent()) {
      return false;
    }
    User user = identity.newUser(person.id());
    user.setFirstName(person.displayName());
    // Tasklist shows "first last"; null would be shown as the word null.
    user.setLastName("");
    user.setEmail(person.mail());
    user.setPassword(password);
    identity.saveUser(user);
    return true;
  }

  void join(String userId, String groupId) {
    if (!isMember(userId, groupId)) {
      identity.createMembership(userId, groupId);
    }
  }

  private static Person toPerson(User user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .strip();
    return new Person(
        user.getId(),
        name.isEmpty() ? user.getId() : name,
        Objects.requireNonNullElse(user.getEmail(), ""));
  }
}
