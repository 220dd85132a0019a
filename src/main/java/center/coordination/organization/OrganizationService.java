package center.coordination.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who is who: people, roles and departments (手册 §组织架构). */
@Service
public class OrganizationService {

  private static final String CENTRE = "业务协调中心";

  private final PeopleWorkflow people;
  private final Departments departments;

  OrganizationService(PeopleWorkflow people, Departments departments) {
    this.people = people;
    this.departments = departments;
  }

  /** The departments that exist now, by name. */
  public List<Department> departments() {
    return departments.findByActiveTrueOrderByName().stream()
        .map(DepartmentEntity::toDepartment)
        .toList();
  }

  /** The Chinese name of a department, dissolved ones too; the code itself when it is unknown. */
  public String departmentName(String code) {
    return departments
        .findById(code)
        .map(DepartmentEntity::toDepartment)
        .map(Department::name)
        .orElse(code);
  }

  /** Whether the person belongs to the group. */
  public boolean isMember(String userId, String groupId) {
    return people.isMember(userId, groupId);
  }

  /** Everybody in the group, by user name. */
  public List<Person> members(String groupId) {
    return people.members(groupId);
  }

  /** The user names of all who find their tasks in Tasklist. */
  public Set<String> taskUsers() {
    return AccessRights.taskRoles().stream()
        .flatMap(role -> members(role.groupId()).stream())
        .map(Person::id)
        .collect(Collectors.toSet());
  }

  /** The person with this user name. */
  public Optional<Person> person(String userId) {
    return people.find(userId);
  }

  /** Everybody who has a role, by user name, with the roles' Chinese names. */
  public Map<Person, List<String>> directory() {
    Map<Person, List<String>> directory = new TreeMap<>(Comparator.comparing(Person::id));
    for (Role role : Role.values()) {
      for (Person person : members(role.groupId())) {
        directory.computeIfAbsent(person, key -> new ArrayList<>()).add(role.displayName());
      }
    }
    return directory;
  }

  /** The code of the department a person works in, empty for the centre's own people. */
  public Optional<String> departmentOf(String userId) {
    return people.departmentOf(userId);
  }

  /** The name of the department a person works in; the centre's for its own people. */
  public String workplaceOf(String userId) {
    return departmentOf(userId).map(this::departmentName).orElse(CENTRE);
  }

  /** The people behind a user name or a group: the group's members, else the person. */
  public List<String> peopleBehind(String userOrGroup) {
    List<String> members = members(userOrGroup).stream().map(Person::id).toList();
    return members.isEmpty() ? List.of(userOrGroup) : members;
  }

  /** The Chinese name of a person, a role, or a department's liaisons. */
  public String nameOf(String userOrGroup) {
    return Role.of(userOrGroup)
        .map(Role::displayName)
        .or(() -> Department.codeOf(userOrGroup).map(code -> departmentName(code) + "协调联络员"))
        .or(() -> person(userOrGroup).map(Person::displayName))
        .orElse(userOrGroup);
  }
}
