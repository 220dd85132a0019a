package center.coordination.organization;

import java.util.Optional;

/**
 * A department the centre works with (手册 §组织架构).
 *
 * @param code its stable short name, for example {@code tech}
 * @param name its Chinese name
 */
public record Department(String code, String name) {

  private static final String GROUP_PREFIX = "department-";

  /** The group of its liaisons, for example {@code department-tech}. */
  public String groupId() {
    return groupIdOf(code);
  }

  /** The group of a department's liaisons. */
  public static String groupIdOf(String code) {
    return GROUP_PREFIX + code;
  }

  /** The code of the department whose liaisons' group this is, empty for other groups. */
  public static Optional<String> codeOf(String groupId) {
    return groupId.startsWith(GROUP_PREFIX)
        ? Optional.of(groupId.substring(GROUP_PREFIX.length()))
        : Optional.empty();
  }
}
