package center.coordination.board;

import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleSearch;
import center.coordination.matter.Cause;
import center.coordination.matter.Coded;
import java.util.Objects;

/**
 * What somebody looks for in 案例库, as the address says it; what is not understood means any.
 *
 * @param cause code, as the kind and the department
 * @param page from 1
 */
record LibraryFilter(String words, String cause, String department, String kind, String page) {

  private static final int LONGEST = 200;

  LibraryFilter {
    words = Objects.requireNonNullElse(words, "").strip();
    words = words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST, points(words))));
    cause = Objects.requireNonNullElse(cause, "");
    department = Objects.requireNonNullElse(department, "");
    kind = Objects.requireNonNullElse(kind, "");
    page = Objects.requireNonNullElse(page, "");
  }

  private static int points(String words) {
    return words.codePointCount(0, words.length());
  }

  ArticleSearch toSearch() {
    return new ArticleSearch(
        words,
        Coded.find(Cause.class, cause).orElse(null),
        department,
        Coded.find(ArticleKind.class, kind).orElse(null),
        pageFrom0());
  }

  /** Whether anything narrows the library down. */
  public boolean isSet() {
    return !(words + cause + department + kind).isEmpty();
  }

  private int pageFrom0() {
    return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) - 1 : 0;
  }
}
