package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.engine.CurrentUser;
import center.coordination.knowledge.Article;
import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleStatus;
import center.coordination.knowledge.ArticleText;
import center.coordination.matter.Cause;
import center.coordination.matter.Factor;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article as a page to read and to print, in words.
 *
 * @param author null for those of the manual
 * @param sourceCase the number of the case it comes from, null where the reader may not see it
 * @param reviewCase the number of the case in which it was reviewed, null likewise
 * @param chapters those that say something
 * @param actions what this reader may do with it
 */
record ArticlePage(
    String number,
    long version,
    String title,
    String kind,
    String status,
    boolean published,
    String retireReason,
    String departments,
    String source,
    String sourceCase,
    String reviewCase,
    String author,
    String publishedAt,
    String changed,
    List<Chapter> chapters,
    Actions actions) {

  /** A part of the article with its heading. */
  record Chapter(String name, String text) {}

  /** What is open to the reader now. */
  record Actions(boolean edit, boolean publish, boolean retire) {}

  /**
   * The page for one reader.
   *
   * @param visibleCase the same number again where the reader may see such a case, else null
   */
  static ArticlePage of(
      Article article,
      Function<String, String> visibleCase,
      Viewer viewer,
      Names names,
      CentreTime time) {
    ArticleText text = article.text();
    return new ArticlePage(
        article.number(),
        article.version(),
        text.title(),
        text.kind().label(),
        article.status().label(),
        article.status() == ArticleStatus.PUBLISHED,
        article.retireReason(),
        names.departments(text.departments()),
        text.source(),
        visibleCase.apply(text.source()),
        visibleCase.apply(article.number()),
        CurrentUser.SYSTEM.equals(article.author()) ? null : names.person(article.author()),
        article.publishedAt() == null ? null : time.text(article.publishedAt()),
        changed(article, names, time),
        chapters(text),
        actions(article, viewer));
  }

  /** Null where nothing was changed since it was published. */
  private static String changed(Article article, Names names, CentreTime time) {
    return article.changedAt().equals(article.publishedAt())
        ? null
        : "%s，%s".formatted(time.text(article.changedAt()), names.actor(article.changedBy()));
  }

  private static List<Chapter> chapters(ArticleText text) {
    String situation = text.kind() == ArticleKind.FAQ ? "问题表现" : "背景情况";
    return Stream.of(
            new Chapter(situation, text.situation()),
            new Chapter("原因", causes(text)),
            new Chapter("处理过程", text.process()),
            new Chapter("解决方案", text.solution()),
            new Chapter("成功要素与教训", text.factors()))
        .filter(chapter -> !chapter.text().isBlank())
        .toList();
  }

  private static String causes(ArticleText text) {
    String coded =
        text.causes().stream()
            .collect(
                Collectors.groupingBy(
                    Cause::factor,
                    () -> new EnumMap<>(Factor.class),
                    Collectors.mapping(Cause::label, Collectors.joining("、"))))
            .entrySet()
            .stream()
            .map(factor -> factor.getKey().label() + "：" + factor.getValue())
            .collect(Collectors.joining("\n"));
    return (coded + "\n" + text.causeNote()).strip();
  }

  /** The review alone publishes what is new; what was published once can come back. */
  private static Actions actions(Article article, Viewer viewer) {
    ArticleStatus status = article.status();
    boolean retired = status == ArticleStatus.RETIRED;
    boolean editor = viewer.editsLibrary();
    return new Actions(
        editor && !retired,
        editor && (status == ArticleStatus.REVIEWED || retired && article.publishedAt() != null),
        editor && (status == ArticleStatus.REVIEWED || status == ArticleStatus.PUBLISHED));
  }
}
