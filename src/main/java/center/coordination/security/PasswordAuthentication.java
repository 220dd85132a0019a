package center.coordination.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Checks user name and password against the engine's people. The engine itself locks somebody out
 * for a while after wrong passwords; the answer never says which of the reasons it was.
 */
class PasswordAuthentication implements AuthenticationProvider {

  private final IdentityService identity;
  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
  private final String nobodysHash = encoder.encode("nobody");

  PasswordAuthentication(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String userId = login.getName();
    String password = String.valueOf(login.getCredentials());
    identity.clearAuthentication();
    if (!isKnown(userId)) {
      // As slow as a wrong password: the time must not tell which user names exist.
      encoder.matches(password, nobodysHash);
      throw new BadCredentialsException("unknown user or wrong password");
    }
    if (!identity.checkPassword(userId, password)) {
      throw new BadCredentialsException("unknown user or wrong password");
    }
    List<SimpleGrantedAuthority> groups =
        identity.createGroupQuery().groupMember(userId).list().stream()
            .map(Group::getId)
            .map(SimpleGrantedAuthority::new)
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(userId, null, groups);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private boolean isKnown(String userId) {
    return !userId.isBlank() && identity.createUserQuery().userId(userId).count() > 0;
  }
}
