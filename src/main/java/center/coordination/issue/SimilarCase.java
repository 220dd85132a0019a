package center.coordination.issue;

import java.util.Map;

/**
 * A case of the library that is near to a problem.
 *
 * @param why what both share, in words
 */
public record SimilarCase(String number, String title, String why) {

  /** The same as a choice of a form. */
  Map<String, String> option() {
    return Map.of("value", number, "label", title);
  }
}
