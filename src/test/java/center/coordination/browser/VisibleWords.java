package center.coordination.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks for words that are not Chinese in what a person can see on a page. */
final class VisibleWords {

  /** Names, zones, numbers, addresses, digests, and the manual's own RACI. */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "Camunda Platform|Powered by bpmn\\.io|Asia/Shanghai|UTC|RACI"
              + "|v7\\.\\d+\\.\\d+|[A-Z]{2}-(\\d{4}|SC)-\\d+|\\S+@\\S+|\\b[0-9a-f]{12,64}\\b"
              + "|\\b(Ctrl|Alt|Shift|ctrl|alt|shift)\\b");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  private static final String SEEN =
      """
      const seen = element => element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})
          && getComputedStyle(element).fontSize !== '0px' && !element.closest('.sr-only, svg');
      const found = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const {data, parentElement} = texts.currentNode;
        if (data.trim() && !parentElement.closest('style, script') && seen(parentElement)) {
          found.push(data.trim());
        }
      }
      const hidden = {placeholder: element => element.value};
      for (const name of ['placeholder', 'title', 'uib-tooltip']) {
        document.querySelectorAll(`[${name}]`).forEach(element =>
            seen(element) && getComputedStyle(element).pointerEvents !== 'none'
                && !hidden[name]?.(element)
                && found.push(element.getAttribute(name)));
      }
      return found;
      """;

  private final Screen screen;
  private final Collection<String> titles;

  /** Titles of cases do not count: they are what people wrote. */
  VisibleWords(Screen screen, Collection<String> titles) {
    this.screen = screen;
    this.titles = titles;
  }

  /** Fails with the words that are in another language. */
  void expectChinese(String page) {
    Set<String> foreign = new TreeSet<>();
    for (Object text : (List<?>) screen.script(SEEN)) {
      String own = text.toString();
      for (String title : titles) {
        own = own.replace(title, "");
      }
      if (WORD.matcher(ALLOWED.matcher(own).replaceAll("")).find()) {
        foreign.add(text.toString());
      }
    }
    assertThat(foreign).as(page).isEmpty();
  }
}
