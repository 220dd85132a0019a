package center.coordination.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person who was deleted, and every session after twelve hours: an open
 * Tasklist asks for news by itself, so that its session would never time out.
 */
class SessionEndFilter extends OncePerRequestFilter {

  private static final long LONGEST = Duration.ofHours(12).toMillis();

  private final IdentityService identity;

  SessionEndFilter(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Paths.IS_API.matches(request) || Paths.IS_ASSET.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Optional<String> userId = SignedIn.userId();
    if (session != null && userId.isPresent() && (isTooOld(session) || isGone(userId.get()))) {
      session.invalidate();
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }

  /** A session begins when its person signs in. */
  private static boolean isTooOld(HttpSession session) {
    return System.currentTimeMillis() - session.getCreationTime() > LONGEST;
  }

  private boolean isGone(String userId) {
    return identity.createUserQuery().userId(userId).count() == 0;
  }
}
