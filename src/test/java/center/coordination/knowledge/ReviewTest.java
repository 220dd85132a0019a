package center.coordination.knowledge;

import static center.coordination.testing.ArticleAnswers.proposed;

import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.Refusals;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft that coordinator1 has just proposed. */
abstract class ReviewTest extends LibraryTest {

  static final String REVIEW_TASK = "userTask_reviewArticle";
  static final String REVISE_TASK = "userTask_reviseArticle";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired Refusals refusals;
  @Autowired RuntimeService runtime;

  ProcessInstance flow;
  String number;

  @BeforeEach
  void propose() {
    String id = work.start("coordinator1", "knowledge-review", proposed()).getId();
    flow = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    number = flow.getBusinessKey();
  }

  ArticleStatus status() {
    return article(number).status();
  }
}
