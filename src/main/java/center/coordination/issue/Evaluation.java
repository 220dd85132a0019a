package center.coordination.issue;

import center.coordination.matter.Effect;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

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
    String suggestions) {}
