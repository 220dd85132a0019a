package center.coordination.issue;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import center.coordination.matter.Urgency;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a problem from its identification to its end (manual §日常工作流程 3). */
@Service
@Transactional
class IssueService {

  private final Issues issues;
  private final Suggestions suggestions;
  private final MatterService matters;
  private final DeadlineService deadlines;
  private final OrganizationService organization;
  private final IssueClassification classification;
  private final IssueNotices notices;
  private final Clock clock;

  IssueService(
      Issues issues,
      Suggestions suggestions,
      MatterService matters,
      DeadlineService deadlines,
      OrganizationService organization,
      IssueClassification classification,
      IssueNotices notices,
      Clock clock) {
    this.issues = issues;
    this.suggestions = suggestions;
    this.matters = matters;
    this.deadlines = deadlines;
    this.organization = organization;
    this.classification = classification;
    this.notices = notices;
    this.clock = clock;
  }

  /** The problem with this number. */
  @Transactional(readOnly = true)
  Issue get(String number) {
    return issues
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No issue " + number));
  }

  /** Takes the classification over and starts the handling clock at the report (3.1). */
  DeadlineView startHandling(String number, Rule rule) {
    Issue issue = get(number);
    issue.classify(rule);
    matters.assess(number, issue.level(), null, null);
    return startClock(issue, Role.COORDINATION.groupId());
  }

  /** Tells the group that the rule names, such as the director of a major problem. */
  void informRole(String number) {
    notices.informRole(get(number));
  }

  /** Settles situation, level and handler (问题识别, 3.2); a lower level is told to the leads. */
  void identify(String number, Identification identification) {
    Issue issue = get(number);
    if (!organization.isMember(identification.owner(), Role.COORDINATION.groupId())) {
      throw new Refusal("“承办人”须是协调管理组人员");
    }
    boolean corrected = !identification.situation().equals(issue.sheet().situation());
    Rule rule = corrected ? classification.of(identification.situation()) : issue.rule();
    requireReason(identification, rule, corrected);
    Urgency before = issue.level();
    issue.identify(identification, rule, clock.instant());
    moveClock(issue, before, identification.levelReason());
    deadlines.handOver(
        number, identification.owner(), "承办人：" + organization.nameOf(identification.owner()));
    if (corrected && rule.informedGroup() != null) {
      notices.informRole(issue);
    }
    matters.assess(number, issue.level(), null, issue.owner());
    matters.enter(number, issue.status().label());
    notices.identified(issue);
  }

  private static void requireReason(Identification identification, Rule rule, boolean corrected) {
    if (identification.levelReason() != null) {
      return;
    }
    if (corrected) {
      throw new Refusal("更正“情形”须填写“定级理由”");
    }
    if (rule.ruleLevel() == null) {
      throw new Refusal("该情形没有对应的分类规则，由承办人定级，须填写“定级理由”");
    }
    if (rule.ruleLevel() != identification.level()) {
      throw new Refusal(
          "分类规则判定为“%s”，改为“%s”须填写“定级理由”"
              .formatted(rule.ruleLevel().label(), identification.level().label()));
    }
  }

  /** Gives the case another level while it is handled; the time already used stays used. */
  void reclassify(String number, Urgency level, String reason) {
    Issue issue = get(number);
    Urgency before = issue.level();
    if (level == before) {
      return;
    }
    if (reason == null) {
      throw new Refusal("问题等级由“%s”改为“%s”须填写“调整理由”".formatted(before.label(), level.label()));
    }
    issue.reclassify(level, reason);
    matters.assess(number, level, null, issue.owner());
    moveClock(issue, before, reason);
  }

  private void moveClock(Issue issue, Urgency before, String reason) {
    Urgency level = issue.level();
    if (level == before) {
      return;
    }
    String change = "%s → %s：%s".formatted(before.label(), level.label(), reason);
    deadlines.reclassify(issue.number(), level.code(), change);
    if (level.compareTo(before) > 0) {
      notices.lowered(issue, change);
    }
  }

  /** Notes that the report was no problem; its clock stops with that. */
  void dismiss(String number, String reason) {
    get(number).dismiss(reason, clock.instant());
    deadlines.meet(number, DeadlineClock.HANDLING);
  }

  /** Tells the reporter why the report was dismissed, and closes the case. */
  void notifyDismissal(String number) {
    Issue issue = get(number);
    notices.dismissed(issue);
    end(issue);
  }

  /** Finishes the round's handling: the clock stops, the effect can be judged (3.2). */
  void finishHandling(String number, String treatment, String result) {
    Issue issue = get(number);
    issue.round().conclude(treatment, result);
    issue.finishHandling(clock.instant());
    deadlines.meet(number, DeadlineClock.HANDLING);
    matters.enter(number, issue.status().label());
  }

  /** Notes what was done so far and why the solution has to change; the clock runs on (3.2). */
  void adjust(String number, String treatment, String result, String reason) {
    IssueRound round = get(number).round();
    round.conclude(treatment, result);
    round.adjust(reason);
  }

  /** Keeps the evaluation and its suggestions; tells whether the problem counts as solved. */
  boolean evaluate(String number, Evaluation evaluation) {
    Issue issue = get(number);
    issue.evaluate(evaluation);
    if (evaluation.suggestions() != null) {
      suggestions.save(
          new Suggestion(number, evaluation.suggestions(), issue.owner(), clock.instant()));
    }
    return evaluation.effect().solved();
  }

  /** Asks the reporter for a rating within its own limit. */
  DeadlineView awaitRating(String number) {
    Issue issue = get(number);
    matters.enter(number, issue.status().label());
    notices.askForRating(issue);
    return deadlines.start(
        number, DeadlineClock.RATING, null, issue.reporter().reporter(), clock.instant());
  }

  /** Begins another round with a clock of its own, because the problem is not solved yet. */
  DeadlineView beginNextRound(String number) {
    Issue issue = get(number);
    issue.beginNextRound(clock.instant());
    matters.enter(number, issue.status().label());
    matters.track(number, 0, "第 %d 轮处理".formatted(issue.round().number()));
    notices.nextRound(issue);
    return startClock(issue, issue.owner());
  }

  private DeadlineView startClock(Issue issue, String responsible) {
    DeadlineView handling =
        deadlines.start(
            issue.number(),
            DeadlineClock.HANDLING,
            issue.level().code(),
            responsible,
            issue.round().begunAt());
    matters.plan(issue.number(), handling.dueAt());
    return handling;
  }

  /** Keeps the reporter's rating. */
  void rate(String number, Rating rating) {
    Issue issue = get(number);
    issue.rate(rating);
    deadlines.meet(number, DeadlineClock.RATING);
    matters.enter(number, issue.status().label());
  }

  /** The reporter did not answer in time: the result counts as accepted, the rating as missing. */
  void recordMissingRating(String number) {
    Issue issue = get(number);
    issue.rate(Rating.NONE);
    deadlines.lapse(number, DeadlineClock.RATING);
    matters.enter(number, issue.status().label());
  }

  /** Notes whether the case goes to the case library (更新知识库和案例库, 3.2). */
  void updateLibrary(String number, boolean proposed, String reason) {
    get(number).archive(proposed, reason);
  }

  /** Ends the case. */
  void close(String number) {
    Issue issue = get(number);
    end(issue);
    notices.closed(issue);
  }

  private void end(Issue issue) {
    issue.close(clock.instant());
    matters.close(issue.number(), issue.status().label());
  }
}
