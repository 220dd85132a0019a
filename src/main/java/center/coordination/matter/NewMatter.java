package center.coordination.matter;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a case when it is opened; departments are codes, people user ids.
 *
 * @param openedAt when it was submitted, whoever registered it later
 */
public record NewMatter(
    MatterKind kind,
    String title,
    String applicant,
    String registrar,
    Urgency urgency,
    List<String> departments,
    String status,
    Instant openedAt) {}
