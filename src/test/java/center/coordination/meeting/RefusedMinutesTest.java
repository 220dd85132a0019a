package center.coordination.meeting;

import static center.coordination.testing.Answers.row;
import static center.coordination.testing.MinutesAnswers.resolution;
import static center.coordination.testing.MinutesAnswers.returned;
import static center.coordination.testing.MinutesAnswers.topic;
import static center.coordination.testing.MinutesAnswers.written;
import static center.coordination.testing.MinutesAnswers.writtenWithNext;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes that are refused, with one message that names row and field, or changed when locked. */
@ProcessTest
class RefusedMinutesTest {

  private static final String APPROVE = "userTask_approveMinutes";
  private static final Instant SOON = at("2026-03-10T18:00:00");

  @Autowired CaseWork work;
  @Autowired Refusals refusals;
  @Autowired TimeTravel time;
  @Autowired MinutesService minutes;
  @Autowired MinutesViews views;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transactions;

  MinutesSteps steps;
  String number;

  @BeforeEach
  void hold() {
    steps = new MinutesSteps(work, time);
    number = steps.held().getBusinessKey();
  }

  @Test
  void aResolutionHasSomebodyResponsibleAndADate() {
    Map<String, Object> incomplete = row("content", "公布排期表");
    refused(
        "请更正：“决议”第 2 行“责任人”必填；“决议”第 2 行“完成时间”必填",
        resolutions(
            List.of(resolution("提交方案", "coordinator2", "2026-03-10T18:00:00+08:00"), incomplete)));

    refusedByService("“决议”第 1 行的“决议内容”必填", null, "coordinator2", SOON);
    refusedByService("“决议”第 1 行的“责任人”必填", "公布排期表", null, SOON);
    refusedByService("“决议”第 1 行的“完成时间”必填", "公布排期表", "coordinator2", null);
  }

  @Test
  void onlySomebodyKnownIsResponsible() {
    refused(
        "请更正：“决议”第 1 行“责任人”的选项无效",
        resolutions(List.of(resolution("提交方案", "newcomer1", "2026-03-10T18:00:00+08:00"))));
    refusedByService("“决议”第 1 行的“责任人”不在系统中，请重新选择", "公布排期表", "nobody", SOON);
  }

  @Test
  void aResolutionIsDueLaterThanTheMeetingAndThanNow() {
    refused(
        "请更正：“决议”第 1 行“完成时间”不能早于今天",
        resolutions(List.of(resolution("提交方案", "coordinator2", "2026-03-04T18:00:00+08:00"))));
    refused(
        "“决议”第 1 行的“完成时间”须晚于现在",
        resolutions(List.of(resolution("提交方案", "coordinator2", "2026-03-05T15:00:00+08:00"))));
    refusedByService(
        "“决议”第 1 行的“完成时间”不能早于会议当天", "公布排期表", "coordinator2", at("2026-03-04T23:59:00"));
  }

  @Test
  void eachTopicStandsOnceAndSaysWhatWasDiscussed() {
    refused("“议题”第 2 行的“议题”与第 1 行重复", topics(List.of(topic("排期"), topic(" 排期 "))));
    refused("“议题”至少要有一行", written().without("minuteRows"));
    refused("请更正：“议题”第 1 行“讨论内容”必填", topics(List.of(row("topic", "排期"))));
    refusals.of(
        number,
        "“议题”第 1 行的“讨论内容”必填",
        () -> minutes.write(number, about(new MinutesTopic("排期", null, null, null))));
  }

  @Test
  void theNextMeetingIsStillToComeAndItsTopicsFit() {
    refused("下次会议的“时间”须晚于现在", writtenWithNext("2026-03-05T15:00:00+08:00"));
    refused(
        "“主要议题”第 2 行的“主要议题”与第 1 行重复",
        written().with("nextTopicRows", Answers.column("topic", "评审", "评审")));
    refused(
        "“主要议题”合计不能超过 4000 个字",
        written()
            .with(
                "nextTopicRows",
                Answers.column(
                    "topic",
                    IntStream.range(0, 21)
                        .mapToObj(i -> "%03d".formatted(i) + "长".repeat(190))
                        .toArray(String[]::new))));
  }

