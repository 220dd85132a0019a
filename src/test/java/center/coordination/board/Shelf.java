package center.coordination.board;

import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleStatus;
import center.coordination.knowledge.ArticleText;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.matter.Cause;
import center.coordination.testing.TimeTravel;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts articles into the library past their review, which has tests of its own. */
final class Shelf {

  static final String AUTHOR = "coordinator1";

  private final JdbcClient database;
  private final KnowledgeService knowledge;
  private final AtomicInteger count = new AtomicInteger();

  Shelf(JdbcClient database, KnowledgeService knowledge) {
    this.database = database;
    this.knowledge = knowledge;
  }

  /** An article of coordinator1; its number. */
  String put(ArticleStatus status, ArticleText text) {
    String number = "AL-2026-%04d".formatted(count.incrementAndGet());
    database.sql("update article_library set last_revision = last_revision + 1").update();
    database
        .sql(
            """
            insert into article (number, version, status, kind, title, situation, causes, cause_note,
              process, solution, factors, departments, source, author, changed_at, changed_by,
              published_at, retire_reason, revision)
            select ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, last_revision
            from article_library
            """)
        .params(
            number,
            status.name(),
            text.kind().name(),
            text.title(),
            text.situation(),
            text.causes().stream().map(Cause::code).collect(Collectors.joining(",")),
            text.causeNote(),
            text.process(),
            text.solution(),
            text.factors(),
            String.join(",", text.departments()),
            text.source(),
            AUTHOR,
            TimeTravel.now().atOffset(ZoneOffset.UTC),
            AUTHOR,
            status == ArticleStatus.PUBLISHED ? TimeTravel.now().atOffset(ZoneOffset.UTC) : null,
            null)
        .update();
    return number;
  }

  /** A published article. */
  String published(String title) {
    return put(ArticleStatus.PUBLISHED, text(title));
  }

  /** What the article says now. */
  ArticleText textOf(String number) {
    return knowledge.find(number).orElseThrow().text();
  }

  ArticleStatus statusOf(String number) {
    return knowledge.find(number).orElseThrow().status();
  }

  /** A text that fills every chapter. */
  static ArticleText text(String title) {
    return text(ArticleKind.PRACTICE, title, "手册之外");
  }

  static ArticleText text(ArticleKind kind, String title, String source) {
    return new ArticleText(
        kind,
        title,
        "两个部门都要用实验室。",
        List.of(Cause.RESOURCE_LIMIT, Cause.UNCLEAR_DUTY),
        "没有预约制度",
        "先摸清需求，再分配。",
        "按周预约。",
        "提前沟通。",
        List.of("tech", "business"),
        source);
  }
}
