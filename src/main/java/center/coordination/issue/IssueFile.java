package center.coordination.issue;

import center.coordination.engine.CentreTime;
import center.coordination.matter.Coded;
import center.coordination.organization.OrganizationService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a problem to the texts of forms, in Chinese words; nothing is read back from it. */
@Component
class IssueFile {

  private final IssueService issues;
  private final OrganizationService organization;
  private final CentreTime time;

  IssueFile(IssueService issues, OrganizationService organization, CentreTime time) {
    this.issues = issues;
    this.organization = organization;
    this.time = time;
  }

  /** The projection of a problem as it stands; keys are those of the forms' texts. */
  @Transactional(readOnly = true)
  Map<String, Object> of(String number) {
    Issue issue = issues.get(number);
    Map<String, Object> file = new LinkedHashMap<>();
    putSheet(file, issue);
    putLastRound(file, issue);
    putRound(file, analyzed(issue));
    file.put("leadAdvice", issue.round().leadAdvice());
    file.values().removeIf(value -> value == null || "".equals(value));
    return file;
  }

  private void putSheet(Map<String, Object> file, Issue issue) {
    Sheet sheet = issue.sheet();
    file.put("reporter", issue.reporter().text());
    file.put("reportedAt", time.text(issue.reportedAt()));
    file.put("issueType", sheet.issueType().label());
    file.put("phenomenon", sheet.phenomenon());
    file.put("affected", lines(sheet.departmentCodes(), organization::departmentName, "、"));
    file.put("affectedPeople", sheet.affectedPeople());
    file.put("affectedProjects", sheet.affectedProjects());
    file.put("askedLevel", sheet.askedLevel().label());
    file.put("rule", issue.rule().ruleText());
    file.put("advice", issue.rule().ruleAdvice());
    file.put("level", label(issue.level()));
    if (issue.rounds().size() > 1) {
      file.put("round", "第 %d 轮".formatted(issue.rounds().size()));
    }
  }

  /** Why there is another round: the evaluation, or the reporter who did not accept it. */
  private static void putLastRound(Map<String, Object> file, Issue issue) {
    int rounds = issue.rounds().size();
    if (rounds < 2) {
      return;
    }
    IssueRound last = issue.rounds().get(rounds - 2);
    Rating rating = last.rating();
    boolean refused = rating != null && rating.objection() != null;
    file.put("lastEffect", refused ? "报告人不认可" : last.evaluation().effectText());
    file.put("lastEffectNote", refused ? rating.objection() : last.evaluation().effectNote());
  }

  /** The round that runs now; until its analysis the one before, which it starts from. */
  private static IssueRound analyzed(Issue issue) {
    int rounds = issue.rounds().size();
    boolean begun = issue.round().analysis() == null && rounds > 1;
    return begun ? issue.rounds().get(rounds - 2) : issue.round();
  }

  private void putRound(Map<String, Object> file, IssueRound round) {
    Analysis analysis = round.analysis();
    if (analysis != null) {
      file.put("investigation", analysis.investigation());
      file.put("difficulty", label(analysis.difficulty()));
      file.put("resources", analysis.resourceNeed());
    }
    file.put("causes", lines(round.causes(), IssueFile::cause, "\n"));
    file.put("parties", lines(round.parties(), p -> p.party() + "：" + p.interest(), "\n"));
    file.put("solutions", lines(round.solutions(), IssueFile::solution, "\n"));
    round.solutions().stream()
        .filter(Solution::chosen)
        .forEach(solution -> file.put("solution", solution.solution()));
    file.put("choiceReason", round.choiceReason());
    file.put("solutionRejection", round.solutionRejection());
    file.put("firstMeasures", round.firstMeasures());
    file.put("measures", lines(round.measures(), this::measure, "\n"));
    file.put("adjustmentReason", round.adjustmentReason());
    file.put("treatment", round.treatment());
    file.put("treatmentResult", round.treatmentResult());
    Evaluation evaluation = round.evaluation();
    if (evaluation != null) {
      file.put("effect", label(evaluation.effect()));
      file.put("effectNote", evaluation.effectNote());
      file.put("lessons", evaluation.lessons());
      file.put("suggestions", evaluation.suggestions());
    }
    if (round.rating() != null) {
      file.put("satisfaction", label(round.rating().satisfaction()));
    }
  }

  private static String cause(FoundCause cause) {
    return "%s｜%s：%s".formatted(cause.factor().label(), cause.label(), cause.evidence());
  }

  private static String solution(Solution solution) {
    return "%s%s（优点：%s；缺点：%s；可行性：%s）"
        .formatted(
            solution.chosen() ? "【选定】" : "",
            solution.solution(),
            solution.advantages(),
            solution.drawbacks(),
            solution.feasibility().label());
  }

  private String measure(Measure measure) {
    String line =
        "%s—%s—%s"
            .formatted(
                measure.measure(),
                organization.nameOf(measure.responsible()),
                time.text(measure.dueAt()));
    return measure.result() == null ? line : line + "—" + measure.result();
  }

  private static <T> String lines(List<T> items, Function<T, String> line, String separator) {
    return items.stream().map(line).collect(Collectors.joining(separator));
  }

  private static String label(Coded choice) {
    return choice == null ? null : choice.label();
  }
}
