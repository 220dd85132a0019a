package center.coordination.knowledge;

import center.coordination.knowledge.ChineseWords.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * A word of a case that also stands in some article.
 *
 * @param term as the index knows it
 * @param text as the case writes it
 * @param weight the more, the rarer the word is in the library and the more frequent in the case
 */
record TellingWord(String term, String text, double weight) {

  private static final int MOST = 25;

  /** The words of a text that tell most about it, the most telling first. */
  static List<TellingWord> of(String text, IndexReader library) throws IOException {
    Map<String, String> written = new LinkedHashMap<>();
    Map<String, Integer> frequency = new LinkedHashMap<>();
    for (Word word : ChineseWords.of(text)) {
      String as = word.in(text);
      if (isReal(as)) {
        written.putIfAbsent(word.term(), as);
        frequency.merge(word.term(), 1, Integer::sum);
      }
    }
    List<TellingWord> words = new ArrayList<>();
    for (Map.Entry<String, Integer> word : frequency.entrySet()) {
      int articles = library.docFreq(new Term(ArticleDocument.TEXT, word.getKey()));
      if (articles > 0) {
        double rare = 1 + Math.log((1.0 + library.numDocs()) / (1.0 + articles));
        double weight = Math.sqrt(word.getValue()) * rare;
        words.add(new TellingWord(word.getKey(), written.get(word.getKey()), weight));
      }
    }
    words.sort(Comparator.comparing(TellingWord::weight).reversed());
    return words.stream().limit(MOST).toList();
  }

  /** Single characters are mostly pieces of words that the dictionary does not know. */
  private static boolean isReal(String word) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().anyMatch(Character::isLetter);
  }
}
