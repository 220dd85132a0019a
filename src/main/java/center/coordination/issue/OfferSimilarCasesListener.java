package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.SIMILAR_CASES;
import static center.coordination.issue.IssueSolutionProcess.SIMILAR_OPTIONS;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import center.coordination.engine.JsonValues;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the cases of the library that are near to this one (查阅相关文档和历史记录). */
@Component
class OfferSimilarCasesListener implements TaskListener {

  private final IssueArticles articles;

  OfferSimilarCasesListener(IssueArticles articles) {
    this.articles = articles;
  }

  @Override
  public void notify(DelegateTask task) {
    List<SimilarCase> similar = articles.similar(CASE_NUMBER.from(task));
    task.setVariableLocal(SIMILAR_CASES, JsonValues.toSpin(similar));
    task.setVariableLocal(
        SIMILAR_OPTIONS, JsonValues.toSpin(similar.stream().map(SimilarCase::option).toList()));
  }
}
