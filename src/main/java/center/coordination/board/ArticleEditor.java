package center.coordination.board;

import center.coordination.board.Choices.Choice;
import center.coordination.board.Choices.Group;
import center.coordination.organization.OrganizationService;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page on which an article is changed. The texts of somebody who was faster stand beside those
 * that differ; null where nothing differs.
 *
 * @param version the article's version that the next attempt answers
 * @param compared whether it shows the texts of somebody else
 * @param message why the last attempt was not saved, null before the first
 */
record ArticleEditor(
    String number,
    String version,
    boolean compared,
    String message,
    List<Choice> kinds,
    String otherKind,
    Field title,
    Field situation,
    List<Group> causes,
    String otherCauses,
    Field causeNote,
    Field process,
    Field solution,
    Field factors,
    List<Choice> departments,
    String otherDepartments,
    Field source) {

  private static final String NOTHING = "（空）";

  /** A text to fill in. */
  record Field(String name, String label, boolean required, String value, String other) {}

  /**
   * Fills the page with what somebody has typed.
   *
   * @param theirs what the article says now, null where nobody else was faster
   */
  static ArticleEditor of(
      String number,
      ArticleForm mine,
      ArticleForm theirs,
      String message,
      OrganizationService organization) {
    Sides sides = new Sides(mine, theirs);
    return new ArticleEditor(
        number,
        mine.version(),
        theirs != null,
        message,
        kinds(mine),
        sides.other(form -> chosen(kinds(form).stream())),
        sides.field("title", "标题", true, ArticleForm::title),
        sides.field("situation", "背景情况/问题表现", true, ArticleForm::situation),
        Choices.causes(mine.causes()),
        sides.other(ArticleEditor::causes),
        sides.field("causeNote", "原因说明", false, ArticleForm::causeNote),
        sides.field("process", "处理过程", false, ArticleForm::process),
        sides.field("solution", "解决方案", true, ArticleForm::solution),
        sides.field("factors", "成功要素与教训", false, ArticleForm::factors),
        Choices.departments(organization, mine.departments()),
        sides.other(form -> chosen(Choices.departments(organization, form.departments()).stream())),
        sides.field("source", "来源", false, ArticleForm::source));
  }

  private static List<Choice> kinds(ArticleForm form) {
    return Choices.kinds(List.of(Objects.requireNonNullElse(form.kind(), "")));
  }

  private static String causes(ArticleForm form) {
    return chosen(
        Choices.causes(form.causes()).stream().flatMap(group -> group.choices().stream()));
  }

  private static String chosen(Stream<Choice> choices) {
    return choices.filter(Choice::chosen).map(Choice::label).collect(Collectors.joining("、"));
  }

  /** What one person typed, and what another saved meanwhile. */
  private record Sides(ArticleForm mine, ArticleForm theirs) {

    private String other(Function<ArticleForm, String> part) {
      if (theirs == null || plain(part.apply(mine)).equals(plain(part.apply(theirs)))) {
        return null;
      }
      String text = plain(part.apply(theirs));
      return text.isEmpty() ? NOTHING : text;
    }

    private Field field(
        String name, String label, boolean required, Function<ArticleForm, String> part) {
      return new Field(name, label, required, part.apply(mine), other(part));
    }

    private static String plain(String text) {
      return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }
  }
}
