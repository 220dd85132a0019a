package center.coordination.issue;

import center.coordination.engine.Decisions;
import center.coordination.matter.Coded;
import center.coordination.matter.Urgency;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the classification table again when a situation is corrected (manual §日常工作流程 3.1). */
@Component
class IssueClassification {

  private final Decisions decisions;

  IssueClassification(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The rule for a situation, {@link Rule#NONE} where none speaks. */
  Rule of(String situation) {
    return decisions.decideAll("issue-classification", Map.of("situation", situation)).stream()
        .findFirst()
        .map(IssueClassification::rule)
        .orElse(Rule.NONE);
  }

  private static Rule rule(Map<String, Object> outputs) {
    return new Rule(
        Coded.of(Urgency.class, (String) outputs.get("level")),
        (String) outputs.get("rule"),
        (String) outputs.get("advice"),
        Boolean.TRUE.equals(outputs.get("major")),
        (String) outputs.get("informedGroup"));
  }
}
