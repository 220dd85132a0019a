package center.coordination.knowledge;

import static center.coordination.knowledge.Shelf.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.matter.Cause;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.IllegalTransactionStateException;

/** What people find in the library with the words they would use. */
class ArticleSearchTest extends LibraryTest {

  private static final ArticleText TEXT = Shelf.text("联合调试抢场地", "两个项目同时要用实验室", "按周预约");

  @ParameterizedTest
  @CsvSource({
    "张某资源冲突,AL-SC-01",
    "需求变更,AL-SC-02",
    "客户中途改需求怎么办,AL-SC-02",
    "信息传递,AL-SC-03",
    "部门互相推诿,AL-SC-04",
    "利益分配有争议,AL-SC-05",
    "沟通氛围紧张,AL-SC-06",
    "流程培训,AL-SC-07",
    "协调周期太长,AL-SC-08",
    "怎样创新思维,AL-SC-09",
    "方案单一,AL-SC-10",
  })
  void whatTheManualTellsIsFoundFirst(String words, String number) {
    assertThat(found(words)).first().isEqualTo(number);
  }

  @Test
  void withoutWordsTheManualsArticlesComeFirstAndThenTheNewest() {
    String older = shelf.published(TEXT);
    time.tick();
    String newer = shelf.published(TEXT);

    assertThat(found(" \n"))
        .containsExactly(
            Stream.concat(
                    IntStream.rangeClosed(1, 10).mapToObj("AL-SC-%02d"::formatted),
                    Stream.of(newer, older))
                .toArray(String[]::new));
  }

  @Test
  void filtersNarrowWhatIsFoundWithAndWithoutWords() {
    assertThat(numbers(new ArticleSearch("", null, null, ArticleKind.PRACTICE, 0)))
        .containsExactly("AL-SC-01", "AL-SC-02");
    assertThat(numbers(new ArticleSearch("", null, "customer", null, 0)))
        .containsExactly("AL-SC-02");
    assertThat(numbers(new ArticleSearch("沟通", Cause.RESOURCE_LIMIT, "tech", null, 0)))
        .containsExactly("AL-SC-01");
    assertThat(numbers(new ArticleSearch("", Cause.SYSTEM_FAILURE, null, null, 0))).isEmpty();
  }

  @Test
  void aWordIsFoundHoweverItsNeighboursMakeTheAnalyzerCutIt() {
    String article = shelf.published(Shelf.text("测试平台证书过期", "无法登录", "更换证书"));

    assertThat(found("证书过期")).containsExactly(article);
    assertThat(found("过期")).containsExactly(article);
    assertThat(found("平台 过期")).containsExactly(article);
    assertThat(found("平台到期")).isEmpty();
  }

  @Test
  void onlyWhatIsPublishedIsFound() {
    shelf.draft(TEXT);
    shelf.reviewed(TEXT);
    String published = shelf.published(TEXT);
    assertThat(found("实验室")).containsExactly(published);

    knowledge.retire(published, article(published).version(), "已有预约制度", EDITOR);
    assertThat(found("实验室")).isEmpty();

    knowledge.publish(published, article(published).version(), EDITOR);
    assertThat(found("实验室")).containsExactly(published);
  }

  @Test
  void whatAnEditorWroteIsFoundAtOnceAndWhatHeRemovedNoMore() {
    String number = shelf.published(TEXT);
    assertThat(found("预约")).contains(number);

    knowledge.edit(
        number,
        article(number).version(),
        Shelf.text(TEXT.title(), TEXT.situation(), "抽签决定先后"),
        EDITOR);

    assertThat(found("抽签")).containsExactly(number);
    assertThat(found("预约")).doesNotContain(number);
  }

  @Test
  void whatIsRolledBackIsNeverFound() {
    String number = shelf.published(TEXT);

    transaction.executeWithoutResult(
        status -> {
          knowledge.edit(
              number,
              article(number).version(),
              Shelf.text(TEXT.title(), TEXT.situation(), "抽签决定先后"),
              EDITOR);
          assertThat(found("抽签")).isEmpty();
          status.setRollbackOnly();
        });

    assertThat(found("抽签")).isEmpty();
    assertThat(found("预约")).contains(number);
    String next = shelf.published(Shelf.text("另一件", "另一种情况", "抽签决定先后"));
    assertThat(found("抽签")).containsExactly(next);
  }

