package center.coordination.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sees to it that the application never runs without an administrator. */
@Component
public class Administrator {

  private static final String USER_ID = "admin";

  private final IdentityService identity;
  private final String password;

  Administrator(
      IdentityService identity, @Value("${coordination.admin-password:}") String password) {
    this.identity = identity;
    this.password = password;
  }

  /**
   * Adds {@code admin} with the password given from outside when nobody is administrator yet.
   *
   * @throws MissingAdministratorException when no password is given: the application must not start
   */
  public void ensure() {
    if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
      return;
    }
    if (password.isBlank()) {
      throw new MissingAdministratorException();
    }
    if (identity.createUserQuery().userId(USER_ID).count() == 0) {
      identity.saveUser(newAdministrator());
    }
    identity.createMembership(USER_ID, Groups.CAMUNDA_ADMIN);
  }

  private User newAdministrator() {
    User user = identity.newUser(USER_ID);
    user.setFirstName("系统管理员");
    user.setLastName("");
    user.setPassword(password);
    return user;
  }
}
