package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.knowledge.Article;
import center.coordination.matter.Cause;
import java.util.stream.Collectors;

/**
 * An article in a list of the library, in words.
 *
 * @param excerpt plain text, empty in the list of what is not published
 */
record LibraryRow(
    String number,
    String title,
    String kind,
    String status,
    String excerpt,
    String causes,
    String departments,
    String author,
    String changed) {

  static LibraryRow of(Article article, String excerpt, Names names, CentreTime time) {
    return new LibraryRow(
        article.number(),
        article.text().title(),
        article.text().kind().label(),
        article.status().label(),
        excerpt,
        article.text().causes().stream().map(Cause::label).collect(Collectors.joining("、")),
        names.departments(article.text().departments()),
        names.actor(article.author()),
        time.text(article.changedAt()));
  }
}
