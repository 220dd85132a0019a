package center.coordination.issue;

import center.coordination.matter.Coded;
import center.coordination.matter.Effect;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 效果评估 (manual §协调模板工具 3.3).
 *
 * @param failureCauses codes of why it is not solved, separated by commas, null when it is
 */
@Embeddable
record Evaluation(
    @Enumerated(EnumType.STRING) Effect effect,
    String effectNote,
    String failureCauses,
    String lessons,
    String suggestions) {

  /** The effect, and why it is no better. */
  String effectText() {
    if (failureCauses == null) {
      return effect.label();
    }
    return Stream.of(failureCauses.split(","))
        .map(code -> Coded.of(FailureCause.class, code).label())
        .collect(Collectors.joining("、", effect.label() + "（", "）"));
  }
}
