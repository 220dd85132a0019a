package center.coordination.security;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Asks the engine in the name of the application, not of the person who is signed in. */
@Component
public class SystemAccess {

  private final IdentityService identity;

  SystemAccess(IdentityService identity) {
    this.identity = identity;
  }

  /** Runs the call without the signed-in person's rights, then puts that person back. */
  public <T> T call(Supplier<T> call) {
    Authentication current = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return call.get();
    } finally {
      identity.setAuthentication(current);
    }
  }
}
