package center.coordination.knowledge;

import center.coordination.knowledge.ChineseWords.Word;
import center.coordination.matter.Coded;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Asks the index; what people type is cut into words and never read as a query language. */
final class ArticleQueries {

  /** More say nothing more, and a query has its limits. */
  private static final int MAX_WORDS = 50;

  private static final int MAX_CHARACTERS = 1000;

  /** How far apart words may stand to be found together. */
  private static final int NEAR = 3;

  private static final float TOGETHER = 2f;

  private static final float SHARED_CAUSE = 2f;
  private static final float SHARED_DEPARTMENT = 0.5f;

  /** All words of a case together weigh as much as five shared causes. */
  private static final double ALL_WORDS = 10;

  private ArticleQueries() {}

  /** What a search looks for by its words; without words everything that passes its filters. */
  static Query matching(ArticleSearch search) {
    return filtered(
        search, search.words().isEmpty() ? new MatchAllDocsQuery() : words(terms(search.words())));
  }

  /** The same, and what stands there letter by letter. */
  static Query widened(ArticleSearch search) {
    return filtered(search, typed(search.words()));
  }

  private static Query filtered(ArticleSearch search, Query wanted) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(wanted, Occur.MUST);
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

  /** What was typed, by its words or letter by letter. */
  private static Query typed(String words) {
    return new BooleanQuery.Builder()
        .add(words(terms(words)), Occur.SHOULD)
        .add(new BoostQuery(literally(shortened(words)), TOGETHER), Occur.SHOULD)
        .build();
  }

  /** Each part between blanks as it is written. */
  private static Query literally(String words) {
    QueryBuilder builder = new QueryBuilder(ChineseWords.PAIRS);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String part : words.strip().split("\\s+")) {
      Query phrase = builder.createPhraseQuery(ArticleDocument.PAIRS, part);
      all.add(phrase == null ? new MatchNoDocsQuery() : phrase, Occur.MUST);
    }
    return all.build();
  }

  private static Query words(List<String> terms) {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    terms.forEach(term -> anywhere.add(term(ArticleDocument.TEXT, term), Occur.SHOULD));
    anywhere.setMinimumNumberShouldMatch(needed(terms.size()));
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(anywhere.build(), Occur.MUST);
    ArticleDocument.WEIGHTS.forEach(
        (field, weight) ->
            terms.forEach(
                term -> query.add(new BoostQuery(term(field, term), weight), Occur.SHOULD)));
    if (terms.size() > 1) {
      Query together = new PhraseQuery(NEAR, ArticleDocument.TEXT, terms.toArray(String[]::new));
      query.add(new BoostQuery(together, TOGETHER), Occur.SHOULD);
    }
    return query.build();
  }

  /** Few words are all meant; a whole sentence has many that no article would use. */
  private static int needed(int words) {
    return words <= 2 ? words : Math.max(2, (words + 2) / 3);
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
