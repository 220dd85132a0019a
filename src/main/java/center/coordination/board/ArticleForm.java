package center.coordination.board;

import center.coordination.engine.Refusal;
import center.coordination.knowledge.Article;
import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleText;
import center.coordination.matter.Cause;
import center.coordination.matter.Coded;
import java.util.List;
import java.util.Objects;

/**
 * What somebody filled in to change an article, just as it was sent.
 *
 * @param version of the article that the person saw
 * @param compared {@code true} when the person saw the texts of somebody who was faster
 * @param causes codes, as the departments
 */
record ArticleForm(
    String version,
    String compared,
    String kind,
    String title,
    String situation,
    List<String> causes,
    String causeNote,
    String process,
    String solution,
    String factors,
    List<String> departments,
    String source) {

  private static final long NONE = -1;

  ArticleForm {
    causes = Objects.requireNonNullElse(causes, List.of());
    departments = Objects.requireNonNullElse(departments, List.of());
  }

  static ArticleForm of(Article article) {
    ArticleText text = article.text();
    return new ArticleForm(
        String.valueOf(article.version()),
        null,
        text.kind().code(),
        text.title(),
        text.situation(),
        text.causes().stream().map(Cause::code).toList(),
        text.causeNote(),
        text.process(),
        text.solution(),
        text.factors(),
        text.departments(),
        text.source());
  }

  /** A number that no article has where none was sent. */
  long seenVersion() {
    return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : NONE;
  }

  /** Whether the person goes on after somebody else was faster. */
  boolean isCompared() {
    return Boolean.parseBoolean(compared);
  }

  /** The same text, now answering another version of the article. */
  ArticleForm answering(Article article) {
    return new ArticleForm(
        String.valueOf(article.version()),
        Boolean.TRUE.toString(),
        kind,
        title,
        situation,
        causes,
        causeNote,
        process,
        solution,
        factors,
        departments,
        source);
  }

  ArticleText toText() {
    return new ArticleText(
        choice(ArticleKind.class, kind, "类型"),
        title,
        situation,
        causes.stream().map(code -> choice(Cause.class, code, "原因")).toList(),
        causeNote,
        process,
        solution,
        factors,
        departments,
        source);
  }

  private static <E extends Enum<E> & Coded> E choice(Class<E> type, String code, String field) {
    return Coded.find(type, code).orElseThrow(() -> new Refusal("请选择“%s”".formatted(field)));
  }
}
