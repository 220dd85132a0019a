package center.coordination.board;

import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MinutesAnswers.accepted;
import static center.coordination.testing.MinutesAnswers.carriedOut;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.MeetingSteps;
import center.coordination.meeting.MinutesSteps;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.MeetingAnswers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** 会议: those to come and those that were held. */
@ProcessTest
class MeetingListTest {

  private static final String PAGE = "/meetings";

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
  void hasNothingToShowAtFirst() {
    assertThat(browser.text("director", PAGE)).contains("没有您可以查看的会议", "决议兑现率 还没有到期的决议");
  }

  @Test
  void showsAMeetingFromItsConveningOn() {
    String number = meetings.convene(convened()).getBusinessKey();

    assertThat(rows("director"))
        .containsExactly(number + " 问题解决会 测试平台排期协调会 2026-03-05 14:00-16:00 待定 待定 会前准备 — —");
    assertThat(browser.source("director", PAGE))
        .contains("href=\"/matters/" + number + "\"", "即将召开（1）")
        .doesNotContain("以往会议", "已过开始时间");

    meetings.settle(number);
    meetings.invite(number);

    assertThat(rows("director"))
        .containsExactly(
            number + " 问题解决会 测试平台排期协调会 2026-03-05 14:00-16:00 一号会议室（三层东侧） 协调专员一 会前准备 — —");
  }

  @Test
  void marksAMeetingThatShouldHaveBegun() {
    meetings.convene(convened());
    time.set(TimeTravel.at("2026-03-05T14:00:00"));
    assertThat(browser.rows("director", PAGE)).singleElement().asString().contains("<tr>");

    time.set(TimeTravel.at("2026-03-05T14:00:01"));

    assertThat(browser.rows("director", PAGE))
        .singleElement()
        .asString()
        .contains("<tr class=\"late\">", "已过开始时间");
  }

  @Test
  void countsTheResolutionsOfTheMeetingAndTheRateOfItsSeries() {
    String number = minutes.held().getBusinessKey();
    minutes.issue(number);
    assertThat(rows("director")).singleElement().asString().endsWith("协调专员一 已办结 0/2 —");

    work.complete("coordinator2", "JY-2026-0001", "userTask_carryOutResolution", carriedOut());
    work.complete("coordinator1", "JY-2026-0001", "userTask_acceptResolution", accepted());

    assertThat(rows("director")).singleElement().asString().endsWith(" 1/2 100%（1/1）");
    assertThat(browser.text("director", PAGE)).contains("决议兑现率 100%（1/1）", "以往会议（1）");

    time.set(TimeTravel.at("2026-03-12T18:00:01"));

    assertThat(rows("director")).singleElement().asString().endsWith(" 1/2 50%（1/2）");
    String other = meetings.convene(later("review", 30)).getBusinessKey();
    String next =
        meetings.convene(later("problem", 31).with("previousMeeting", number)).getBusinessKey();
    assertThat(rows("director"))
        .satisfiesExactly(
            row -> assertThat(row).startsWith(other).endsWith(" — —"),
            row -> assertThat(row).startsWith(next).endsWith(" — 50%（1/2）"),
            row -> assertThat(row).startsWith(number));
    assertThat(browser.text("director", PAGE)).contains("决议兑现率 50%（1/2）");
  }

  @Test
  void putsTheNextMeetingFirstAndThenTheLastOne() {
    String second = meetings.convene(later("problem", 2)).getBusinessKey();
    String first = meetings.convene(later("review", 1)).getBusinessKey();
    String dropped = meetings.convene(later("kickoff", 3)).getBusinessKey();
    String droppedLater = meetings.convene(later("kickoff", 4)).getBusinessKey();
    cancel(dropped);
    cancel(droppedLater);

    assertThat(numbers("")).containsExactly(first, second, droppedLater, dropped);
    assertThat(browser.text("director", PAGE)).contains("即将召开（2）", "以往会议（2）");
  }

  @Test
  void filtersByTypeAndStatus() {
    String problem = meetings.convene(later("problem", 1)).getBusinessKey();
    String review = meetings.convene(later("review", 2)).getBusinessKey();
    String dropped = meetings.convene(later("review", 3)).getBusinessKey();
    cancel(dropped);

    assertThat(numbers("?type=review")).containsExactly(review, dropped);
    assertThat(numbers("?status=cancelled")).containsExactly(dropped);
    assertThat(numbers("?type=problem&status=preparing")).containsExactly(problem);
    assertThat(numbers("?type=problem&status=cancelled")).isEmpty();
    assertThat(numbers("?type=x&status=%22%3E%3Cb%3E")).hasSize(3);
    assertThat(browser.text("director", PAGE + "?status=closed")).contains("没有符合条件的会议", "清除筛选");
    assertThat(browser.source("director", PAGE + "?type=review"))
        .contains("<option value=\"review\" selected=\"selected\">总结会议</option>");
  }

  @Test
  void showsPeopleTheMeetingsToWhichTheyAreInvited() {
    String number = meetings.convene(convened()).getBusinessKey();
    String other = meetings.convene(later("review", 9)).getBusinessKey();
    meetings.settle(number);

    assertThat(rows("coordinator3")).hasSize(2);
    assertThat(rows("information1")).hasSize(2);
    assertThat(rows("liaison-tech")).singleElement().asString().startsWith(number);
    assertThat(rows("requester1")).singleElement().asString().startsWith(number);
    assertThat(browser.source("requester2", PAGE)).doesNotContain(number, other, "测试平台");
    assertThat(browser.source("newcomer1", PAGE)).doesNotContain(number, other, "测试平台");
  }

  @ParameterizedTest
  @CsvSource({
    "coordinator1, true, true",
    "lead, true, true",
    "information1, false, true",
    "liaison-tech, false, true",
    "newcomer1, false, false"
  })
  void offersTheFormsToThoseWhoMayUseThem(String user, boolean forms, boolean link) {
    String page = browser.source(user, PAGE);

    for (String process : List.of("meeting-organization", "meeting-change", "minutes-correction")) {
      assertThat(page.contains("#/?processStart=" + process)).as(process).isEqualTo(forms);
    }
    assertThat(browser.source(user, "/").contains("href=\"/meetings\"")).isEqualTo(link);
    assertThat(page).doesNotContain("processStart=request-handling");
  }

  private static Answers later(String type, int days) {
    OffsetDateTime start = OffsetDateTime.parse(MeetingAnswers.START).plusDays(days);
    return convened(type)
        .with("meetingStart", form(start))
        .with("meetingEnd", form(start.plusHours(1)));
  }

  private static String form(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private void cancel(String number) {
    work.start("coordinator1", "meeting-change", MeetingAnswers.cancelled(number));
    time.advanceBy(Duration.ofSeconds(5));
  }

  private List<String> numbers(String filter) {
    return browser.rows("director", PAGE + filter).stream()
        .map(row -> Browser.text(row).split(" ")[0])
        .toList();
  }

  private List<String> rows(String user) {
    return browser.rows(user, PAGE).stream().map(Browser::text).toList();
  }
}
