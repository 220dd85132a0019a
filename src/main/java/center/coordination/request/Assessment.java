package center.coordination.request;

import center.coordination.engine.Refusal;
import center.coordination.matter.Importance;
import center.coordination.matter.Urgency;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The first assessment (初步评估, manual §日常工作流程 1.1); only an accepted request has all of it.
 *
 * @param reason why it was returned or rejected
 * @param urgencyChangeReason why the settled urgency differs from the one asked for
 */
@Embeddable
record Assessment(
    @Enumerated(EnumType.STRING) AssessmentOutcome assessmentOutcome,
    @Enumerated(EnumType.STRING) Feasibility feasibility,
    @Enumerated(EnumType.STRING) Complexity complexity,
    @Enumerated(EnumType.STRING) Importance importance,
    @Enumerated(EnumType.STRING) Urgency assessedUrgency,
    String urgencyChangeReason,
    String owner,
    String assessmentReason) {

  boolean accepts() {
    return assessmentOutcome == AssessmentOutcome.ACCEPT;
  }

  /** Refuses what contradicts itself or changes the urgency asked for without a reason. */
  void requireConsistent(Urgency asked) {
    if (accepts() && feasibility == Feasibility.INFEASIBLE) {
      throw new Refusal("“可行性”为“不可协调”的请求不能受理");
    }
    if (accepts() && assessedUrgency != asked && urgencyChangeReason == null) {
      throw new Refusal(
          "申请的紧急程度为“%s”，改为“%s”须填写“调整紧急程度的理由”".formatted(asked.label(), assessedUrgency.label()));
    }
  }
}
