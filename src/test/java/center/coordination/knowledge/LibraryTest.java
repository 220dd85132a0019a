package center.coordination.knowledge;

import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A library with the manual's articles and a shelf to put more into it. */
@ProcessTest
abstract class LibraryTest {

  @Autowired KnowledgeService knowledge;
  @Autowired Articles articles;
  @Autowired Library library;
  @Autowired TransactionTemplate transaction;
  @Autowired TimeTravel time;

  Shelf shelf;

  @BeforeEach
  void openTheLibrary() {
    shelf = new Shelf(articles, library, transaction);
  }

  /** What people find with these words, best first. */
  List<String> found(String words) {
    return numbers(new ArticleSearch(words, null, null, null, 0));
  }

  List<String> numbers(ArticleSearch search) {
    return knowledge.search(search).hits().stream().map(hit -> hit.article().number()).toList();
  }

  Article article(String number) {
    return knowledge.find(number).orElseThrow();
  }
}
