package center.coordination.knowledge;

import center.coordination.matter.Cause;

/**
 * What is looked for in the case library; null or empty means any.
 *
 * @param words as people type them, never read as a query language
 * @param department code
 * @param page from 0
 */
public record ArticleSearch(
    String words, Cause cause, String department, ArticleKind kind, int page) {

  /** Makes a missing text an empty one. */
  public ArticleSearch {
    words = words == null ? "" : words.strip();
    department = department == null ? "" : department;
    page = Math.max(page, 0);
  }
}
