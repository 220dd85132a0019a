package center.coordination.issue;

import jakarta.persistence.Embeddable;

/**
 * Who reported a problem (报告人：姓名 - 部门, manual §协调模板工具 3.3).
 *
 * @param reporter user id; the registrar's where the reporter has no account
 * @param registrar user id of whoever filled in the form
 */
@Embeddable
record Reporter(String reporter, String reporterName, String reporterDepartment, String registrar) {

  /** As the sheet writes it. */
  String text() {
    return reporterName + " - " + reporterDepartment;
  }
}
