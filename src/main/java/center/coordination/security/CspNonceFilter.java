package center.coordination.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of the web applications its own script nonce. Camunda keeps it in the servlet
 * context, where two requests at once take it from each other: the header then names another nonce
 * than the page, and Tasklist stays blank.
 */
class CspNonceFilter extends OncePerRequestFilter {

  private static final String NONCE = "org.camunda.bpm.csp.nonce";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ServletContext own =
        (ServletContext)
            Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                new OwnNonce(request.getServletContext()));
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public ServletContext getServletContext() {
            return own;
          }
        },
        response);
  }

  private static final class OwnNonce implements InvocationHandler {

    private final ServletContext shared;
    private Object nonce;

    OwnNonce(ServletContext shared) {
      this.shared = shared;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
      if (args != null && NONCE.equals(args[0])) {
        switch (method.getName()) {
          case "getAttribute":
            return nonce;
          case "setAttribute":
            nonce = args[1];
            return null;
          default:
            break;
        }
      }
      try {
        return method.invoke(shared, args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
