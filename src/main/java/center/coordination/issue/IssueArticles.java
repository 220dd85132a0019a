package center.coordination.issue;

import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleText;
import center.coordination.knowledge.CaseProfile;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.knowledge.Likeness;
import center.coordination.matter.Cause;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.organization.OrganizationService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a problem takes from the case library, and what it gives to it (更新知识库和案例库). */
@Service
@Transactional(readOnly = true)
class IssueArticles {

  /** What a field of the article holds at most. */
  private static final int LONGEST = 3000;

  private final IssueService issues;
  private final MatterService matters;
  private final KnowledgeService knowledge;
  private final OrganizationService organization;

  IssueArticles(
      IssueService issues,
      MatterService matters,
      KnowledgeService knowledge,
      OrganizationService organization) {
    this.issues = issues;
    this.matters = matters;
    this.knowledge = knowledge;
    this.organization = organization;
  }

  /** What the library is asked for: the case's words with its situation, causes and departments. */
  CaseProfile profile(String number) {
    Issue issue = issues.get(number);
    String title = matters.find(number).map(MatterSummary::title).orElse("");
    Analysis analysis = issue.round().analysis();
    String words =
        joined(
            title,
            issue.rule().ruleText(),
            issue.sheet().phenomenon(),
            issue.sheet().affectedProjects(),
            analysis == null ? null : analysis.investigation());
    return new CaseProfile(words, causes(issue), issue.sheet().departmentCodes());
  }

  /** The nearest cases, each with why it is near. */
  List<SimilarCase> similar(String number) {
    return knowledge.alike(profile(number)).stream()
        .map(near -> new SimilarCase(near.number(), near.title(), reason(near)))
        .toList();
  }

  private String reason(Likeness near) {
    List<String> reasons = new ArrayList<>();
    add(reasons, "相同原因", near.causes().stream().map(Cause::label).toList());
    add(reasons, "相同部门", near.departments().stream().map(organization::departmentName).toList());
    add(reasons, "共同词语", near.words());
    return String.join("；", reasons);
  }

  private static void add(List<String> reasons, String name, List<String> shared) {
    if (!shared.isEmpty()) {
      reasons.add(name + "：" + String.join("、", shared));
    }
  }

  /** What the case already says, as a first draft of its article. */
  ArticleWords draft(String number, String title) {
    Issue issue = issues.get(number);
    IssueRound round = issue.round();
    String chosen =
        round.solutions().stream()
            .filter(Solution::chosen)
            .map(Solution::solution)
            .collect(Collectors.joining());
    String measures =
        round.measures().stream().map(Measure::measure).collect(Collectors.joining("\n"));
    return new ArticleWords(
        title,
        shortened(issue.sheet().phenomenon()),
        shortened(joined(round.analysis().investigation(), round.treatment())),
        shortened(joined(chosen, measures, round.treatmentResult())),
        shortened(round.evaluation().lessons()));
  }

  /** The article as the closing form left it, with what the case adds. */
  ArticleText text(String number, ArticleWords words) {
    Issue issue = issues.get(number);
    String own =
        issue.round().causes().stream()
            .filter(cause -> cause.cause() == null)
            .map(FoundCause::ownCause)
            .collect(Collectors.joining("、"));
    return new ArticleText(
        ArticleKind.PRACTICE,
        words.title(),
        words.situation(),
        causes(issue),
        own,
        Objects.requireNonNullElse(words.process(), ""),
        words.solution(),
        Objects.requireNonNullElse(words.factors(), ""),
        issue.sheet().departmentCodes(),
        number);
  }

  private static List<Cause> causes(Issue issue) {
    return issue.round().causes().stream()
        .map(FoundCause::cause)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String joined(String... texts) {
    return Stream.of(texts)
        .filter(text -> text != null && !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