  @Test
  void aSlowHostConvenesNoMeetingForATimeThatIsOver() {
    steps.write(number, writtenWithNext("2026-03-05T18:00:00+08:00"));
    time.advanceTo(at("2026-03-05T18:00:00"));

    refusals.of(
        "coordinator1",
        number,
        APPROVE,
        "下次会议的“时间”须晚于现在",
        Answers.of("minutesDecision", "approve"));
  }

  @Test
  void whoeverReturnsTheMinutesSaysWhy() {
    steps.write(number, written());

    refusals.of(
        "coordinator1", number, APPROVE, "请更正：“退回理由”必填", returned().without("minutesReturnReason"));
    refusals.of(number, "“退回理由”必填", () -> minutes.approve(number, new Verdict(false, null)));
  }

  @Test
  void aStrangerNeitherWritesNorApproves() {
    Task write = work.task(number, "userTask_writeMinutes");
    assertThatThrownBy(() -> work.submit("requester1", write, written()))
        .isInstanceOf(AuthorizationException.class);
    steps.write(number, written());
    Task approve = work.task(number, APPROVE);
    assertThatThrownBy(() -> work.submit("liaison-tech", approve, returned()))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void lockedMinutesAreNotChanged() {
    steps.issue(number);
    String message = "会议 " + number + " 的纪要（第 1 版）已锁定，不能改动，只能申请更正";

    refusals.of(
        number,
        message,
        () -> minutes.write(number, about(new MinutesTopic("排期", "另议", null, null))));
    refusals.of(number, message, () -> minutes.approve(number, new Verdict(true, null)));
    refusals.of(number, message, () -> minutes.endorse(number, new Verdict(false, "重写")));
    refusals.of(number, message, () -> minutes.lock(number));
    assertThat(views.find(number, 1).orElseThrow().intact()).isTrue();
  }

  @Test
  void whateverIsChangedBehindTheApplicationShows() {
    steps.issue(number, writtenWithNext("2026-03-19T14:00:00+08:00"));
    List<String> changes =
        List.of(
            "update minutes_topic set consensus = 'x'",
            "update minutes_topic set views = null",
            "update minutes_resolution set responsible = 'requester1' where position = 1",
            "update minutes_resolution set content = 'x' where position = 0",
            "update minutes_resolution set due_at = due_at + interval '1' minute",
            "update minutes_resolution set adopted = true",
            "update meeting_minutes set present = 'x'",
            "update meeting_minutes set start_at = start_at + interval '1' minute",
            "update meeting_minutes set next_topics = 'x'",
            "update meeting_minutes set approved_by = 'lead'",
            "update meeting_minutes set locked_at = locked_at + interval '1' minute",
            "delete from minutes_resolution where position = 1");
    assertThat(views.find(number, 1).orElseThrow().intact()).isTrue();

    for (String change : changes) {
      assertThat(intactAfter(change)).as(change).isFalse();
    }
  }

  /** Changes rows and rolls that back. */
  private boolean intactAfter(String change) {
    return Boolean.TRUE.equals(
        transactions.execute(
            transaction -> {
              transaction.setRollbackOnly();
              database.sql(change).update();
              return views.find(number, 1).orElseThrow().intact();
            }));
  }

  private void refused(String message, Answers answers) {
    refusals.of("coordinator2", number, "userTask_writeMinutes", message, answers);
  }

  private void refusedByService(String message, String content, String responsible, Instant dueAt) {
    Written written =
        new Written(
            List.of(new MinutesTopic("排期", "已议", null, null)),
            List.of(new MinutesResolution(content, responsible, dueAt, false)),
            null,
            List.of());
    refusals.of(number, message, () -> minutes.write(number, written));
  }

  private static Written about(MinutesTopic topic) {
    return new Written(List.of(topic), List.of(), null, List.of());
  }

  private static Answers resolutions(List<Map<String, Object>> rows) {
    return written().with("resolutionRows", rows);
  }

  private static Answers topics(List<Map<String, Object>> rows) {
    return written().with("minuteRows", rows);
  }
}
