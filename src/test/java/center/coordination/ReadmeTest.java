package center.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.organization.ReadmeTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * README's tables are generated; {@code mvn test -Dtest=ReadmeTest -Dreadme.update=true} does it.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)]+)\\)");
  private static final Map<String, Supplier<String>> SECTIONS =
      Map.of(
          "processes", ProcessTable::markdown,
          "rights", ReadmeTables::rights,
          "people", ReadmeTables::people);

  @ParameterizedTest
  @ValueSource(strings = {"processes", "rights", "people"})
  void tablesSayWhatModelsAndCodeSay(String name) throws IOException {
    String readme = House.text(README);
    Matcher section =
        Pattern.compile("(?s)(<!-- %1$s -->\\n)(.*?)(<!-- /%1$s -->)".formatted(name))
            .matcher(readme);
    assertThat(section.find()).as("README has a section %s", name).isTrue();
    String actual = SECTIONS.get(name).get();
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(
          README,
          readme.substring(0, section.start(2)) + actual + readme.substring(section.end(2)));
    } else {
      assertThat(section.group(2))
          .as("section %s: run mvn test -Dtest=ReadmeTest -Dreadme.update=true", name)
          .isEqualTo(actual);
    }
  }

  @Test
  void linksLeadToFiles() {
    List<String> links =
        LINK.matcher(House.text(README)).results().map(link -> link.group(1)).toList();
    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
  }
}
