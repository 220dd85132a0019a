package center.coordination.knowledge;

import center.coordination.knowledge.ChineseWords.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.springframework.stereotype.Component;

/** Finds articles by the index and reads them from the database. */
@Component
class ArticleSearches {

  private static final int PAGE = 20;
  private static final int NEAREST = 5;
  private static final int SHARED_WORDS = 5;

  private final Articles articles;
  private final ArticleIndex index;

  ArticleSearches(Articles articles, ArticleIndex index) {
    this.articles = articles;
    this.index = index;
  }

  ArticleHits search(ArticleSearch search) {
    Found found =
        index.read(
            searcher -> search.words().isEmpty() ? list(searcher, search) : rank(searcher, search));
    List<String> terms = ArticleQueries.terms(search.words());
    List<ArticleHit> hits =
        read(found.numbers()).stream()
            .map(article -> new ArticleHit(article, Excerpt.of(article.text(), terms)))
            .toList();
    return new ArticleHits(hits, found.total(), found.page(), pages(found.total()));
  }

  List<Likeness> alike(CaseProfile profile) {
    Near near =
        index.read(
            searcher -> {
              List<TellingWord> words = TellingWord.of(profile.text(), searcher.getIndexReader());
              Query query = ArticleQueries.alike(profile, words);
              TopDocs best = searcher.search(query, NEAREST, ArticleDocument.RANKED);
              return new Near(numbers(searcher, best, 0), words);
            });
    return read(near.numbers()).stream()
        .map(article -> likeness(article, profile, near.words()))
        .toList();
  }

  private static Likeness likeness(Article article, CaseProfile profile, List<TellingWord> words) {
    ArticleText text = article.text();
    Set<String> terms =
        ChineseWords.of(ArticleDocument.allText(text)).stream()
            .map(Word::term)
            .collect(Collectors.toSet());
    return new Likeness(
        article.number(),
        text.title(),
        text.causes().stream().filter(profile.causes()::contains).toList(),
        text.departments().stream().filter(profile.departments()::contains).toList(),
        words.stream()
            .filter(word -> terms.contains(word.term()))
            .map(TellingWord::text)
            .limit(SHARED_WORDS)
            .toList());
  }

  private static Found list(IndexSearcher searcher, ArticleSearch search) throws IOException {
    return find(searcher, ArticleQueries.matching(search), ArticleDocument.LISTED, search.page());
  }

  /** Whose words fill a page needs no second look; the others are also looked for as they stand. */
  private static Found rank(IndexSearcher searcher, ArticleSearch search) throws IOException {
    Found found =
        find(searcher, ArticleQueries.matching(search), ArticleDocument.RANKED, search.page());
    return found.total() >= PAGE
        ? found
        : find(searcher, ArticleQueries.widened(search), ArticleDocument.RANKED, search.page());
  }

  private static Found find(IndexSearcher searcher, Query query, Sort order, int wanted)
      throws IOException {
    long wantedHits = (wanted + 1L) * PAGE;
    int most = (int) Math.min(wantedHits, Math.max(1, searcher.getIndexReader().maxDoc()));
    TopDocs best =
        searcher.search(query, new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE));
    long total = best.totalHits.value;
    int page = Math.min(wanted, pages(total) - 1);
    return new Found(numbers(searcher, best, page * PAGE), total, page);
  }

  private static List<String> numbers(IndexSearcher searcher, TopDocs found, int from)
      throws IOException {
    List<String> numbers = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (int i = from; i < found.scoreDocs.length; i++) {
      numbers.add(stored.document(found.scoreDocs[i].doc).get(ArticleDocument.NUMBER));
    }
    return numbers;
  }

  private static int pages(long total) {
    return (int) Math.max(1, (total + PAGE - 1) / PAGE);
  }

  /** In the order of the numbers. */
  private List<Article> read(List<String> numbers) {
    Map<String, Article> byNumber =
        articles.findByNumberIn(numbers).stream()
            .map(ArticleEntity::toArticle)
            .collect(Collectors.toMap(Article::number, Function.identity()));
    return numbers.stream().filter(byNumber::containsKey).map(byNumber::get).toList();
  }

  private record Found(List<String> numbers, long total, int page) {}

  private record Near(List<String> numbers, List<TellingWord> words) {}
}
