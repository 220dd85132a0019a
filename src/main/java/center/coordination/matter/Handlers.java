package center.coordination.matter;

import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.organization.Role;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who can take a case on (分配给合适的协调人员, manual §日常工作流程 1.1, 3.2), with what they carry. */
@Component
class Handlers {

  private final OrganizationService organization;
  private final MatterService matters;

  Handlers(OrganizationService organization, MatterService matters) {
    this.organization = organization;
    this.matters = matters;
  }

  /** The coordinators as choices of a form, each with the number of open cases. */
  List<Map<String, String>> options() {
    Map<String, Long> open = matters.openCases();
    return organization.members(Role.COORDINATION.groupId()).stream()
        .map(person -> option(person, open.getOrDefault(person.id(), 0L)))
        .toList();
  }

  private static Map<String, String> option(Person person, long open) {
    return Map.of(
        "value", person.id(), "label", "%s（在办 %d 件）".formatted(person.displayName(), open));
  }
}
