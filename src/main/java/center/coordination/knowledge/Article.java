package center.coordination.knowledge;

import java.time.Instant;

/**
 * An article of the case library as others see it.
 *
 * @param version what {@link KnowledgeService#edit} must be told, so that no text is lost
 * @param author user id of who proposed it, {@code system} for those of the manual
 * @param changedBy user id
 * @param publishedAt null until it is published for the first time
 * @param retireReason why it is not used any more, null otherwise
 */
public record Article(
    String number,
    long version,
    ArticleStatus status,
    ArticleText text,
    String author,
    Instant changedAt,
    String changedBy,
    Instant publishedAt,
    String retireReason) {}
