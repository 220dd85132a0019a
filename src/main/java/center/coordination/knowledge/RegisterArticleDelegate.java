package center.coordination.knowledge;

import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_FILE;
import static center.coordination.knowledge.KnowledgeReviewProcess.INITIATOR;
import static center.coordination.matter.CaseVariables.APPLICANT;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import center.coordination.deadline.DeadlineWorkflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记案例. */
@Component
class RegisterArticleDelegate implements JavaDelegate {

  private final ArticleReview review;
  private final ArticleFile articleFile;

  RegisterArticleDelegate(ArticleReview review, ArticleFile articleFile) {
    this.review = review;
    this.articleFile = articleFile;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ArticleText text = KnowledgeReviewWorkflow.text(execution);
    String author = INITIATOR.from(execution);
    Draft draft = review.register(text, author);
    execution.setProcessBusinessKey(draft.number());
    CASE_NUMBER.set(execution, draft.number());
    CASE_TITLE.set(execution, text.title());
    APPLICANT.set(execution, author);
    ARTICLE_FILE.set(execution, articleFile.of(draft.number(), ""));
    DeadlineWorkflow.arm(execution, draft.review());
  }
}