  static Stream<String> oddWords() {
    return Stream.of(
        "*",
        "\"",
        "\"张某",
        "AND",
        "张某 AND NOT OR",
        "title:*",
        "张某~2^3",
        "(张某",
        "[* TO *]",
        "/.*/",
        "\\",
        "?",
        "的",
        "，。！",
        "🙂",
        "👨‍👩‍👧‍👦",
        "𠮷",
        "龘靐齉",
        "\uD83D",
        "\u0000",
        "%",
        "_",
        "'; drop table article; --",
        "张".repeat(10_000),
        "张某资源冲突".repeat(2_000),
        "🙂".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("oddWords")
  void oddWordsAreNoQueryLanguageAndNoError(String words) {
    ArticleHits hits = knowledge.search(new ArticleSearch(words, null, null, null, 0));

    if (!words.contains("张")) {
      assertThat(hits.hits()).isEmpty();
      assertThat(hits.pages()).isEqualTo(1);
    }
    assertThat(knowledge.alike(new CaseProfile(words, List.of(), List.of()))).hasSizeLessThan(6);
  }

  @Test
  void rareCharactersAreFoundToo() {
    String rare = shelf.published(Shelf.text("𠮷野家合同", "龘靐齉公司", "续签🙂"));

    assertThat(found("𠮷")).containsExactly(rare);
    assertThat(found("龘靐齉")).containsExactly(rare);
  }

  @Test
  void theExcerptShowsTheWordsAndNoMarkup() {
    String far = "开头的话。".repeat(100) + "机房温度过高，\n空调<b>报警</b>。" + "结尾的话。".repeat(100);
    shelf.published(Shelf.text("机房", "夏天", far));

    String excerpt =
        knowledge.search(new ArticleSearch("空调报警", null, null, null, 0)).hits().get(0).excerpt();

    assertThat(excerpt)
        .startsWith("…")
        .endsWith("…")
        .contains("机房温度过高， 空调<b>报警</b>。")
        .hasSizeLessThan(130);
  }

  @Test
  void withoutWordsTheExcerptIsTheBeginningOfTheSituation() {
    assertThat(knowledge.search(new ArticleSearch("", null, null, null, 0)).hits().get(2).excerpt())
        .isEqualTo("重要信息未能及时传达 各部门信息不对称 决策延误影响工作进展");
  }

  @Test
  void theExcerptNeverDividesACharacter() {
    shelf.published(Shelf.text("表情", "🙂".repeat(37) + "空调" + "🙂".repeat(200), "x"));
    shelf.published(Shelf.text("表情", "啊" + "🙂".repeat(37) + "空调" + "🙂".repeat(200), "x"));

    assertThat(knowledge.search(new ArticleSearch("空调", null, null, null, 0)).hits())
        .hasSize(2)
        .allSatisfy(
            hit ->
                assertThat(hit.excerpt().codePoints())
                    .noneMatch(point -> Character.getType(point) == Character.SURROGATE));
  }

  @Test
  void pagesAreCountedAndAPageTooFarIsTheLast() {
    IntStream.range(0, 35).forEach(i -> shelf.published(TEXT));

    ArticleHits last =
        knowledge.search(new ArticleSearch("实验室", null, null, null, Integer.MAX_VALUE));

    assertThat(last.total()).isEqualTo(35);
    assertThat(last.pages()).isEqualTo(2);
    assertThat(last.page()).isEqualTo(1);
    assertThat(last.hits()).hasSize(15);
    assertThat(found("实验室"))
        .hasSize(20)
        .doesNotContainAnyElementsOf(
            last.hits().stream().map(hit -> hit.article().number()).toList());
  }

  @Test
  void similarCasesComeWithWhatTheyShare() {
    List<Likeness> alike =
        knowledge.alike(
            new CaseProfile(
                "两个项目经理都要用同一名技术骨干，资源冲突一直没有解决。",
                List.of(Cause.RESOURCE_LIMIT, Cause.SYSTEM_FAILURE),
                List.of("tech")));

    Likeness first = alike.get(0);
    assertThat(first.number()).isEqualTo("AL-SC-01");
    assertThat(first.title()).isEqualTo("跨部门项目资源冲突协调");
    assertThat(first.causes()).containsExactly(Cause.RESOURCE_LIMIT);
    assertThat(first.departments()).containsExactly("tech");
    assertThat(first.words()).contains("骨干", "经理").hasSize(5);
    assertThat(alike)
        .hasSizeBetween(2, 5)
        .allMatch(
            likeness ->
                !likeness.causes().isEmpty()
                    || !likeness.departments().isEmpty()
                    || !likeness.words().isEmpty());
  }

  @Test
  void anArticleThatSharesNothingIsNotSimilar() {
    assertThat(knowledge.alike(new CaseProfile("食堂午餐菜单", List.of(Cause.SYSTEM_FAILURE), List.of())))
        .isEmpty();
    assertThat(knowledge.alike(new CaseProfile("", List.of(), List.of()))).isEmpty();
  }

  @Test
  void sharedCausesAloneAreEnoughAndMoreOfThemComeFirst() {
    ArticleText one = Shelf.about(TEXT, List.of(Cause.SYSTEM_FAILURE));
    ArticleText two = Shelf.about(TEXT, List.of(Cause.SYSTEM_FAILURE, Cause.MISSING_TOOL));
    String less = shelf.published(one);
    String more = shelf.published(two);

    assertThat(
            knowledge.alike(
                new CaseProfile("", List.of(Cause.MISSING_TOOL, Cause.SYSTEM_FAILURE), List.of())))
        .extracting(Likeness::number)
        .containsExactly(more, less);
  }

  @Test
  void theArticleOfACaseIsFoundByItsNumber() {
    ArticleText text =
        new ArticleText(
            ArticleKind.PRACTICE,
            "标题",
            "情况",
            List.of(),
            "",
            "",
            "方案",
            "",
            List.of(),
            "WT-2026-0007");
    String number = shelf.published(text);

    assertThat(knowledge.ofCase("WT-2026-0007").orElseThrow().number()).isEqualTo(number);
    assertThat(knowledge.ofCase("WT-2026-0008")).isEmpty();
  }

  @Test
  void aRevisionIsTakenOnlyTogetherWithItsChange() {
    assertThatThrownBy(() -> library.change(EDITOR))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
