package center.coordination.security;

import jakarta.servlet.DispatcherType;
import java.util.LinkedHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.DelegatingLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One chain for pages, web applications and REST; what is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  @Bean
  SecurityFilterChain securityFilterChain(HttpSecurity http, IdentityService identity)
      throws Exception {
    return http.authorizeHttpRequests(SecurityConfiguration::closeAllButTheNamed)
        .authenticationProvider(new PasswordAuthentication(identity))
        .securityContext(
            context -> context.securityContextRepository(new SessionUnlessApiRepository()))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .sessionManagement(
            session ->
                session.sessionFixation(
                    SessionManagementConfigurer.SessionFixationConfigurer::newSession))
        .formLogin(login -> login.loginPage("/login"))
        .httpBasic(basic -> basic.withObjectPostProcessor(basicForApiOnly()))
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(
                        new OrRequestMatcher(Paths.IS_LOGOUT, Paths.IS_WEBAPPS_LOGOUT))
                    .logoutSuccessHandler(goodbye()))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(entryPoint()).accessDeniedHandler(denied()))
        // The web applications have a token of their own; programs have no cookie to abuse.
        .csrf(csrf -> csrf.ignoringRequestMatchers(Paths.IS_WEBAPPS_API, Paths.IS_API))
        .headers(SecurityConfiguration::headers)
        .addFilterBefore(new ForeignOriginFilter(), CsrfFilter.class)
        .addFilterBefore(new SessionEndFilter(identity), AnonymousAuthenticationFilter.class)
        .addFilterAfter(new EngineAuthenticationFilter(identity), AuthorizationFilter.class)
        .build();
  }

  private static void closeAllButTheNamed(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
        .permitAll()
        .requestMatchers(Paths.SETUP)
        .denyAll()
        .requestMatchers(Paths.WEBAPPS_LOGIN)
        .denyAll()
        .requestMatchers(Paths.PUBLIC)
        .permitAll()
        .requestMatchers(Paths.SIGNED_IN)
        .authenticated()
        .requestMatchers(Paths.API)
        .authenticated()
        .anyRequest()
        .denyAll();
  }

  private static HttpSessionRequestCache pagesOnly() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(Paths.IS_PAGE);
    return cache;
  }

  /** By itself Basic would be accepted everywhere, and open a session there. */
  private static ObjectPostProcessor<BasicAuthenticationFilter> basicForApiOnly() {
    BasicAuthenticationConverter converter = new BasicAuthenticationConverter();
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BasicAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationConverter(
            request -> Paths.IS_API.matches(request) ? converter.convert(request) : null);
        return filter;
      }
    };
  }

  private static AuthenticationEntryPoint entryPoint() {
    BasicAuthenticationEntryPoint basic = new BasicAuthenticationEntryPoint();
    basic.setRealmName("coordination-center");
    LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> entries = new LinkedHashMap<>();
    entries.put(Paths.IS_API, basic);
    entries.put(Paths.IS_WEBAPPS_API, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
    DelegatingAuthenticationEntryPoint byPath = new DelegatingAuthenticationEntryPoint(entries);
    byPath.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
    return byPath;
  }

  private static LogoutSuccessHandler goodbye() {
    LinkedHashMap<RequestMatcher, LogoutSuccessHandler> handlers = new LinkedHashMap<>();
    handlers.put(Paths.IS_WEBAPPS_LOGOUT, new HttpStatusReturningLogoutSuccessHandler());
    SimpleUrlLogoutSuccessHandler toLogin = new SimpleUrlLogoutSuccessHandler();
    toLogin.setDefaultTargetUrl("/login?logout");
    DelegatingLogoutSuccessHandler byPath = new DelegatingLogoutSuccessHandler(handlers);
    byPath.setDefaultLogoutSuccessHandler(toLogin);
    return byPath;
  }

  /** A public page that stood open too long has lost its token: show it again, say why. */
  private static AccessDeniedHandler denied() {
    AccessDeniedHandler standard = new AccessDeniedHandlerImpl();
    return (request, response, reason) -> {
      if (reason instanceof CsrfException && Paths.IS_LOGIN_OR_LOGOUT.matches(request)) {
        response.sendRedirect(request.getContextPath() + "/login?expired");
      } else if (reason instanceof CsrfException && Paths.IS_ANSWER.matches(request)) {
        response.sendRedirect(request.getRequestURI() + "?expired");
      } else {
        standard.handle(request, response, reason);
      }
    };
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    // Kept, but asked for again each time: 3.9 MB of scripts are not loaded twice, and an update
    // of the application is seen at once.
    headers
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                Paths.IS_ASSET, new StaticHeadersWriter("Cache-Control", "private, no-cache")))
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(Paths.IS_ASSET), new CacheControlHeadersWriter()))
        // The web applications send their own policy, with a nonce.
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(Paths.IS_WEBAPPS),
                new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY)));
  }
}
