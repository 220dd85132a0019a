package center.coordination.knowledge;

import center.coordination.engine.Refusal;
import center.coordination.matter.Cause;
import java.util.List;
import java.util.Objects;

/**
 * What an article says; blank texts are "".
 *
 * @param situation 背景情况 of a case, 问题表现 of a common problem
 * @param departments codes
 * @param source where it comes from: a case number, or a place in the manual
 */
public record ArticleText(
    ArticleKind kind,
    String title,
    String situation,
    List<Cause> causes,
    String causeNote,
    String process,
    String solution,
    String factors,
    List<String> departments,
    String source) {

  /** Characters that a title and a source may have. */
  public static final int MAX_LINE = 100;

  /** Characters that each of the long texts may have. */
  public static final int MAX_TEXT = 4000;

  /** Takes texts over as databases keep them: trimmed, with plain line ends. */
  public ArticleText {
    Objects.requireNonNull(kind, "kind");
    title = clean(title);
    situation = clean(situation);
    causes = List.copyOf(causes);
    causeNote = clean(causeNote);
    process = clean(process);
    solution = clean(solution);
    factors = clean(factors);
    departments = List.copyOf(departments);
    source = clean(source);
  }

  private static String clean(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\u0000", "").strip();
  }

  /** Refuses what misses something or is too long, naming the field. */
  void requireComplete() {
    requireFilled("标题", title);
    requireFilled("背景情况/问题表现", situation);
    requireFilled("解决方案", solution);
    requireShort("标题", title, MAX_LINE);
    requireShort("来源", source, MAX_LINE);
    requireShort("背景情况/问题表现", situation, MAX_TEXT);
    requireShort("原因说明", causeNote, MAX_TEXT);
    requireShort("处理过程", process, MAX_TEXT);
    requireShort("解决方案", solution, MAX_TEXT);
    requireShort("成功要素与教训", factors, MAX_TEXT);
  }

  private static void requireFilled(String field, String text) {
    if (text.isBlank()) {
      throw new Refusal("请填写“%s”".formatted(field));
    }
  }

  private static void requireShort(String field, String text, int limit) {
    if (text.length() > limit) {
      throw new Refusal("“%s”最多 %d 个字，现有 %d 个字".formatted(field, limit, text.length()));
    }
  }
}
