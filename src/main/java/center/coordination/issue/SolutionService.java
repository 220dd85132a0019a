package center.coordination.issue;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.CentreTime;
import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysis, solutions and measures of the round that runs (manual §日常工作流程 3.2). */
@Service
@Transactional
class SolutionService {

  private final IssueService issues;
  private final Responsibles responsibles;
  private final DeadlineService deadlines;
  private final MatterService matters;
  private final IssueNotices notices;
  private final CentreTime time;

  SolutionService(
      IssueService issues,
      Responsibles responsibles,
      DeadlineService deadlines,
      MatterService matters,
      IssueNotices notices,
      CentreTime time) {
    this.issues = issues;
    this.responsibles = responsibles;
    this.deadlines = deadlines;
    this.matters = matters;
    this.notices = notices;
    this.time = time;
  }

  /** Keeps what the lead advises on a problem that two rounds did not solve, and what helps. */
  void advise(String number, String advice, String resources) {
    String all = resources == null ? advice : advice + "\n协调的资源：" + resources;
    issues.get(number).round().advise(all);
  }

  /** Keeps the analysis; a problem has at least one cause and one party. */
  void analyze(String number, Analysis analysis, List<FoundCause> causes, List<Party> parties) {
    requireRows(causes, "根本原因");
    requireRows(parties, "相关方和利益");
    issues.get(number).round().analyze(analysis, causes, parties);
  }

  /** Keeps at least two candidates, exactly one of them chosen, and the plan to implement it. */
  void draft(
      String number, List<Solution> candidates, String reason, List<PlannedMeasure> measures) {
    if (candidates.size() < 2) {
      throw new Refusal("“备选方案”至少要有两个");
    }
    long chosen = candidates.stream().filter(Solution::chosen).count();
    if (chosen != 1) {
      throw new Refusal("“备选方案”须恰好选定一个，现选定了 %d 个".formatted(chosen));
    }
    requireRows(measures, "解决措施");
    Instant limit = handlingDue(number);
    Set<String> known = responsibles.ids();
    for (int row = 0; row < measures.size(); row++) {
      requireSound(measures.get(row), row + 1, known, limit);
    }
    issues.get(number).round().draft(candidates, reason, measures);
  }

  private void requireSound(PlannedMeasure measure, int row, Set<String> known, Instant limit) {
    if (!known.contains(measure.responsible())) {
      throw new Refusal("“解决措施”第 %d 行的“责任人”须从列表中选择".formatted(row));
    }
    Instant now = time.now();
    if (!measure.dueAt().isAfter(now)) {
      throw new Refusal("“解决措施”第 %d 行的“完成时限”须晚于现在".formatted(row));
    }
    if (now.isBefore(limit) && measure.dueAt().isAfter(limit)) {
      throw new Refusal(
          "“解决措施”第 %d 行的“完成时限”不能晚于处理时限 %s；确需更晚的请先申请延期".formatted(row, time.text(limit)));
    }
  }

  private Instant handlingDue(String number) {
    return deadlines.running(number).stream()
        .filter(deadline -> deadline.clock() == DeadlineClock.HANDLING)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No handling clock for " + number))
        .dueAt();
  }

  /** Keeps why the lead does not approve the solution. */
  void reject(String number, String reason) {
    issues.get(number).round().reject(reason);
  }

  /** Keeps what was done at once, while the approval was still open. */
  void takeFirstMeasures(String number, String measures, String effect) {
    issues.get(number).round().takeFirstMeasures(measures, effect);
  }

  /** Every party of the analysis must have been spoken to before measures begin. */
  void requireAllContacted(String number, Collection<String> contacted) {
    Set<String> missing =
        issues.get(number).round().parties().stream()
            .map(party -> party.party().strip())
            .collect(Collectors.toCollection(TreeSet::new));
    contacted.forEach(party -> missing.remove(party.strip()));
    if (!missing.isEmpty()) {
      throw new Refusal("以下相关方还没有沟通记录：" + String.join("、", missing));
    }
  }

  /** Starts the clock of a measure of the current plan and tells whoever must see to it. */
  StartedMeasure startMeasure(String number, int index) {
    Issue issue = issues.get(number);
    Measure measure = issue.round().planned().get(index);
    DeadlineView deadline =
        deadlines.startUntil(
            number, DeadlineClock.MEASURE, measure.responsible(), time.now(), measure.dueAt());
    measure.start(deadline.id());
    String due = time.text(measure.dueAt());
    notices.measureAssigned(issue, measure, due);
    return new StartedMeasure(
        measure.measure(),
        responsibles.person(measure.responsible()),
        responsibles.group(measure.responsible()),
        responsibles.name(measure.responsible()),
        due,
        deadline);
  }

  /** Keeps the result of a measure; 完成度 is the share of the plan's measures that are done. */
  void finishMeasure(String number, int index, String result, String adjustment) {
    List<Measure> planned = issues.get(number).round().planned();
    Measure measure = planned.get(index);
    measure.finish(result, adjustment, time.now());
    deadlines.meet(measure.deadlineId());
    long done = planned.stream().filter(Measure::done).count();
    matters.track(
        number, (int) (100 * done / planned.size()), "措施完成 %d/%d".formatted(done, planned.size()));
  }

  private static void requireRows(Collection<?> rows, String field) {
    if (rows.isEmpty()) {
      throw new Refusal("“%s”至少要有一行".formatted(field));
    }
  }
}
