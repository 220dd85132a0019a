package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterSummary;
import center.coordination.meeting.MeetingViews;
import center.coordination.meeting.MinutesViews;
import center.coordination.meeting.ResolutionFigures;
import center.coordination.organization.StartableProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 会议: those to come and those that were held, with what became of their resolutions. */
@Controller
class MeetingsController {

  /** More rows than this nobody reads on a page; the filter narrows them. */
  private static final int LONGEST = 500;

  private static final Set<StartableProcess> FORMS =
      Set.of(StartableProcess.MEETING, StartableProcess.CHANGE, StartableProcess.CORRECTION);

  private final CaseAccess access;
  private final MeetingViews meetings;
  private final MinutesViews minutes;
  private final Entrances entrances;
  private final CentreTime time;

  MeetingsController(
      CaseAccess access,
      MeetingViews meetings,
      MinutesViews minutes,
      Entrances entrances,
      CentreTime time) {
    this.access = access;
    this.meetings = meetings;
    this.minutes = minutes;
    this.entrances = entrances;
    this.time = time;
  }

  @GetMapping("/meetings")
  String meetings(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @ModelAttribute("filter") MeetingFilter filter,
      Model page) {
    ResolutionFigures figures = minutes.figures();
    List<MeetingRow> rows = rows(viewer, filter, figures);
    List<MeetingRow> ahead = new ArrayList<>(rows.stream().filter(MeetingRow::ahead).toList());
    Collections.reverse(ahead);
    List<MeetingRow> past = rows.stream().filter(row -> !row.ahead()).toList();
    page.addAttribute("ahead", ahead);
    page.addAttribute("past", past.subList(0, Math.min(past.size(), LONGEST)));
    page.addAttribute("pastTotal", past.size());
    page.addAttribute("kept", figures.overall());
    page.addAttribute("types", Choices.meetingTypes(filter.type()));
    page.addAttribute("statuses", Choices.meetingStatuses(filter.status()));
    page.addAttribute(
        "forms", entrances.startForms(viewer).stream().filter(FORMS::contains).toList());
    return "board/meetings";
  }

  /** The latest first. */
  private List<MeetingRow> rows(Viewer viewer, MeetingFilter filter, ResolutionFigures figures) {
    Set<String> visible =
        access.visibleTo(viewer).stream().map(MatterSummary::number).collect(Collectors.toSet());
    return meetings.all().stream()
        .filter(meeting -> visible.contains(meeting.number()))
        .filter(filter::accepts)
        .map(meeting -> MeetingRow.of(meeting, figures, time.now()))
        .toList();
  }
}
