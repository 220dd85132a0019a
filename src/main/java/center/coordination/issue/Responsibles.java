package center.coordination.issue;

import center.coordination.organization.Department;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who can see to a measure: a coordinator, or the liaisons of a department. */
@Component
class Responsibles {

  private final OrganizationService organization;

  Responsibles(OrganizationService organization) {
    this.organization = organization;
  }

  /** All of them as choices of a form; a department without liaisons is not offered. */
  List<Map<String, String>> options() {
    List<Map<String, String>> options = new ArrayList<>();
    organization
        .members(Role.COORDINATION.groupId())
        .forEach(person -> options.add(option(person.id(), person.displayName())));
    organization.departments().stream()
        .map(Department::groupId)
        .filter(group -> !organization.members(group).isEmpty())
        .forEach(group -> options.add(option(group, organization.nameOf(group))));
    return options;
  }

  /** The user names and groups among the choices. */
  Set<String> ids() {
    return options().stream().map(option -> option.get("value")).collect(Collectors.toSet());
  }

  /** The person, null where it is a department. */
  String person(String responsible) {
    return isDepartment(responsible) ? null : responsible;
  }

  /** The group that may take it on: the department's, or the coordinators'. */
  String group(String responsible) {
    return isDepartment(responsible) ? responsible : Role.COORDINATION.groupId();
  }

  String name(String responsible) {
    return organization.nameOf(responsible);
  }

  private static boolean isDepartment(String responsible) {
    return Department.codeOf(responsible).isPresent();
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }
}
