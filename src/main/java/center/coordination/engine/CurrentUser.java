package center.coordination.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who acts: the user signed in at the engine, or the system where a timer or job acts. */
@Component
public class CurrentUser {

  /** The actor of what nobody did by hand. */
  public static final String SYSTEM = "system";

  private final IdentityService identity;

  CurrentUser(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  /** The user's id, or {@link #SYSTEM}. */
  public String id() {
    var authentication = identity.getCurrentAuthentication();
    return authentication == null || authentication.getUserId() == null
        ? SYSTEM
        : authentication.getUserId();
  }
}
