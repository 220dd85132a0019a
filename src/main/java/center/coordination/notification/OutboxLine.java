package center.coordination.notification;

import java.time.Instant;

/**
 * A mail as the outbox page (发件箱) shows it.
 *
 * @param sent null while it waits or its sending fails
 */
public record OutboxLine(
    String matterNumber,
    String recipient,
    String address,
    String subject,
    String body,
    Instant created,
    Instant sent) {}
