package center.coordination.knowledge;

import java.time.Instant;

/**
 * A change of an article: who, when, and which one of the whole library's.
 *
 * @param revision from {@link Library#change}
 */
record Change(String by, Instant at, long revision) {}
