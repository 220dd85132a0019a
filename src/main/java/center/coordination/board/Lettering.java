package center.coordination.board;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much text goes where nothing wraps it: in a drawing. Widths are in thousandths of the letter
 * size and rather too large, as nobody knows the reader's font.
 */
final class Lettering {

  private static final String MORE = "…";
  private static final int FULL = 1000;

  /** What people see as one character, so that no emoji or accent is cut in two. */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Where the scripts begin whose characters fill a square. */
  private static final int SQUARE = 0x2E80;

  private Lettering() {}

  /** The text on one line, its end left out where it has no room. */
  static String line(String text, int letterSize, int room) {
    return lines(text, letterSize, room, 1).stream().findFirst().orElse("");
  }

  /** The text on so many lines at most. */
  static List<String> lines(String text, int letterSize, int room, int most) {
    int width = room * FULL / letterSize;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String character : characters(text)) {
      int next = width(character);
      if (used + next > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(character);
      used += next;
    }
    lines.add(line.toString());
    return lines.size() <= most ? lines : cut(lines.subList(0, most), width);
  }

  private static List<String> cut(List<String> lines, int width) {
    List<String> cut = new ArrayList<>(lines);
    List<String> last = characters(cut.remove(cut.size() - 1));
    while (last.stream().mapToInt(Lettering::width).sum() + FULL > width && !last.isEmpty()) {
      last.remove(last.size() - 1);
    }
    cut.add(String.join("", last) + MORE);
    return cut;
  }

  private static List<String> characters(String text) {
    List<String> characters = new ArrayList<>();
    CHARACTER
        .matcher(BLANKS.matcher(text.strip()).replaceAll(" "))
        .results()
        .forEach(match -> characters.add(match.group()));
    return characters;
  }

  private static int width(String character) {
    int first = character.codePointAt(0);
    if (first >= SQUARE) {
      return FULL;
    }
    return Character.isUpperCase(first) || first > 0x7F || "mw@%".indexOf(first) >= 0 ? 950 : 620;
  }
}
