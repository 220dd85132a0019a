package center.coordination.engine;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody submitted with a form, published inside the transaction: of a task before its
 * complete listeners, of a start that registered a case once the process waits or has ended. Lists
 * and objects are plain Java. {@code caseNumber} is the business key, {@code userId} null where no
 * one is signed in.
 */
public record FormSubmitted(
    String caseNumber,
    String processKey,
    String elementId,
    String elementName,
    String userId,
    Instant at,
    Map<String, Object> values) {}
