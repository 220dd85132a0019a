package center.coordination.knowledge;

import center.coordination.engine.Refusal;
import center.coordination.matter.Cause;
import center.coordination.matter.Coded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An article of the case library (案例); it guards its own transitions. */
@Entity
@Table(name = "article")
class ArticleEntity {

  @Id private String number;
  @Version private Long version;

  @Enumerated(EnumType.STRING)
  private ArticleStatus status = ArticleStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  private ArticleKind kind;

  private String title;
  private String situation;
  private String causes;
  private String causeNote;
  private String process;
  private String solution;
  private String factors;
  private String departments;
  private String source;
  private String author;
  private Instant changedAt;
  private String changedBy;
  private Instant publishedAt;
  private String retireReason;
  private long revision;

  protected ArticleEntity() {}

  ArticleEntity(String number, ArticleText text, Change change) {
    this.number = number;
    this.author = change.by();
    write(text);
    mark(change);
  }

  void edit(ArticleText text, Change change) {
    if (status == ArticleStatus.RETIRED) {
      throw notNow("修改");
    }
    write(text);
    mark(change);
  }

  /** Its author is to work on it again; who has it open meanwhile must look once more. */
  void returnToAuthor(Change change) {
    require("退回修改", ArticleStatus.DRAFT);
    mark(change);
  }

  /** The review approved it, to be published later. */
  void approve(Change change) {
    require("审核", ArticleStatus.DRAFT);
    status = ArticleStatus.REVIEWED;
    mark(change);
  }

  /** Whoever gets here unreviewed, was never published: only the review may do that. */
  void publish(Change change) {
    if (status != ArticleStatus.REVIEWED
        && (status != ArticleStatus.RETIRED || publishedAt == null)) {
      throw notNow("发布");
    }
    status = ArticleStatus.PUBLISHED;
    retireReason = null;
    if (publishedAt == null) {
      publishedAt = change.at();
    }
    mark(change);
  }

  void retire(String reason, Change change) {
    require("停用", ArticleStatus.REVIEWED, ArticleStatus.PUBLISHED);
    retired(reason, change);
  }

  /** The review did not take it, or nobody revised it in time. */
  void decline(String reason, Change change) {
    require("不予采用", ArticleStatus.DRAFT);
    retired(reason, change);
  }

  private void retired(String reason, Change change) {
    status = ArticleStatus.RETIRED;
    retireReason = reason;
    mark(change);
  }

  private void write(ArticleText text) {
    kind = text.kind();
    title = text.title();
    situation = text.situation();
    causes = text.causes().stream().map(Cause::code).collect(Collectors.joining(","));
    causeNote = text.causeNote();
    process = text.process();
    solution = text.solution();
    factors = text.factors();
    departments = String.join(",", text.departments());
    source = text.source();
  }

  private void mark(Change change) {
    changedAt = change.at();
    changedBy = change.by();
    revision = change.revision();
  }

  private void require(String action, ArticleStatus... allowed) {
    if (!Arrays.asList(allowed).contains(status)) {
      throw notNow(action);
    }
  }

  private Refusal notNow(String action) {
    return new Refusal("案例 %s 现为“%s”，不能%s".formatted(number, status.label(), action));
  }

  /** The codes in a column of several. */
  static List<String> codes(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(","));
  }

  /** The causes in a column of several. */
  static List<Cause> causes(String column) {
    return codes(column).stream().map(code -> Coded.of(Cause.class, code)).toList();
  }

  Article toArticle() {
    return new Article(
        number,
        version,
        status,
        new ArticleText(
            kind,
            title,
            situation,
            causes(causes),
            causeNote,
            process,
            solution,
            factors,
            codes(departments),
            source),
        author,
        changedAt,
        changedBy,
        publishedAt,
        retireReason);
  }
}
