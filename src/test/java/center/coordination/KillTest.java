package center.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.security.Visitor;
import center.coordination.testing.Agreement;
import center.coordination.testing.CaseWork;
import center.coordination.testing.DatabaseTest;
import center.coordination.testing.RequestAnswers;
import center.coordination.testing.RestForm;
import center.coordination.testing.TestDatabase;
import center.coordination.testing.TimeTravel;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills the server while people hand in requests: what it has acknowledged must be there. */
@DatabaseTest
class KillTest {

  private static final String SUBMIT =
      "/engine-rest/process-definition/key/request-handling/submit-form";
  private static final String APPLICATION = RestForm.body(RequestAnswers.application());
  private static final Pattern INSTANCE = Pattern.compile("\"id\":\"([0-9a-f-]+)\"");
  private static final int SENDERS = 4;
  private static final int ACKNOWLEDGED = 12;
  private static final int ROUNDS = 2;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedSurvivesTheKill() throws Exception {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    for (int round = 1; round <= ROUNDS; round++) {
      try (ServerProcess server = ServerProcess.start(lasting())) {
        killAmidRequests(server, acknowledged);
      }
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(round * ACKNOWLEDGED);
    }

    try (ConfigurableApplicationContext restarted = restart()) {
      RuntimeService runtime = restarted.getBean(RuntimeService.class);
      assertThat(
              runtime
                  .createProcessInstanceQuery()
                  .processInstanceIds(acknowledged)
                  .processDefinitionKey("request-handling")
                  .count())
          .as("acknowledged cases")
          .isEqualTo(acknowledged.size());
      assertThat(Agreement.contradictions(restarted.getBean(JdbcClient.class))).isEmpty();
      String next =
          restarted.getBean(CaseWork.class).request(RequestAnswers.application()).getBusinessKey();
      assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(next).count())
          .isPositive();
    }
  }

  private static void killAmidRequests(ServerProcess server, Set<String> acknowledged)
      throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED);
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    for (int i = 0; i < SENDERS; i++) {
      senders.submit(() -> sendUntilKilled(server.port(), acknowledged, enough));
    }
    assertThat(enough.await(2, TimeUnit.MINUTES)).as("the server answers").isTrue();
    server.kill();
    senders.shutdown();
    assertThat(senders.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private static void sendUntilKilled(int port, Set<String> acknowledged, CountDownLatch enough) {
    Visitor requester = Visitor.program(port, "requester1", "requester1");
    try {
      while (true) {
        HttpResponse<String> answer = requester.postJson(SUBMIT, APPLICATION);
        if (answer.statusCode() != 200) {
          throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        Matcher instance = INSTANCE.matcher(answer.body());
        assertThat(instance.find()).as(answer.body()).isTrue();
        acknowledged.add(instance.group(1));
        enough.countDown();
      }
    } catch (UncheckedIOException killed) {
      // The answer that never came promised nothing.
    }
  }

  private List<String> lasting() {
    return TestDatabase.lasting("killed", folder);
  }

  private ConfigurableApplicationContext restart() {
    List<String> arguments = new ArrayList<>(lasting());
    arguments.addAll(
        List.of(
            "--server.port=0",
            "--spring.jmx.enabled=false",
            "--camunda.bpm.job-execution.enabled=false"));
    return new SpringApplicationBuilder(
            CoordinationApplication.class, CaseWork.class, TimeTravel.class)
        .run(arguments.toArray(new String[0]));
  }
}
