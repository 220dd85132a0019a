package center.coordination.issue;

import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows problems to pages. */
@Service
@Transactional(readOnly = true)
public class IssueViews {

  private final Issues issues;
  private final MatterService matters;
  private final IssueArticles articles;

  IssueViews(Issues issues, MatterService matters, IssueArticles articles) {
    this.issues = issues;
    this.matters = matters;
    this.articles = articles;
  }

  /** The problem with this number as it stands, its last round included. */
  public Optional<IssueView> find(String number) {
    return issues
        .findById(number)
        .flatMap(issue -> matters.find(number).map(matter -> view(issue, matter)));
  }

  /** The cases of the library that are nearest to a problem, best first. */
  public List<SimilarCase> similar(String number) {
    return articles.similar(number);
  }

  private static IssueView view(Issue issue, MatterSummary matter) {
    Sheet sheet = issue.sheet();
    IssueRound round = issue.round();
    Evaluation evaluation = round.evaluation();
    return new IssueView(
        issue.number(),
        matter.title(),
        issue.reporter().reporterName(),
        issue.reporter().reporterDepartment(),
        issue.reportedAt(),
        issue.receivedAt(),
        sheet.issueType().label(),
        sheet.phenomenon(),
        sheet.departmentCodes(),
        sheet.affectedPeople(),
        sheet.affectedProjects(),
        issue.level(),
        issue.rule().ruleText(),
        round.number(),
        issue.owner(),
        round.causes().stream()
            .map(cause -> new FishboneCause(cause.factor(), cause.label(), cause.evidence()))
            .toList(),
        round.treatment(),
        round.treatmentResult(),
        round.handledAt(),
        evaluation == null ? null : evaluation.effect(),
        round.rating() == null ? null : round.rating().satisfaction(),
        evaluation == null ? null : evaluation.lessons(),
        evaluation == null ? null : evaluation.suggestions());
  }
}
