package center.coordination.board;

import center.coordination.organization.Department;
import center.coordination.organization.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The person who looks at a page.
 *
 * @param name the display name
 * @param groups ids of all groups, roles and departments alike
 * @param roles the groups' Chinese names
 */
record Viewer(String id, String name, Set<String> groups, List<String> roles) {

  private static final Set<String> CENTRE =
      Set.of(
          Role.DIRECTOR.groupId(),
          Role.COORDINATION_LEAD.groupId(),
          Role.COORDINATION.groupId(),
          Role.INFORMATION.groupId(),
          Role.OPTIMIZATION.groupId(),
          Role.ADMINISTRATOR.groupId());

  private static final Set<String> SUPERIORS =
      Set.of(
          Role.DIRECTOR.groupId(), Role.COORDINATION_LEAD.groupId(), Role.ADMINISTRATOR.groupId());

  private static final Set<String> LIBRARIANS =
      Set.of(Role.INFORMATION.groupId(), Role.ADMINISTRATOR.groupId());

  /** The centre's own people work on every case or count it. */
  public boolean seesAllCases() {
    return isInOneOf(CENTRE);
  }

  /** Mails to others are for those who answer for the centre. */
  public boolean seesAllMails() {
    return isInOneOf(SUPERIORS);
  }

  /** The information group keeps the case library. */
  public boolean editsLibrary() {
    return isInOneOf(LIBRARIANS);
  }

  /** Articles that are not published are for those who keep the library or answer for it. */
  public boolean readsUnpublished() {
    return editsLibrary() || isInOneOf(SUPERIORS);
  }

  /** Newcomers have no case of their own yet. */
  public boolean hasCases() {
    return !groups.isEmpty() && !Set.of(Role.NEWCOMER.groupId()).containsAll(groups);
  }

  boolean speaksForOneOf(Collection<String> departmentCodes) {
    return departmentCodes.stream().map(Department::groupIdOf).anyMatch(groups::contains);
  }

  private boolean isInOneOf(Set<String> wanted) {
    return groups.stream().anyMatch(wanted::contains);
  }
}
