package center.coordination.knowledge;

import center.coordination.knowledge.ChineseWords.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts out of an article the place where most of the words that were looked for stand. */
final class Excerpt {

  private static final int LENGTH = 120;

  /** How much is shown before the first word. */
  private static final int BEFORE = 20;

  private Excerpt() {}

  /** Plain text on one line; the beginning of the situation where the words stand in no text. */
  static String of(ArticleText article, Collection<String> terms) {
    Place best = new Place(article.situation(), 0, 0);
    for (String text :
        List.of(
            article.situation(),
            article.solution(),
            article.process(),
            article.factors(),
            article.causeNote())) {
      Place place = best(text, terms);
      if (place.found() > best.found()) {
        best = place;
      }
    }
    return cut(best.text(), best.start());
  }

  private static Place best(String text, Collection<String> terms) {
    List<Word> words = words(text, terms);
    Place best = new Place(text, 0, 0);
    for (int first = 0; first < words.size(); first++) {
      Set<String> seen = new HashSet<>();
      int end = words.get(first).start() + LENGTH - BEFORE;
      for (int i = first; i < words.size() && words.get(i).end() <= end; i++) {
        seen.add(words.get(i).term());
      }
      if (seen.size() > best.found()) {
        best = new Place(text, words.get(first).start(), seen.size());
      }
    }
    return best;
  }

  /** Where the words stand; cutting whole articles into words again would take much longer. */
  private static List<Word> words(String text, Collection<String> terms) {
    String lower = text.toLowerCase(Locale.ROOT);
    String searched = lower.length() == text.length() ? lower : text;
    List<Word> words = new ArrayList<>();
    for (String term : terms) {
      int start = searched.indexOf(term);
      while (start >= 0) {
        words.add(new Word(term, start, start + term.length()));
        start = searched.indexOf(term, start + term.length());
      }
    }
    words.sort(Comparator.comparing(Word::start));
    return words;
  }

  private static String cut(String text, int word) {
    int start = word <= BEFORE ? 0 : whole(text, word - BEFORE);
    int end = text.length() - start <= LENGTH ? text.length() : whole(text, start + LENGTH);
    return (start > 0 ? "…" : "")
        + text.substring(start, end).replaceAll("\\s+", " ").strip()
        + (end < text.length() ? "…" : "");
  }

  /** A place that does not divide a character of two halves. */
  private static int whole(String text, int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }

  /**
   * A place in a text.
   *
   * @param found how many different words stand from there on
   */
  private record Place(String text, int start, int found) {}
}
