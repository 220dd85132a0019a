package center.coordination.board;

import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.deadline.DeadlineViews;
import center.coordination.deadline.LedgerLine;
import center.coordination.engine.CentreTime;
import center.coordination.engine.FilledForms;
import center.coordination.engine.FormWords;
import center.coordination.matter.CaseStep;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.meeting.MeetingChoices;
import center.coordination.organization.OrganizationService;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gathers what is known of one case. */
@Component
class CaseHistory {

  private final MatterService matters;
  private final DeadlineService deadlines;
  private final DeadlineViews deadlineViews;
  private final OrganizationService organization;
  private final FilledForms forms;
  private final OpenTaskWorkflow openTasks;
  private final MeetingChoices choices;
  private final CentreTime time;

  CaseHistory(
      MatterService matters,
      DeadlineService deadlines,
      DeadlineViews deadlineViews,
      OrganizationService organization,
      FilledForms forms,
      OpenTaskWorkflow openTasks,
      MeetingChoices choices,
      CentreTime time) {
    this.matters = matters;
    this.deadlines = deadlines;
    this.deadlineViews = deadlineViews;
    this.organization = organization;
    this.forms = forms;
    this.openTasks = openTasks;
    this.choices = choices;
    this.time = time;
  }

  /** The page of a case that this person may see. */
  CasePage of(MatterSummary matter, Viewer viewer) {
    String number = matter.number();
    Names names = new Names(organization);
    Map<String, String> offered = choices.of(number);
    FormWords words =
        forms.of(
            number, code -> offered.containsKey(code) ? offered.get(code) : names.person(code));
    return new CasePage(
        matter,
        names.person(matter.applicant()),
        names.person(matter.registrar()),
        names.person(matter.owner()),
        names.departments(matter.departments()),
        time.text(matter.opened()),
        time.text(matter.planned()),
        time.text(matter.closed()),
        deadlines.running(number).stream().map(this::clock).toList(),
        openTasks.of(number, viewer, names),
        matters.steps(number).stream().map(step -> step(step, words, names)).toList(),
        deadlineViews.ledger(number).stream().map(line -> event(line, names)).toList());
  }

  private CasePage.Clock clock(DeadlineView clock) {
    return new CasePage.Clock(
        clock.clock().label() + "时限",
        time.text(clock.dueAt()),
        time.distance(clock.dueAt()),
        Alert.of(clock, time.now()));
  }

  private CasePage.Step step(CaseStep step, FormWords words, Names names) {
    return new CasePage.Step(
        step.label(),
        names.actor(step.actor()),
        time.text(step.recordedAt()),
        words.answers(step.step(), step.content()),
        step.contentHash());
  }

  private CasePage.Event event(LedgerLine line, Names names) {
    return new CasePage.Event(
        line.clock().label() + "时限",
        line.event().label(),
        time.text(line.happenedAt()),
        names.actor(line.actor()),
        Objects.requireNonNullElse(line.reason(), ""),
        time.text(line.oldDueAt()),
        time.text(line.newDueAt()),
        !Objects.equals(line.oldDueAt(), line.newDueAt()));
  }
}
