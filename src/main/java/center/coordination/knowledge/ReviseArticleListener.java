package center.coordination.knowledge;

import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_FILE;
import static center.coordination.knowledge.KnowledgeReviewProcess.REVIEW_NOTE;
import static center.coordination.knowledge.KnowledgeReviewProcess.REVIEW_OUTCOME;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import center.coordination.deadline.DeadlineWorkflow;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 修改案例. */
@Component
class ReviseArticleListener implements TaskListener {

  private final ArticleReview review;
  private final ArticleFile articleFile;

  ReviseArticleListener(ArticleReview review, ArticleFile articleFile) {
    this.review = review;
    this.articleFile = articleFile;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    ArticleText text = KnowledgeReviewWorkflow.text(task);
    DeadlineWorkflow.arm(task, review.revise(number, text));
    CASE_TITLE.set(task, text.title());
    ARTICLE_FILE.set(task, articleFile.of(number, REVIEW_NOTE.from(task)));
    // The next review begins without an answer.
    REVIEW_OUTCOME.set(task, null);
    REVIEW_NOTE.set(task, null);
  }
}
