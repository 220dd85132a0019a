package center.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one file does wrong: collected, so that a single run names everything. */
final class Findings {

  private final Path file;
  private final List<String> lines = new ArrayList<>();

  Findings(Path file) {
    this.file = file;
  }

  /**
   * Notes a finding unless the rule is kept.
   *
   * @param element id of the element, or key of the field
   * @param advice what to do about it
   */
  void require(boolean kept, String element, String advice, Object... arguments) {
    if (!kept) {
      lines.add("%s, %s: %s".formatted(file, element, advice.formatted(arguments)));
    }
  }

  /** Fails when something was found. */
  void report() {
    assertThat(lines).as("what breaks the conventions in %s", file).isEmpty();
  }
}
