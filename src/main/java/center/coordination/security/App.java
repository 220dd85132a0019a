package center.coordination.security;

import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;

/** One of Camunda's web applications. */
public enum App {
  /** Where people work on tasks. */
  TASKLIST("任务中心"),
  /** Where running cases are watched. */
  COCKPIT("驾驶舱"),
  /** Where people and rights are kept. */
  ADMIN("管理");

  private final String displayName;

  App(String displayName) {
    this.displayName = displayName;
  }

  /** Its Chinese name. */
  public String displayName() {
    return displayName;
  }

  /** Its name in addresses and in the engine's rights. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Lets the group open it. */
  public Grant openTo(String groupId) {
    return new Grant(groupId, Resources.APPLICATION, id(), Set.of(Permissions.ACCESS));
  }
}
