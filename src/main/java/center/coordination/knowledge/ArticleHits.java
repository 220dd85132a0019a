package center.coordination.knowledge;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param page from 0, the last one where a later one was asked for
 */
public record ArticleHits(List<ArticleHit> hits, long total, int page, int pages) {}
