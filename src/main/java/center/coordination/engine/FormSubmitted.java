package center.coordination.engine;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody submitted with a task's form, published inside the completing transaction before
 * the task's complete listeners; lists and objects are plain Java. {@code caseNumber} is the
 * business key, {@code userId} null where no one is signed in.
 */
public record FormSubmitted(
    String caseNumber,
    String processKey,
    String elementId,
    String elementName,
    String userId,
    Instant at,
    Map<String, Object> values) {}
