package center.coordination.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.testing.ProcessTest;
import center.coordination.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers of cases under the database's own rules for rows that two want at once. */
@ProcessTest
class NumberSequenceTest {

  /** More than the pool has connections: nobody may need a second one. */
  private static final int CASES = 24;

  @Autowired NumberSequence sequence;
  @Autowired TransactionTemplate transaction;

  @Test
  void theFirstCasesOfAYearRaceAndGetEachNumberOnce() throws Exception {
    List<Integer> numbers = Together.run(CASES, i -> openCase(2030, false));

    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CASES).boxed().toList());
  }

  @Test
  void aCaseThatFailsLeavesNoGap() throws Exception {
    List<Integer> numbers = Together.run(CASES, i -> openCase(2031, i % 3 == 0));

    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      if (i % 3 != 0) {
        kept.add(numbers.get(i));
      }
    }
    assertThat(kept)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, kept.size()).boxed().toList());
    assertThat(openCase(2031, false)).isEqualTo(kept.size() + 1);
  }

  @Test
  void aNumberIsGivenOnlyTogetherWithItsCase() {
    assertThatThrownBy(() -> sequence.next(MatterKind.REQUEST, 2034))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private Integer openCase(int year, boolean fails) {
    return transaction.execute(
        status -> {
          if (fails) {
            status.setRollbackOnly();
          }
          return sequence.next(MatterKind.REQUEST, year);
        });
  }
}
