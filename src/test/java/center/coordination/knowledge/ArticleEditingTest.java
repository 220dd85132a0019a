package center.coordination.knowledge;

import static center.coordination.knowledge.Shelf.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import center.coordination.engine.Refusal;
import center.coordination.testing.Together;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may change an article, when, and to what; and what becomes of two who do it at once. */
class ArticleEditingTest extends LibraryTest {

  private static final ArticleText TEXT = Shelf.text("联合调试抢场地", "两个项目同时要用实验室", "按周预约");

  @Test
  void theInformationGroupChangesAnArticleAndTheTextIsKept() {
    String number = shelf.published(TEXT);

    Article changed = knowledge.edit(number, version(number), solved("按天预约"), EDITOR);

    assertThat(changed.text().solution()).isEqualTo("按天预约");
    assertThat(changed.changedBy()).isEqualTo(EDITOR);
    assertThat(knowledge.find(number)).contains(changed);
  }

  @Test
  void ofTwoEditorsTheSecondIsShownWhatTheFirstWroteAndLosesNothing() {
    String number = shelf.published(TEXT);
    long seen = version(number);
    knowledge.edit(number, seen, solved("按天预约"), "information1");

    StaleArticle stale =
        catchThrowableOfType(
            StaleArticle.class, () -> knowledge.edit(number, seen, solved("按月预约"), "information2"));

    assertThat(stale).hasMessageContaining("已被他人修改");
    assertThat(stale.current().text().solution()).isEqualTo("按天预约");
    assertThat(stale.current()).isEqualTo(knowledge.find(number).orElseThrow());
    knowledge.edit(number, stale.current().version(), solved("按月预约"), "information2");
    assertThat(solution(number)).isEqualTo("按月预约");
  }

  @Test
  void ofManyEditorsAtTheSameMomentOneWinsAndTheOthersAreToldSo() throws Exception {
    String number = shelf.published(TEXT);
    long seen = version(number);

    List<Boolean> won =
        Together.run(
            16,
            i -> {
              try {
                knowledge.edit(number, seen, solved("第 %d 人的写法".formatted(i)), EDITOR);
                return true;
              } catch (StaleArticle stale) {
                return false;
              }
            });

    assertThat(won).containsOnlyOnce(true);
    assertThat(solution(number)).isEqualTo("第 %d 人的写法".formatted(won.indexOf(true)));
  }

  @ParameterizedTest
  @CsvSource({"coordinator1", "director", "liaison-tech", "newcomer1", "nobody"})
  void nobodyElseChangesPublishesOrRetires(String editor) {
    String number = shelf.reviewed(TEXT);
    long version = version(number);

    for (Runnable attempt :
        List.<Runnable>of(
            () -> knowledge.edit(number, version, TEXT, editor),
            () -> knowledge.publish(number, version, editor),
            () -> knowledge.retire(number, version, "过时", editor))) {
      assertThatThrownBy(attempt::run).isInstanceOf(Refusal.class).hasMessageContaining("信息管理组");
    }
    assertThat(status(number)).isEqualTo(ArticleStatus.REVIEWED);
  }

  @Test
  void theAdministratorMayChangeToo() {
    String number = shelf.published(TEXT);

    assertThat(knowledge.edit(number, version(number), solved("按天预约"), "admin").text().solution())
        .isEqualTo("按天预约");
  }

  @ParameterizedTest
  @CsvSource({
    "'  ',现象,方案,“标题”",
    "标题,'\r\n\t',方案,“背景情况/问题表现”",
    "标题,现象,'',“解决方案”",
  })
  void whatIsMissingIsNamed(String title, String situation, String solution, String field) {
    String number = shelf.published(TEXT);

    assertThatThrownBy(
            () ->
                knowledge.edit(
                    number, version(number), Shelf.text(title, situation, solution), EDITOR))
        .isInstanceOf(Refusal.class)
        .hasMessage("请填写" + field);
  }

  @Test
  void whatIsTooLongIsNamedAndTheLongestTextFits() {
    String number = shelf.published(TEXT);
    String longest = "长".repeat(ArticleText.MAX_TEXT);

    assertThatThrownBy(() -> knowledge.edit(number, version(number), solved(longest + "了"), EDITOR))
        .isInstanceOf(Refusal.class)
        .hasMessage("“解决方案”最多 4000 个字，现有 4001 个字");
    knowledge.edit(number, version(number), solved(longest), EDITOR);
    assertThat(solution(number)).isEqualTo(longest);
  }

  @Test
  void anUnknownDepartmentIsRefused() {
    String number = shelf.published(TEXT);

    assertThatThrownBy(
            () ->
                knowledge.edit(
                    number, version(number), Shelf.about(TEXT, List.of(), "navy"), EDITOR))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("涉及部门");
  }

  @Test
  void oddCharactersComeBackAsTheyWereWritten() {
    String number = shelf.published(TEXT);

    knowledge.edit(number, version(number), solved("𠮷野家 🙂 <b>'\"\\%_\r\n第二行\u0000"), EDITOR);

    assertThat(solution(number)).isEqualTo("𠮷野家 🙂 <b>'\"\\%_\n第二行");
  }

  @Test
  void anArticleIsRetiredWithAReasonAndPublishedAgain() {
    String number = shelf.published(TEXT);

    assertThatThrownBy(() -> knowledge.retire(number, version(number), " ", EDITOR))
        .hasMessage("请填写“停用理由”");
    knowledge.retire(number, version(number), "制度已改", EDITOR);
    assertThat(status(number)).isEqualTo(ArticleStatus.RETIRED);
    assertThat(knowledge.find(number).orElseThrow().retireReason()).isEqualTo("制度已改");
    assertThat(knowledge.drafts()).extracting(Article::number).containsExactly(number);

    knowledge.publish(number, version(number), EDITOR);
    assertThat(status(number)).isEqualTo(ArticleStatus.PUBLISHED);
    assertThat(knowledge.drafts()).isEmpty();
  }

  @Test
  void aDraftIsNeitherPublishedNorRetiredPastItsReview() {
    String number = shelf.draft(TEXT);

    assertThatThrownBy(() -> knowledge.publish(number, version(number), EDITOR))
        .hasMessageContaining("现为“草稿”，不能发布");
    assertThatThrownBy(() -> knowledge.retire(number, version(number), "过时", EDITOR))
        .hasMessageContaining("现为“草稿”，不能停用");
  }

  private static ArticleText solved(String solution) {
    return Shelf.text(TEXT.title(), TEXT.situation(), solution);
  }

  private long version(String number) {
    return article(number).version();
  }

  private String solution(String number) {
    return article(number).text().solution();
  }

  private ArticleStatus status(String number) {
    return article(number).status();
  }
}
