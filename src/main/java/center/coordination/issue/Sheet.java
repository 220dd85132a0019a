package center.coordination.issue;

import center.coordination.matter.Urgency;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What was reported (问题描述, manual §协调模板工具 3.3).
 *
 * @param affectedDepartments codes, separated by commas
 * @param situation code of the situation as the form offers it; process staff may add more
 * @param askedLevel the level that the reporter chose
 */
@Embeddable
record Sheet(
    @Enumerated(EnumType.STRING) IssueType issueType,
    String phenomenon,
    String affectedDepartments,
    String affectedPeople,
    String affectedProjects,
    String situation,
    @Enumerated(EnumType.STRING) Urgency askedLevel) {

  List<String> departmentCodes() {
    return affectedDepartments.isEmpty() ? List.of() : List.of(affectedDepartments.split(","));
  }

  Sheet in(String correctedSituation) {
    return new Sheet(
        issueType,
        phenomenon,
        affectedDepartments,
        affectedPeople,
        affectedProjects,
        correctedSituation,
        askedLevel);
  }
}
