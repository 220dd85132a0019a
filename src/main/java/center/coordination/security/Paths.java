package center.coordination.security;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses of the application, by who may come in and how. */
final class Paths {

  private static final PathPatternRequestMatcher.Builder PATH =
      PathPatternRequestMatcher.withDefaults();

  /** Open to whoever has the token. */
  private static final String INVITATION = "/invitations/{token:.+}";

  /** Open to everybody. */
  static final String[] PUBLIC = {"/login", "/css/**", "/actuator/health", INVITATION};

  /** CVE-2026-77226: whoever reaches these may make himself administrator. */
  static final String[] SETUP = {
    "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**", "/camunda/app/admin/setup/**"
  };

  /** Camunda's own password login: it would pass by ours. */
  static final String WEBAPPS_LOGIN = "/camunda/api/admin/auth/user/*/login/**";

  /** Open to whoever has signed in; what a person sees there is up to the engine's rights. */
  static final String[] SIGNED_IN = {
    "/",
    "/matters/**",
    "/knowledge/**",
    "/tracking",
    "/meetings",
    "/outbox",
    "/camunda",
    "/camunda/",
    "/camunda/app/**",
    "/camunda/api/**",
    "/camunda/lib/**",
    "/camunda/assets/**",
    "/camunda/favicon.ico"
  };

  /** For programs: HTTP Basic, no session. */
  static final String[] API = {"/engine-rest/**", "/api/**"};

  static final RequestMatcher IS_API = any(API);

  static final RequestMatcher IS_WEBAPPS = any("/camunda/**");

  /** The web applications' own calls: they expect 401, not a page. */
  static final RequestMatcher IS_WEBAPPS_API = any("/camunda/api/**");

  /** Where a person can be brought back to after signing in. */
  static final RequestMatcher IS_PAGE =
      new OrRequestMatcher(
          PATH.matcher(HttpMethod.GET, "/matters/**"),
          PATH.matcher(HttpMethod.GET, "/knowledge/**"),
          PATH.matcher(HttpMethod.GET, "/tracking"),
          PATH.matcher(HttpMethod.GET, "/meetings"),
          PATH.matcher(HttpMethod.GET, "/outbox"),
          PATH.matcher(HttpMethod.GET, "/camunda/app/*/*/"));

  /** Files that are the same for everybody. */
  static final RequestMatcher IS_ASSET =
      any(
          "/css/**",
          "/camunda/lib/**",
          "/camunda/assets/**",
          "/camunda/app/*/assets/**",
          "/camunda/app/*/locales/**",
          "/camunda/app/*/scripts/**",
          "/camunda/app/*/styles/**",
          "/camunda/app/*/*.js");

  static final RequestMatcher IS_LOGOUT = PATH.matcher(HttpMethod.POST, "/logout");

  static final RequestMatcher IS_WEBAPPS_LOGOUT =
      PATH.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

  static final RequestMatcher IS_LOGIN_OR_LOGOUT =
      new OrRequestMatcher(PATH.matcher(HttpMethod.POST, "/login"), IS_LOGOUT);

  static final RequestMatcher IS_ANSWER = PATH.matcher(HttpMethod.POST, INVITATION);

  private Paths() {}

  private static RequestMatcher any(String... patterns) {
    return new OrRequestMatcher(
        Arrays.stream(patterns).<RequestMatcher>map(PATH::matcher).toList());
  }
}
