package center.coordination.board;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.board.Fishbone.Bone;
import center.coordination.board.Fishbone.Twig;
import center.coordination.issue.FishboneCause;
import center.coordination.matter.Cause;
import center.coordination.matter.Factor;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 鱼骨图 (manual §协调工具与技巧 2.2). */
class FishboneTest {

  private static final List<FishboneCause> TWELVE =
      Arrays.stream(Cause.values())
          .map(cause -> new FishboneCause(cause.factor(), cause.label(), "证据：" + cause.label()))
          .toList();

  @Test
  void hangsEachCauseOfTheManualOnItsBone() {
    Fishbone fish = Fishbone.of("接口联调反复失败", TWELVE);

    assertThat(fish.bones()).extracting(Bone::name).containsExactly("人员因素", "流程因素", "技术因素", "环境因素");
    assertThat(labels(fish, 0)).containsExactly("技能不足", "沟通不畅", "责任不清");
    assertThat(labels(fish, 1)).containsExactly("流程不完善", "标准不统一", "执行不到位");
    assertThat(labels(fish, 2)).containsExactly("系统故障", "工具缺失", "技术限制");
    assertThat(labels(fish, 3)).containsExactly("政策变化", "市场变化", "资源限制");
  }

  @Test
  void putsTwoFactorsAboveTheSpineAndTwoBelow() {
    Fishbone fish = Fishbone.of("接口联调反复失败", TWELVE);

    assertThat(fish.bones())
        .extracting(bone -> bone.y() < fish.spine())
        .containsExactly(true, true, false, false);
    assertThat(fish.bones()).allMatch(bone -> bone.jointY() == fish.spine());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 40, 160})
  void keepsEverythingOnTheSheetAndApart(int causes) {
    Fishbone fish =
        Fishbone.of(
            "长".repeat(100),
            IntStream.range(0, causes)
                .mapToObj(i -> new FishboneCause(factor(i, causes), "原因" + i, "证据" + i))
                .toList());

    assertThat(fish.bones().stream().mapToInt(bone -> bone.twigs().size()).sum()).isEqualTo(causes);
    assertThat(fish.hasCauses()).isEqualTo(causes > 0);
    for (Bone bone : fish.bones()) {
      assertThat(bone.twigs()).allSatisfy(twig -> assertThat(twig.x()).isNotNegative());
      List<Integer> heights = bone.twigs().stream().map(Twig::y).toList();
      assertThat(heights).isSorted();
      assertThat(IntStream.range(1, heights.size()).map(i -> heights.get(i) - heights.get(i - 1)))
          .allMatch(distance -> distance >= 44);
      assertThat(heights).allMatch(y -> y > Math.min(bone.y(), fish.spine()) + 40);
      assertThat(heights).allMatch(y -> y < Math.max(bone.y(), fish.spine()) - 20);
    }
    assertThat(fish.head().y()).isNotNegative();
    assertThat(fish.head().y() + fish.head().height()).isLessThanOrEqualTo(fish.height());
    assertThat(fish.head().x() + fish.head().width()).isLessThan(fish.width());
    assertThat(fish.head().lineY(fish.head().lines().size() - 1))
        .isLessThan(fish.head().y() + fish.head().height());
  }

  /** Up to 40 causes are spread over the bones, the 160 hang on one. */
  private static Factor factor(int i, int causes) {
    return causes > 40 ? Factor.TECHNOLOGY : Factor.values()[i % 4];
  }

  @Test
  void shortensOnTheDrawingWhatHasNoRoomAndTellsAllOfItBeside() {
    String word = "W".repeat(500);
    Fishbone fish = Fishbone.of(word, List.of(new FishboneCause(Factor.PEOPLE, word, word)));

    Twig twig = fish.bones().get(0).twigs().get(0);
    assertThat(twig.label()).hasSizeLessThan(30).endsWith("…");
    assertThat(twig.note()).hasSizeLessThan(40).endsWith("…");
    assertThat(fish.head().lines()).hasSizeLessThan(9).last().asString().endsWith("…");
    assertThat(source(fish))
        .contains("<title>" + word + "：" + word + "</title>", "<td>" + word + "</td>");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String family = "👨‍👩‍👧";
    Fishbone fish =
        Fishbone.of(
            "题", List.of(new FishboneCause(Factor.PROCESS, family.repeat(60), "𠮷".repeat(90))));

    Twig twig = fish.bones().get(1).twigs().get(0);
    assertThat(twig.label()).matches("(" + family + ")+…");
    assertThat(twig.note()).matches("(𠮷)+…");
  }

  @Test
  void leavesOutAnEvidenceThatIsMissing() {
    Fishbone fish = Fishbone.of("题", List.of(new FishboneCause(Factor.PEOPLE, "沟通不畅", null)));

    assertThat(source(fish)).contains("<title>沟通不畅</title>").doesNotContain("null");
  }

  @Test
  void drawsWhateverPeopleTypedAsText() {
    String typed = "<script>1</script>{{7*7}}${7*7}😀";
    String source =
        source(
            Fishbone.of(
                typed, Collections.nCopies(3, new FishboneCause(Factor.PEOPLE, typed, typed))));

    assertThat(source)
        .doesNotContain("<script", "49")
        .contains("<title>&lt;script&gt;1&lt;/script&gt;{{7*7}}${7*7}😀：&lt;script&gt;");
  }

  @Test
  void needsNoStyleAndNoScriptThatThePolicyForbids() {
    assertThat(source(Fishbone.of("题", TWELVE)))
        .contains("<svg", "role=\"img\"", "viewBox=\"0 0 ")
        .doesNotContain("style=", "<style", "onload", "th:");
  }

  private static List<String> labels(Fishbone fish, int bone) {
    return fish.bones().get(bone).twigs().stream().map(Twig::label).toList();
  }

  private static String source(Fishbone fish) {
    return Fragment.fill("fishbone", "fishbone", "fish", fish);
  }
}
