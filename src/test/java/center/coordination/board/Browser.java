package center.coordination.board;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens our pages as somebody, or as nobody with null, through the security chain. */
final class Browser {

  private final MockMvc mvc;

  Browser(WebApplicationContext application) {
    mvc = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  int status(String userId, String path, Object... parts) {
    return open(userId, path, parts).getStatus();
  }

  List<String> headers(String userId, String path, String name) {
    return open(userId, path).getHeaders(name);
  }

  /** The page's source; fails where there is none. */
  String source(String userId, String path, Object... parts) {
    MockHttpServletResponse response = open(userId, path, parts);
    if (response.getStatus() != 200) {
      throw new AssertionError("%s for %s: %d".formatted(path, userId, response.getStatus()));
    }
    return source(response);
  }

  /** Sends a form of our own page, fields and values in turn. */
  MockHttpServletResponse submit(String userId, String path, String... fields) {
    return send(userId, path, post(path).with(csrf()), fields);
  }

  /** Sends a form that did not come from a page of ours. */
  int forge(String userId, String path, String... fields) {
    return send(userId, path, post(path), fields).getStatus();
  }

  /** The source of an answer. */
  static String source(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** What people read on the page, one blank between words. */
  String text(String userId, String path, Object... parts) {
    return text(source(userId, path, parts));
  }

  /** The sources of the body rows of all tables of the page. */
  List<String> rows(String userId, String path, Object... parts) {
    return Arrays.stream(source(userId, path, parts).split("(?=<tr)"))
        .filter(row -> row.startsWith("<tr") && row.contains("<td"))
        .map(row -> row.substring(0, row.indexOf("</tr>")))
        .toList();
  }

  static String text(String source) {
    return source.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  private MockHttpServletResponse send(
      String userId, String path, MockHttpServletRequestBuilder form, String... fields) {
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return perform(userId, path, form);
  }

  private MockHttpServletResponse open(String userId, String path, Object... parts) {
    return perform(userId, path, get(path, parts));
  }

  private MockHttpServletResponse perform(
      String userId, String path, MockHttpServletRequestBuilder request) {
    try {
      return mvc.perform(request.with(userId == null ? anonymous() : user(userId)))
          .andReturn()
          .getResponse();
    } catch (Exception e) {
      throw new AssertionError("%s for %s".formatted(path, userId), e);
    }
  }
}
