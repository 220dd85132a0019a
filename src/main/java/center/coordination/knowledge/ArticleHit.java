package center.coordination.knowledge;

/**
 * An article that a search found.
 *
 * @param excerpt plain text around the words that were looked for, without markup
 */
public record ArticleHit(Article article, String excerpt) {}
