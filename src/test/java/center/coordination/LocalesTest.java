package center.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese of the web applications keeps up with the English inside Camunda's own jar. */
class LocalesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");

  /** Product names, formats of dates, and words that stand in models and queries. */
  private static final Pattern TECHNICAL =
      Pattern.compile(
          "Camunda.*|Optimize|[YMDHmsLdlATwEQo:/\\-., \\[\\]hHaA]+|.*LLLL?.*|<.*>|‹.*›|and|or|like.*|not like");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin"})
  void everyEnglishTextHasAChineseOne(String app) throws IOException {
    assertThat(texts(app, "zh").keySet()).containsAll(texts(app, "en").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin"})
  void everyPlaceholderIsKept(String app) throws IOException {
    Map<String, String> chinese = texts(app, "zh");

    assertThat(texts(app, "en"))
        .allSatisfy(
            (key, english) ->
                assertThat(placeholders(chinese.get(key)))
                    .as(key)
                    .isEqualTo(placeholders(english)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin"})
  void noTextIsLeftInEnglish(String app) throws IOException {
    Map<String, String> left = new TreeMap<>(texts(app, "zh"));
    left.values()
        .removeIf(
            text ->
                HAN.matcher(text).find()
                    || !LATIN_WORD.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find()
                    || TECHNICAL.matcher(text).matches());

    assertThat(left).isEmpty();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(found -> found.replaceAll("\\s", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String app, String language) throws IOException {
    String file =
        "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
    try (InputStream stream = LocalesTest.class.getResourceAsStream(file)) {
      Map<String, String> texts = new TreeMap<>();
      // The English files begin with a byte order mark.
      String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
      return texts;
    }
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isTextual()) {
      texts.put(path, node.asText());
    } else if (node.isObject()) {
      node.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), texts));
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "/" + i, node.get(i), texts);
      }
    }
  }
}
