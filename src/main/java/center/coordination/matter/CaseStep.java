package center.coordination.matter;

import java.time.Instant;

/**
 * One recorded step of a case.
 *
 * @param step the model element it was submitted at
 * @param label the element's Chinese name
 * @param content what was submitted, as JSON by form key
 * @param contentHash SHA-256 over actor, time and content: the electronic signature of the step
 */
public record CaseStep(
    String step,
    String label,
    String actor,
    Instant recordedAt,
    String content,
    String contentHash) {}
