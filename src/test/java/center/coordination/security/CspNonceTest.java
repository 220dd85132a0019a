package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServer
class CspNonceTest {

  private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

  @LocalServerPort int port;

  @Test
  void namesTheSameNonceInHeaderAndPageHoweverManyAskAtOnce() throws Exception {
    Visitor visitor = Visitor.person(port, "director");
    ExecutorService eight = Executors.newFixedThreadPool(8);
    List<Future<HttpResponse<String>>> pages = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      pages.add(eight.submit(() -> visitor.get("/camunda/app/tasklist/default/")));
    }

    for (Future<HttpResponse<String>> page : pages) {
      String policy = page.get().headers().firstValue("Content-Security-Policy").orElseThrow();
      assertThat(first(IN_PAGE, page.get().body())).isEqualTo(first(IN_HEADER, policy));
    }
    eight.shutdown();
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }
}
