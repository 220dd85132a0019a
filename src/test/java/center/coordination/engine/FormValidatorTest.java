package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormValidatorTest {

  private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
  private static final FormSchema FORM =
      FormSchema.parse(FormValidatorTest.class.getResourceAsStream("/engine/every-field.form"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Map<String, Object> variables =
      Map.of(
          "departments",
          List.of(
              Map.of("label", "技术部", "value", "tech"), Map.of("label", "商务部", "value", "business")),
          "parties",
          List.of(Map.of("name", "甲方", "id", "a")),
          "number",
          "XT-2026-0001",
          "applicant",
          "requester1",
          "positions",
          List.of(Map.of("side", "甲", "rank", "1"), Map.of("side", "乙", "rank", "2")),
          "fixedRows",
          List.of(Map.of("note", "一"), Map.of("note", "二")));

  private final Map<String, Object> values =
      new HashMap<>(
          Map.of(
              "title", "办公用房",
              "agreed", true,
              "papers", List.of("request"),
              "plan", Map.of("goal", "达成一致"),
              "fixedRows", List.of(Map.of("note", "三"), Map.of())));

  @Test
  void whatTheFormAsksForIsAccepted() {
    values.putAll(
        Map.of(
            "background",
            "第一行\n第二行",
            "code",
            "AB",
            "mail",
            "tech@coordination.example",
            "phone",
            "010-1234567",
            "hours",
            7.5,
            "people",
            3.0,
            "minutes",
            45,
            "amount",
            "12.30",
            "urgent",
            false,
            "score",
            5));
    values.putAll(
        Map.of(
            "urgency", "urgent",
            "department", "tech",
            "party", "a",
            "tags", List.of("business"),
            "expected", "2026-06-01",
            "meetingAt", "2026-06-03T09:30+08:00",
            "callAt", "09:30",
            "total", 2,
            "contact", "8888"));
    values.put("reason", "群众已到场");
    values.put("number", "XT-2026-0001");
    values.put("positions", List.of(position("甲", "同意"), position("乙", "反对")));

    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title      | ''                     | “事项名称”必填",
        "title      | '  '                   | “事项名称”必填",
        "title      | 事                     | “事项名称”不能少于 2 个字",
        "title      | 一二三四五六七八九十一  | “事项名称”不能超过 10 个字",
        "title      | '一\n二'               | “事项名称”不能换行",
        "background | 'a\u0007b'             | “事项背景”含有不可用的字符",
        "code       | abc                    | “代码”格式不正确",
        "mail       | nobody                 | “邮箱”不是有效的邮件地址",
        "phone      | 没有                   | “电话”不是有效的电话号码",
        "hours      | 七                     | “工时”必须是数字",
        "hours      | 7                      | “工时”必须是数字",
        "urgent     | true                   | “加急”必须是勾选或不勾选",
        "urgency    | unknown                | “紧急程度”的选项无效",
        "score      | 3                      | “评分”的选项无效",
        "department | unknown                | “部门”的选项无效",
        "party      | b                      | “当事方”的选项无效",
        "papers     | request                | “材料”必须是列表",
        "expected   | 2026-05-31             | “期望完成日期”不能早于今天",
        "expected   | 2026-13-01             | “期望完成日期”不是有效的日期",
        "expected   | 2026-07-01T09:00       | “期望完成日期”不是有效的日期",
        "expected   | 0026-07-01             | “期望完成日期”不是有效的日期",
        "meetingAt  | 2026-07-01             | “会议时间”不是有效的日期",
        "callAt     | 25:00                  | “回电时间”不是有效的时间",
        "reason     | 理由                   | “理由”当前不需要填写",
        "number     | XT-2026-9999           | “编号”不能修改",
        "applicant  | requester2             | “申请人”不能修改",
        "contact    | 123456                 | “联系方式”不能超过 5 个字",
        "plan       | 文字                   | “目标”必填；未知字段“plan”",
        "foo        | bar                    | 未知字段“foo”",
        "t          | bar                    | 未知字段“t”",
        "send       | bar                    | 未知字段“send”",
        "positions  | 文字                   | “各方立场”必须是列表",
      })
  void aTextThatAFieldCannotHoldIsNamed(String field, String value, String problem) {
    values.put(field, value);

    assertThat(problems()).isEqualTo("请更正：" + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hours   | 0.4    | “工时”不能小于 0.5",
        "hours   | 24.5   | “工时”不能大于 24",
        "hours   | 1.25   | “工时”最多 1 位小数",
        "hours   | NaN    | “工时”必须是数字",
        "people  | 1.5    | “人数”必须是整数",
        "minutes | 20     | “分钟”必须是 15 的倍数",
        "amount  | 20     | “金额”必须是数字",
        "title   | 20     | “事项名称”必须是文字",
        "expected| 20     | “期望完成日期”不是有效的日期",
      })
  void aNumberThatAFieldCannotHoldIsNamed(String field, double value, String problem) {
    values.put(field, value);

    assertThat(problems()).isEqualTo("请更正：" + problem);
  }

  @Test
  void aRequiredCheckboxMustBeTicked() {
    values.put("agreed", false);
    assertThat(problems()).isEqualTo("请更正：“已确认”必须勾选");

    values.remove("agreed");
    assertThat(problems()).isEqualTo("请更正：“已确认”必须勾选");
  }

  @Test
  void aListOfChoicesTakesOnlyWhatIsOffered() {
    values.put("tags", List.of("tech", "unknown"));
    assertThat(problems()).isEqualTo("请更正：“标签”的选项无效");

    values.put("tags", List.of());
    assertThat(problems()).isEmpty();
  }

  @Test
  void aRequiredListOfChoicesNeedsOne() {
    values.put("papers", List.of());

    assertThat(problems()).isEqualTo("请更正：“材料”至少选一项");
  }

  @Test
  void aTextTheEngineCannotStoreIsRefusedEvenWithoutAMaximum() {
    values.put("background", "字".repeat(4000));
    assertThat(problems()).isEmpty();

    values.put("background", "字".repeat(4001));
    assertThat(problems()).isEqualTo("请更正：“事项背景”不能超过 4000 个字");
  }

  @Test
  void aConditionDecidesOnWhatIsSubmittedWhetherAFieldIsAskedFor() {
    values.put("urgency", "urgent");
    assertThat(problems()).isEqualTo("请更正：“理由”必填");

    values.put("urgency", "general");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyHiddenFieldIsNoMistakeAndIsNotStored(String nothing) {
    values.put("reason", nothing);

    assertThat(accepted()).doesNotContainKey("reason");
  }

  @Test
  void aReadOnlyFieldThatCameBackUnchangedIsNotStoredAgain() {
    values.put("number", "XT-2026-0001");

    assertThat(accepted()).doesNotContainKey("number").containsKey("title");
  }

  @Test
  void aHiddenGroupHidesItsFields() {
    Map<String, Object> shown = new HashMap<>(variables);
    shown.put("noPlan", true);

    assertThatThrownBy(() -> new FormValidator(FEEL, CLOCK, shown, values).check(FORM))
        .hasMessage("请更正：“目标”当前不需要填写");

    values.remove("plan");
    assertThat(new FormValidator(FEEL, CLOCK, shown, values).check(FORM)).containsKey("title");
  }

  @Test
  void aGroupsPathMayHoldOnlyItsFields() {
    values.put("plan", Map.of("goal", "达成一致", "detail", Map.of("text", "细节")));
    assertThat(problems()).isEmpty();

    values.put("plan", Map.of("goal", "达成一致", "detail", Map.of("other", "细节"), "more", 1));
    assertThat(problems()).contains("未知字段“plan.detail.other”", "未知字段“plan.more”");
  }

  @Test
  void everyRowOfAListIsCheckedAndNumbered() {
    values.put(
        "positions",
        List.of(position("甲", "同意"), position("乙", ""), Map.of("stance", "这句话超过了八个字"), "文字"));

    assertThat(problems())
        .isEqualTo(
            "请更正：“各方立场”第 2 行“立场”必填；“各方立场”第 3 行“一方”必填；"
                + "“各方立场”第 3 行“立场”不能超过 8 个字；“各方立场”第 4 行必须是一组字段");
  }

  @Test
  void aConditionInARowSeesItsRow() {
    values.put("positions", List.of(Map.of("side", "无"), position("无", "反对")));

    assertThat(problems()).isEqualTo("请更正：“各方立场”第 2 行“立场”当前不需要填写");
  }

  @Test
  void aChoiceInARowIsOneThatTheCaseOffers() {
    values.put("positions", List.of(Map.of("side", "甲", "stance", "同意", "department", "tech")));
    assertThat(problems()).isEmpty();

    values.put("positions", List.of(Map.of("side", "甲", "stance", "同意", "department", "law")));
    assertThat(problems()).isEqualTo("请更正：“各方立场”第 1 行“所在部门”的选项无效");
  }

  @Test
  void aRowHoldsNoOtherFieldsAndItsReadOnlyOnesStayAmongTheShown() {
    Map<String, Object> row = new HashMap<>(position("甲", "同意"));
    row.put("rank", "2");
    values.put("positions", List.of(row));
    assertThat(problems()).isEmpty();

    row.put("rank", "9");
    row.put("bar", 1);
    assertThat(problems()).isEqualTo("请更正：“各方立场”第 1 行“次序”不能修改；“各方立场”第 1 行未知字段“bar”");
  }

  @Test
  void aListInARowIsCheckedToo() {
    Map<String, Object> row = new HashMap<>(position("甲", "同意"));
    row.put("demands", List.of(Map.of("weight", 1), Map.of()));
    values.put("positions", List.of(row));

    assertThat(problems()).isEqualTo("请更正：“各方立场”第 1 行“诉求”第 2 行“权重”必填");
  }

  @Test
  void aListWithFixedRowsKeepsThem() {
    values.put("fixedRows", List.of(Map.of("note", "一")));

    assertThat(problems()).isEqualTo("请更正：“固定行”不能增减行");
  }

  @Test
  void aListIsEmptyWhenItsLastRowWasRemovedSinceTheFormSendsNothingThen() {
    assertThat(accepted()).containsEntry("positions", List.of());
  }

  @Test
  void anEndlessListIsRefused() {
    values.put("positions", new ArrayList<>(java.util.Collections.nCopies(501, Map.of())));

    assertThat(problems()).isEqualTo("请更正：“各方立场”不能超过 500 行");
  }

  private static Map<String, Object> position(String side, String stance) {
    return Map.of("side", side, "stance", stance);
  }

  private Map<String, Object> accepted() {
    return new FormValidator(FEEL, CLOCK, variables, values).check(FORM);
  }

  /** The refusal's message; empty when everything is accepted. */
  private String problems() {
    try {
      accepted();
      return "";
    } catch (Refusal refusal) {
      return refusal.getMessage();
    }
  }
}
