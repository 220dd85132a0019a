package center.coordination.knowledge;

import center.coordination.knowledge.ChineseWords.Word;
import center.coordination.matter.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Asks the index; what people type is cut into words and never read as a query language. */
final class ArticleQueries {

  /** More say nothing more, and a query has its limits. */
  private static final int MAX_WORDS = 50;

  private static final int MAX_CHARACTERS = 1000;

  /** Words that stand together count as often as if they stood a few words apart. */
  private static final int NEAR = 3;

  private static final float SHARED_CAUSE = 2f;
  private static final float SHARED_DEPARTMENT = 0.5f;

  /** All words of a case together weigh as much as five shared causes. */
  private static final double ALL_WORDS = 10;

  private ArticleQueries() {}

  /** What a search looks for; without words everything that passes its filters. */
  static Query matching(ArticleSearch search) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(
        search.words().isEmpty() ? new MatchAllDocsQuery() : words(terms(search.words())),
        Occur.MUST);
    filter(query, ArticleDocument.CAUSE, search.cause());
    filter(query, ArticleDocument.KIND, search.kind());
    if (!search.department().isEmpty()) {
      query.add(term(ArticleDocument.DEPARTMENT, search.department()), Occur.FILTER);
    }
    return query.build();
  }

  /** The words that are looked for, each once. */
  static List<String> terms(String words) {
    return ChineseWords.of(shortened(words)).stream()
        .map(Word::term)
        .distinct()
        .limit(MAX_WORDS)
        .toList();
  }

  /** Articles that share causes, departments or words with a case, as far as they tell. */
  static Query alike(CaseProfile profile, List<TellingWord> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    profile.causes().stream()
        .distinct()
        .forEach(
            cause ->
                query.add(shared(ArticleDocument.CAUSE, cause.code(), SHARED_CAUSE), Occur.SHOULD));
    profile.departments().stream()
        .distinct()
        .forEach(
            code ->
                query.add(
                    shared(ArticleDocument.DEPARTMENT, code, SHARED_DEPARTMENT), Occur.SHOULD));
    double all = words.stream().mapToDouble(TellingWord::weight).sum();
    for (TellingWord word : words) {
      float weight = (float) (ALL_WORDS * word.weight() / all);
      query.add(shared(ArticleDocument.TEXT, word.term(), weight), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query words(List<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(anywhere(term), Occur.SHOULD));
    query.setMinimumNumberShouldMatch(needed(terms.size()));
    BooleanQuery.Builder best = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
    if (terms.size() > 1) {
      best.add(together(terms), Occur.SHOULD);
    }
    return best.build();
  }

  /** Few words are meant to be there; a whole sentence has many that no article would use. */
  private static int needed(int words) {
    return words < 5 ? (words + 1) / 2 : (words + 2) / 3;
  }

  private static Query anywhere(String term) {
    List<Query> fields = new ArrayList<>();
    for (Map.Entry<String, Float> field : ArticleDocument.WEIGHTS.entrySet()) {
      fields.add(new BoostQuery(term(field.getKey(), term), field.getValue()));
    }
    return new DisjunctionMaxQuery(fields, 0.1f);
  }

  private static Query together(List<String> terms) {
    List<Query> fields = new ArrayList<>();
    for (Map.Entry<String, Float> field : ArticleDocument.WEIGHTS.entrySet()) {
      Query phrase = new PhraseQuery(NEAR, field.getKey(), terms.toArray(String[]::new));
      fields.add(new BoostQuery(phrase, field.getValue()));
    }
    return new DisjunctionMaxQuery(fields, 0);
  }

  private static void filter(BooleanQuery.Builder query, String field, Coded choice) {
    if (choice != null) {
      query.add(term(field, choice.code()), Occur.FILTER);
    }
  }

  private static Query shared(String field, String value, float weight) {
    return new BoostQuery(new ConstantScoreQuery(term(field, value)), weight);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static String shortened(String words) {
    return words.length() > MAX_CHARACTERS ? words.substring(0, MAX_CHARACTERS) : words;
  }
}
