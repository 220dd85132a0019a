package center.coordination.security;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two filters before Camunda's own, after our security chain. */
@Configuration(proxyBeanMethods = false)
class WebappsConfiguration {

  @Bean
  FilterRegistrationBean<CspNonceFilter> cspNonceFilter() {
    FilterRegistrationBean<CspNonceFilter> registration =
        new FilterRegistrationBean<>(new CspNonceFilter());
    registration.addUrlPatterns("/camunda/app/*");
    registration.setOrder(200);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappsAuthenticationFilter() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.addInitParameter("authentication-provider", WebappsAuthentication.class.getName());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(201);
    return registration;
  }
}
