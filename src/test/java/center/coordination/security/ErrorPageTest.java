package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sees where there is nothing to see: Chinese words and the way back. */
@DemoServer
class ErrorPageTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "/matters/XT-2026-9999, 404, 没有找到",
    "/matters/, 404, 没有找到",
    "/css/none.css, 404, 没有找到",
    "/actuator/env, 403, 没有权限",
    "/camunda/app/cockpit/default/, 403, 没有权限",
    "/matters//x, 400, 无法处理这个请求"
  })
  void tellsInChineseAndWithoutATrace(String path, int status, String message) {
    HttpResponse<String> answer =
        Visitor.person(port, "requester1").with("Accept", "text/html").get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains(message, "返回首页", "lang=\"zh-CN\"")
        .doesNotContain("Exception", "center.coordination", "Error", "Not Found", "Forbidden");
  }
}
