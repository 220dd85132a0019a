package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.issue.IssueView;
import center.coordination.issue.IssueViews;
import center.coordination.organization.OrganizationService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is known of an issue beyond what every case has. */
@Component
class IssuePages {

  private final IssueViews issues;
  private final OrganizationService organization;
  private final CentreTime time;

  IssuePages(IssueViews issues, OrganizationService organization, CentreTime time) {
    this.issues = issues;
    this.organization = organization;
    this.time = time;
  }

  /** 问题处理单; empty for other cases. */
  Optional<IssueSheet> sheet(String number) {
    return issues.find(number).map(issue -> IssueSheet.of(issue, new Names(organization), time));
  }

  /**
   * Empty for other cases.
   *
   * @param article the number of its own article, which is not a similar one; or null
   */
  Optional<IssuePage> of(String number, String article) {
    return issues.find(number).map(issue -> page(issue, article));
  }

  private IssuePage page(IssueView issue, String article) {
    return new IssuePage(
        issue.causes().isEmpty() ? null : Fishbone.of(issue.title(), issue.causes()),
        issues.similar(issue.number()).stream()
            .filter(similar -> !similar.number().equals(article))
            .toList());
  }
}
