package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormWordsTest {

  private static final String FORM =
      """
      {"components": [
        {"type": "text", "text": "说明"},
        {"type": "group", "label": "组", "components": [
          {"type": "number", "key": "progress", "label": "完成度",
           "appearance": {"suffixAdorner": "%"}},
          {"type": "datetime", "key": "meetingAt", "dateLabel": "会议日期", "subtype": "datetime"},
          {"type": "datetime", "key": "due", "dateLabel": "完成日期", "subtype": "date"}]},
        {"type": "select", "key": "owner", "label": "承办人", "valuesKey": "handlers"},
        {"type": "checklist", "key": "methods", "label": "方法",
         "values": [{"label": "访谈", "value": "interview"}, {"label": "查阅", "value": "read"}]},
        {"type": "dynamiclist", "path": "parties", "label": "参与方", "components": [
          {"type": "textfield", "key": "party", "label": "名称"},
          {"type": "checkbox", "key": "heard", "label": "已听取"}]}]}
      """;

  private final FormWords words =
      new FormWords(
          Map.of(
              "userTask_known",
              FormSchema.parse(new ByteArrayInputStream(FORM.getBytes(StandardCharsets.UTF_8)))),
          new CentreTime(Clock.system(ZoneId.of("Asia/Shanghai"))),
          code -> "人员" + code);

  @Test
  void tellsMomentsInTheCentresZoneAndDaysAsTheyAre() {
    assertThat(known("{\"due\": \"2026-03-02\", \"meetingAt\": \"2026-03-02T20:30Z\"}"))
        .containsExactly(Answer.of("会议日期", "2026-03-03 04:30"), Answer.of("完成日期", "2026-03-02"));
  }

  @Test
  void addsTheUnitThatTheFormShows() {
    assertThat(known("{\"progress\": 60}")).containsExactly(Answer.of("完成度", "60%"));
  }

  @Test
  void namesChoicesByTheirLabelsAndOfferedOnesByWhoeverKnowsThem() {
    assertThat(known("{\"methods\": [\"read\", \"interview\"], \"owner\": \"1\"}"))
        .containsExactly(Answer.of("承办人", "人员1"), Answer.of("方法", "查阅、访谈"));
  }

  @Test
  void keepsTheRowsOfAListWithTheirEmptyCells() {
    assertThat(known("{\"parties\": [{\"party\": \"技术部\", \"heard\": true}, {\"heard\": false}]}"))
        .containsExactly(
            new Answer(
                "参与方", "", List.of("名称", "已听取"), List.of(List.of("技术部", "是"), List.of("", "否"))));
  }

  @Test
  void leavesOutWhatWasNotFilledInOrIsNoFieldOfTheForm() {
    assertThat(known("{\"owner\": \"\", \"methods\": [], \"due\": null, \"initiator\": \"x\"}"))
        .isEmpty();
  }

  @Test
  void showsBareKeysWhereTheFormIsNotKnownAnyMore() {
    assertThat(
            words.answers("userTask_gone", "{\"reason\": \"很急\", \"rows\": [1], \"empty\": \"\"}"))
        .containsExactly(Answer.of("reason", "很急"), Answer.of("rows", "[1]"));
  }

  private List<Answer> known(String json) {
    return words.answers("userTask_known", json);
  }
}
