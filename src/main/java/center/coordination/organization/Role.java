package center.coordination.organization;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the manual (手册 §组织架构); a role is a group of the engine. */
public enum Role {
  /** Leads the centre, decides (M-008). */
  DIRECTOR("director", "中心主任", new HeadCount(1, 1)),
  /** Leads the coordinators; hears of everything that is late. */
  COORDINATION_LEAD("coordination-lead", "协调主管", null),
  /** Works the cases (M-012). */
  COORDINATION("coordination", "协调管理组", new HeadCount(3, 4)),
  /** Keeps knowledge and figures (M-017). */
  INFORMATION("information", "信息管理组", new HeadCount(2, 3)),
  /** Designs and improves the flows (M-022). */
  OPTIMIZATION("optimization", "流程优化组", new HeadCount(2, 2)),
  /** A department's contact (M-003). */
  LIAISON("liaison", "部门协调联络员", null),
  /** Hands in requests (M-004). */
  REQUESTER("requester", "项目经理和团队成员", null),
  /** Still learning (M-005). */
  NEWCOMER("newcomer", "新入职人员", null),
  /** Keeps people and settings. */
  ADMINISTRATOR("camunda-admin", "系统管理员", null);

  private final String groupId;
  private final String displayName;
  private final HeadCount headCount;

  Role(String groupId, String displayName, HeadCount headCount) {
    this.groupId = groupId;
    this.displayName = displayName;
    this.headCount = headCount;
  }

  /** The role whose group has this id. */
  public static Optional<Role> of(String groupId) {
    return Arrays.stream(values()).filter(role -> role.groupId.equals(groupId)).findFirst();
  }

  /** The id of its group in the engine; lanes and candidate groups carry the same. */
  public String groupId() {
    return groupId;
  }

  /** Its name in the manual. */
  public String displayName() {
    return displayName;
  }

  /** How many people the manual wants in it, empty where it names no number. */
  public Optional<HeadCount> headCount() {
    return Optional.ofNullable(headCount);
  }

  /**
   * How many people a group should have.
   *
   * @param min at least
   * @param max at most
   */
  public record HeadCount(int min, int max) {

    boolean allows(int people) {
      return min <= people && people <= max;
    }

    @Override
    public String toString() {
      return min == max ? min + "人" : min + "-" + max + "人";
    }
  }
}
