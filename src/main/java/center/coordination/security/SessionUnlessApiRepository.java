package center.coordination.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Remembers people in their session; programs that call REST are asked each time. */
class SessionUnlessApiRepository implements SecurityContextRepository {

  private final SecurityContextRepository session = new HttpSessionSecurityContextRepository();
  private final SecurityContextRepository request = new RequestAttributeSecurityContextRepository();

  @Override
  @Deprecated
  public SecurityContext loadContext(
      org.springframework.security.web.context.HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest httpRequest) {
    return delegate(httpRequest).loadDeferredContext(httpRequest);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest httpRequest, HttpServletResponse response) {
    delegate(httpRequest).saveContext(context, httpRequest, response);
  }

  @Override
  public boolean containsContext(HttpServletRequest httpRequest) {
    return delegate(httpRequest).containsContext(httpRequest);
  }

  private SecurityContextRepository delegate(HttpServletRequest httpRequest) {
    return Paths.IS_API.matches(httpRequest) ? request : session;
  }
}
