package center.coordination.knowledge;

import center.coordination.matter.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** A published article as the index knows it; another arrangement needs another {@link #FORMAT}. */
final class ArticleDocument {

  /** How documents are made; an index made otherwise is made anew. */
  static final String FORMAT = "2";

  static final String NUMBER = "number";
  static final String CAUSE = "cause";
  static final String DEPARTMENT = "department";
  static final String KIND = "kind";

  /** All texts together, in words. */
  static final String TEXT = "text";

  /**
   * The same in pairs of characters: where words begin depends on their neighbours, so that a word
   * may be cut otherwise in a text than in a search.
   */
  static final String PAIRS = "pairs";

  /** Cuts each field as it is searched. */
  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(ChineseWords.ANALYZER, Map.of(PAIRS, ChineseWords.PAIRS));

  private static final String TITLE = "title";
  private static final String SITUATION = "situation";
  private static final String CAUSES = "causes";

  /** Where a word tells more than elsewhere in the text, and how much. */
  static final Map<String, Float> WEIGHTS = Map.of(TITLE, 3f, SITUATION, 1f, CAUSES, 1f);

  private static final String MANUAL = "manual";
  private static final String PUBLISHED_AT = "publishedAt";
  private static final String OF_THE_MANUAL = "AL-SC-";

  private static final SortField[] MANUAL_THEN_NEWEST = {
    new SortField(MANUAL, SortField.Type.INT, true),
    new SortField(PUBLISHED_AT, SortField.Type.LONG, true),
    new SortField(NUMBER, SortField.Type.STRING)
  };

  /** The manual's articles, then the newest. */
  static final Sort LISTED = new Sort(MANUAL_THEN_NEWEST);

  /** The best match first, always in the same order. */
  static final Sort RANKED =
      new Sort(
          SortField.FIELD_SCORE,
          MANUAL_THEN_NEWEST[0],
          MANUAL_THEN_NEWEST[1],
          MANUAL_THEN_NEWEST[2]);

  private ArticleDocument() {}

  static Document of(String number, ArticleText text, Instant publishedAt) {
    Document document = new Document();
    document.add(new StringField(NUMBER, number, Store.YES));
    document.add(new SortedDocValuesField(NUMBER, new BytesRef(number)));
    document.add(new NumericDocValuesField(MANUAL, number.startsWith(OF_THE_MANUAL) ? 1 : 0));
    document.add(new NumericDocValuesField(PUBLISHED_AT, publishedAt.toEpochMilli()));
    document.add(new StringField(KIND, text.kind().code(), Store.NO));
    text.causes().forEach(cause -> document.add(new StringField(CAUSE, cause.code(), Store.NO)));
    text.departments().forEach(code -> document.add(new StringField(DEPARTMENT, code, Store.NO)));
    document.add(new TextField(TITLE, text.title(), Store.NO));
    document.add(new TextField(SITUATION, text.situation(), Store.NO));
    document.add(new TextField(CAUSES, causes(text), Store.NO));
    document.add(new TextField(TEXT, allText(text), Store.NO));
    document.add(new TextField(PAIRS, allText(text), Store.NO));
    return document;
  }

  /** All texts of an article, its title first. */
  static String allText(ArticleText text) {
    return String.join(
        "\n",
        List.of(
            text.title(),
            text.situation(),
            causes(text),
            text.solution(),
            text.process(),
            text.factors()));
  }

  private static String causes(ArticleText text) {
    return text.causes().stream().map(Cause::label).collect(Collectors.joining("\n", "", "\n"))
        + text.causeNote();
  }
}
