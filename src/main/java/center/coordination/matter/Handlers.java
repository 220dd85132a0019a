package center.coordination.matter;

import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.organization.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who can take a case on (分配给合适的协调人员, manual §日常工作流程 1.1, 3.2), with what they carry and when they
 * last did something, so that overloaded and absent people are seen.
 */
@Component
class Handlers {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final OrganizationService organization;
  private final MatterService matters;
  private final Clock clock;

  Handlers(OrganizationService organization, MatterService matters, Clock clock) {
    this.organization = organization;
    this.matters = matters;
    this.clock = clock;
  }

  /** The coordinators as choices of a form, who has the fewest open cases first. */
  List<Map<String, String>> options() {
    List<Person> people = organization.members(Role.COORDINATION.groupId());
    Map<String, Long> open = matters.openCases();
    Map<String, Instant> last = matters.lastSteps(people.stream().map(Person::id).toList());
    return people.stream()
        .sorted(Comparator.comparing(person -> open.getOrDefault(person.id(), 0L)))
        .map(
            person ->
                Map.of(
                    "value",
                    person.id(),
                    "label",
                    "%s（在办 %d 件，%s）"
                        .formatted(
                            person.displayName(),
                            open.getOrDefault(person.id(), 0L),
                            activity(last.get(person.id())))))
        .toList();
  }

  private String activity(Instant last) {
    return last == null ? "还没有办理记录" : "最近办理 " + DAY.format(last.atZone(clock.getZone()));
  }
}
