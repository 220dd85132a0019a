package center.coordination.issue;

import java.time.Instant;

/**
 * A problem as it comes in (问题处理单, manual §协调模板工具 3.3).
 *
 * @param submitter user id of whoever submitted it
 * @param onBehalf whether a coordinator enters it for somebody else
 * @param reporterId account of that other person, null where there is none
 * @param at 报告时间
 */
record Report(
    String submitter,
    boolean onBehalf,
    String reporterId,
    String reporterName,
    String reporterDepartment,
    String title,
    Sheet sheet,
    Instant at) {}
