package center.coordination.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts Chinese text into words; the index, the searches and the excerpts cut alike. */
final class ChineseWords {

  /** Words that stand in every text and tell nothing. */
  private static final String SILENT =
      "的 了 和 与 及 或 在 是 对 为 把 被 从 向 到 将 由 于 等 也 都 就 还 而 但 并 其 该 此 这 那 个 两 更 很 最"
          + " 我 你 他 我们 他们 自己 一个 这个 那个 这些 那些 以及 因为 所以 但是 而且 如果 可以 应该 已经 没有 进行"
          + " 需要 目前 由于 通过 有关 相关 同时 之间 其中 其他 非常 比较 认为 问题 情况 怎么 怎样 如何 什么 the a an of to and or in is";

  static final Analyzer ANALYZER = new SmartChineseAnalyzer(silentWords());

  /** Every two neighbouring characters, for what is looked for letter by letter. */
  static final Analyzer PAIRS = new CJKAnalyzer(CharArraySet.EMPTY_SET);

  private ChineseWords() {}

  private static CharArraySet silentWords() {
    CharArraySet words = new CharArraySet(Arrays.asList(SILENT.split(" ")), true);
    words.addAll(SmartChineseAnalyzer.getDefaultStopSet());
    return words;
  }

  /** The words of a text in their order, without the silent ones. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /**
   * A word where it stands in a text.
   *
   * @param term as the index knows it, English ones in lower case and without their ending
   */
  record Word(String term, int start, int end) {

    /** As it is written. */
    String in(String text) {
      return text.substring(start, end);
    }
  }
}
