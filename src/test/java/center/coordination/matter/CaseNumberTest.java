package center.coordination.matter;

import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.engine.Refusal;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Case numbers have no gaps, whatever is refused, fails or comes at the same time. */
@ProcessTest
class CaseNumberTest {

  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired MatterService matters;
  @Autowired TransactionTemplate transaction;

  @Test
  void aRefusedStartTakesNoNumber() {
    assertThat(start()).isEqualTo("XT-2026-0001");
    assertThatThrownBy(() -> work.request(application().with("expectedDate", "2020-01-01")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> work.request(application().without("title")))
        .isInstanceOf(Refusal.class);

    assertThat(start()).isEqualTo("XT-2026-0002");
  }

  @Test
  void aStartThatIsRolledBackGivesItsNumberBack() {
    start();
    String lost =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              return work.submitStart("requester1", "request-handling", application())
                  .getBusinessKey();
            });
    assertThat(lost).isEqualTo("XT-2026-0002");

    assertThat(start()).isEqualTo("XT-2026-0002");
  }

  @Test
  void startsAtTheSameTimeGetConsecutiveNumbers() throws Exception {
    startTogether(8);
    startTogether(8);

    assertThat(numbers())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 16).mapToObj("XT-2026-%04d"::formatted).toList());
  }

  @Test
  void countingBeginsAnewEachYear() {
    time.set(at("2026-12-31T23:59:00"));
    assertThat(start()).isEqualTo("XT-2026-0001");
    time.set(at("2026-12-31T23:59:58"));
    assertThat(start()).isEqualTo("XT-2026-0002");
    assertThat(start()).isEqualTo("XT-2027-0001");
    assertThat(start()).isEqualTo("XT-2027-0002");
  }

  private String start() {
    return work.request(application()).getBusinessKey();
  }

  private void startTogether(int threads) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(threads);
    CountDownLatch together = new CountDownLatch(1);
    try {
      List<Future<?>> starts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        starts.add(
            people.submit(
                () -> {
                  together.await();
                  return work.submitStart("requester1", "request-handling", application());
                }));
      }
      together.countDown();
      for (Future<?> start : starts) {
        start.get();
      }
    } finally {
      people.shutdownNow();
    }
  }

  private List<String> numbers() {
    return matters.tracked().stream().map(MatterSummary::number).sorted().toList();
  }
}
