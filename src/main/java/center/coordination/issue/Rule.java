package center.coordination.issue;

import center.coordination.matter.Urgency;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the classification says of a situation (问题分类标准, manual §日常工作流程 3.1); all empty where no rule
 * speaks.
 *
 * @param ruleLevel the level the rule gives, null where none speaks
 * @param major whether the solution needs the lead's approval when it is urgent
 * @param informedGroup group to be told at once, null for none
 */
@Embeddable
record Rule(
    @Enumerated(EnumType.STRING) Urgency ruleLevel,
    String ruleText,
    String ruleAdvice,
    boolean major,
    String informedGroup) {

  static final Rule NONE = new Rule(null, null, null, false, null);
}
