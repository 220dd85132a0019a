package center.coordination.request;

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
    String assessmentReason) {}
