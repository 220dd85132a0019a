package center.coordination.matter;

import java.time.Instant;
import java.util.List;

/**
 * A case as the tracking table shows it (协调跟踪表, manual §协调模板工具 3.2).
 *
 * @param owner user id of the 负责人, null while nobody is
 * @param planned planned completion, null before handling begins
 * @param progress 完成度 in percent
 * @param closed null while the case is open
 */
public record MatterSummary(
    String number,
    MatterKind kind,
    String title,
    String applicant,
    String registrar,
    String owner,
    Urgency urgency,
    Importance importance,
    List<String> departments,
    String status,
    int progress,
    String remark,
    Instant opened,
    Instant planned,
    Instant closed) {

  /** Whether this user applied for the case, entered it for somebody, or is in charge of it. */
  public boolean belongsTo(String userId) {
    return userId.equals(applicant) || userId.equals(registrar) || userId.equals(owner);
  }
}
