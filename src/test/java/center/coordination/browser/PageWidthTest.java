package center.coordination.browser;

import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.reported;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody has to push a page sideways, however long the words on it are. */
@BrowserTest
class PageWidthTest {

  private static final int DESKTOP = 1500;
  private static final int NARROW = 500;

  @Autowired CaseWork work;

  @Test
  void noPageIsWiderThanTheWindow(Desk desk) {
    String number = issueOfLongWords();
    String meeting = meetingOfLongWords();
    desk.login().signIn("information1", "information1");
    try {
      for (int width : new int[] {NARROW, DESKTOP}) {
        desk.screen().resize(width);
        for (String page :
            List.of(
                "/",
                "/tracking",
                "/matters/" + number,
                "/matters/" + number + "/sheet",
                "/meetings",
                "/matters/" + meeting,
                "/matters/" + meeting + "/notice",
                "/matters/" + meeting + "/minutes",
                "/knowledge",
                "/knowledge?words=" + "W".repeat(200),
                "/knowledge/AL-SC-01",
                "/knowledge/AL-SC-01/edit")) {
          desk.screen().open(page);
          assertThat(desk.screen().overflow()).as("%s at %d", page, width).isZero();
        }
      }
    } finally {
      desk.screen().resize(DESKTOP);
    }
  }

  @Test
  void theFishboneStaysOnItsSheet(Desk desk) {
    String number = issueOfLongWords();
    desk.login().signIn("coordinator1", "coordinator1");

    desk.screen().open("/matters/" + number);

    WebElement drawing = desk.screen().see(By.cssSelector(".fishbone svg"));
    assertThat((List<?>) desk.screen().script(OUTSIDE, drawing)).isEmpty();
  }

  /** The texts that reach over the edge of the drawing, or of the box of its head. */
  private static final String OUTSIDE =
      """
      const inside = (part, whole) => part.left >= whole.left && part.right <= whole.right
          && part.top >= whole.top && part.bottom <= whole.bottom;
      const sheet = arguments[0].getBoundingClientRect();
      const head = arguments[0].querySelector(':scope > g:last-of-type');
      return [...arguments[0].querySelectorAll('text')].filter(text =>
          !inside(text.getBoundingClientRect(), sheet)
          || head.contains(text)
              && !inside(text.getBoundingClientRect(),
                  head.querySelector('rect').getBoundingClientRect()))
          .map(text => text.textContent);
      """;

  private String meetingOfLongWords() {
    String word = "W".repeat(45);
    String number =
        work.start(
                "coordinator1",
                "meeting-organization",
                nextMonth(convened().with("title", "W".repeat(100))))
            .getBusinessKey();
    work.complete(
        "coordinator1",
        number,
        "userTask_settlePurpose",
        purposeSettled()
            .with("purpose", "W".repeat(500))
            .with(
                "agendaRows",
                List.of(Answers.row("topic", "W".repeat(200), "presenter", word, "minutes", 9)))
            .with("preparationRows", Answers.column("preparation", "W".repeat(200))));
    work.complete(
        "coordinator1",
        number,
        "userTask_settleParticipants",
        nextMonth(participantsSettled())
            .with("contactName", word)
            .with(
                "outsideRows",
                List.of(
                    Answers.row(
                        "name", word, "department", word, "post", word, "mail", "a@b.cn"))));
    work.complete(
        "coordinator1",
        number,
        "userTask_bookRoom",
        Answers.of(
            "roomOutcome", "elsewhere",
            "place", "W".repeat(100),
            "meetingLink", "W".repeat(300)));
    return number;
  }

  private static Answers nextMonth(Answers meeting) {
    OffsetDateTime start = OffsetDateTime.now().plusMonths(1).truncatedTo(ChronoUnit.HOURS);
    return meeting
        .with("meetingStart", ISO_OFFSET_DATE_TIME.format(start))
        .with("meetingEnd", ISO_OFFSET_DATE_TIME.format(start.plusHours(2)));
  }

  private String issueOfLongWords() {
    String word = "W".repeat(100);
    String number =
        work.issue(
                "liaison-tech",
                reported()
                    .with("title", word)
                    .with("phenomenon", "mW".repeat(500))
                    .with("affectedPeople", "长".repeat(300)))
            .getBusinessKey();
    work.complete("coordinator1", number, "userTask_identifyIssue", identified());
    work.complete(
        "coordinator1",
        number,
        "userTask_analyzeIssue",
        analyzed()
            .with(
                "causeRows",
                List.of(
                    Answers.row("cause", "systemFailure", "evidence", "W".repeat(500)),
                    Answers.row(
                        "cause", "own", "factor", "people", "ownCause", word, "evidence", word))));
    return number;
  }
}
