package center.coordination.board;

import center.coordination.engine.CurrentUser;
import center.coordination.organization.OrganizationService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of people and departments on one page, each looked up once. */
final class Names {

  static final String NOBODY = "未指定";

  private static final String SYSTEM = "系统";

  private final OrganizationService organization;
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> departments = new HashMap<>();

  Names(OrganizationService organization) {
    this.organization = organization;
  }

  /** The name of a person or a group; the user name of somebody who has left. */
  String person(String userId) {
    if (userId == null) {
      return NOBODY;
    }
    return CurrentUser.SYSTEM.equals(userId)
        ? SYSTEM
        : people.computeIfAbsent(userId, organization::nameOf);
  }

  /** Who acted; what a timer or job did was nobody's doing. */
  String actor(String userId) {
    return userId == null ? SYSTEM : person(userId);
  }

  String departments(Collection<String> codes) {
    return codes.stream()
        .map(code -> departments.computeIfAbsent(code, organization::departmentName))
        .collect(Collectors.joining("、"));
  }
}
