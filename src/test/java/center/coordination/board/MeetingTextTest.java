package center.coordination.board;

import static center.coordination.testing.Answers.column;
import static center.coordination.testing.Answers.row;
import static center.coordination.testing.MeetingAnswers.conducted;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.opened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MinutesAnswers.correction;
import static center.coordination.testing.MinutesAnswers.read;
import static center.coordination.testing.MinutesAnswers.resolution;
import static center.coordination.testing.MinutesAnswers.topic;
import static center.coordination.testing.MinutesAnswers.written;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.MeetingSteps;
import center.coordination.meeting.MinutesSteps;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What people write about a meeting is text on every page of it. */
@ProcessTest
class MeetingTextTest {

  @Autowired WebApplicationContext application;
  @Autowired CaseWork work;
  @Autowired TimeTravel time;

  Browser browser;
  MeetingSteps meetings;
  MinutesSteps minutes;

  @BeforeEach
  void open() {
    browser = new Browser(application);
    meetings = new MeetingSteps(work, time);
    minutes = new MinutesSteps(work, time);
  }

  @Test
  void showsWhateverPeopleTypedAsTheyTypedIt() {
    String typed = "<script>1</script>${7*7}";
    String number =
        meetings
            .convene(convened().with("title", "题" + typed).with("purpose", typed))
            .getBusinessKey();
    work.complete(
        "coordinator1",
        number,
        "userTask_settlePurpose",
        purposeSettled()
            .with("purpose", typed)
            .with("agendaRows", List.of(row("topic", typed, "presenter", typed, "minutes", 40)))
            .with("preparationRows", column("preparation", typed)));
    work.complete(
        "coordinator1",
        number,
        "userTask_settleParticipants",
        participantsSettled()
            .with("contactName", typed)
            .with(
                "outsideRows",
                List.of(row("name", typed, "department", typed, "post", typed, "mail", "a@b.cn"))));
    work.complete(
        "coordinator1",
        number,
        "userTask_bookRoom",
        Answers.of("roomOutcome", "elsewhere", "place", typed, "meetingLink", typed));
    time.advanceBy(Duration.ofSeconds(5));
    work.complete(
        "coordinator1", number, "userTask_prepareMaterials", Answers.of("materialsNote", typed));
    work.complete(
        "coordinator1",
        number,
        "userTask_checkEnvironment",
        Answers.of("environmentChecks", List.of("seating"), "environmentNote", typed));
    for (Task reply : work.tasks(number, "userTask_replyInvitation")) {
      work.complete(
          reply.getAssignee(),
          reply,
          Answers.of("reply", "deputy", "deputyName", typed, "replyNote", typed));
    }
    work.complete(
        "coordinator1",
        number,
        "userTask_confirmAttendance",
        Answers.of("attendanceConfirmed", true, "attendanceNote", typed));
    assertThat(browser.source("director", "/matters/{number}/minutes", number))
        .doesNotContain("<script")
        .contains("□ <span>&lt;script&gt;");
    work.complete(
        "coordinator1", number, "userTask_openMeeting", opened().with("absenceNote", typed));
    time.advanceTo(TimeTravel.at("2026-03-05T15:59:00"));
    work.complete(
        "coordinator1",
        number,
        "userTask_conductMeeting",
        conducted()
            .with(
                "topicRows",
                List.of(
                    row(
                        "topic",
                        typed,
                        "minutesUsed",
                        55,
                        "outcome",
                        "concluded",
                        "conclusion",
                        typed))));
    Map<String, Object> discussed = topic(typed);
    discussed.replaceAll((key, value) -> typed);
    minutes.issue(
        number,
        written()
            .with("minuteRows", List.of(discussed))
            .with(
                "resolutionRows",
                List.of(resolution(typed, "coordinator2", "2026-03-10T18:00:00+08:00")))
            .with("nextAt", "2026-03-20T18:00:00+08:00")
            .with("nextTopicRows", column("topic", typed)));
    for (Task reading : work.tasks(number, "userTask_readMinutes")) {
      work.complete(reading.getAssignee(), reading, read().with("readingNote", typed));
    }
    work.start(
        "coordinator1", "minutes-correction", correction(number).with("correctionReason", typed));

    String escaped = "&lt;script&gt;1&lt;/script&gt;${7*7}";
    assertEscaped("/meetings", "<td class=\"what\">题" + escaped, "<td>" + escaped);
    assertEscaped(
        "/matters/" + number,
        "<dd class=\"text\">" + escaped,
        "<td class=\"what text\">" + escaped,
        "<td class=\"text\">" + escaped,
        "<dd>" + escaped + " - 010-12345678",
        "缺席说明：" + escaped);
    assertEscaped(
        "/matters/" + number + "/notice",
        "<li>" + escaped + " - " + escaped + " - " + escaped,
        "<span>" + escaped + "</span> - <span>" + escaped + "</span> - <span>40 分钟",
        "会议链接：<span>" + escaped);
    assertEscaped(
        "/matters/" + number + "/minutes",
        "讨论内容：<span class=\"text\">" + escaped,
        "各方观点：<span class=\"text\">" + escaped,
        "达成共识：<span class=\"text\">" + escaped,
        "<span>" + escaped + "</span> - 责任人",
        "主要议题：<span>" + escaped,
        "（代理人：" + escaped,
        "<dt>更正理由</dt><dd class=\"text\">" + escaped);
    assertEscaped("/matters/JY-2026-0001", escaped);
  }

  private void assertEscaped(String page, String... parts) {
    assertThat(browser.source("director", page)).as(page).doesNotContain("<script").contains(parts);
  }
}
