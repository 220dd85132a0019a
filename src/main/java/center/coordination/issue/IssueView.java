package center.coordination.issue;

import center.coordination.matter.Effect;
import center.coordination.matter.Satisfaction;
import center.coordination.matter.Urgency;
import java.time.Instant;
import java.util.List;

/**
 * What 问题处理单 (manual §协调模板工具 3.3) knows of an issue, and the causes that were found; null where it
 * is not known yet.
 *
 * @param issueType in words
 * @param affectedDepartments codes
 * @param rule the rule that settled the level, in words
 * @param round from 1, one more each time the solution did not help
 */
public record IssueView(
    String number,
    String title,
    String reporter,
    String reporterDepartment,
    Instant reportedAt,
    Instant receivedAt,
    String issueType,
    String phenomenon,
    List<String> affectedDepartments,
    String affectedPeople,
    String affectedProjects,
    Urgency level,
    String rule,
    int round,
    String owner,
    List<FishboneCause> causes,
    String treatment,
    String treatmentResult,
    Instant handledAt,
    Effect effect,
    Satisfaction satisfaction,
    String lessons,
    String suggestions) {}
