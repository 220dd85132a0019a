package center.coordination.board;

import center.coordination.issue.IssueView;
import center.coordination.issue.IssueViews;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is known of an issue beyond what every case has. */
@Component
class IssuePages {

  private final IssueViews issues;

  IssuePages(IssueViews issues) {
    this.issues = issues;
  }

  /** Empty for other cases. */
  Optional<IssuePage> of(String number) {
    return issues.find(number).map(IssuePages::page);
  }

  private static IssuePage page(IssueView issue) {
    return new IssuePage(
        issue.causes() == null || issue.causes().isEmpty()
            ? null
            : Fishbone.of(issue.title(), issue.causes()));
  }
}
