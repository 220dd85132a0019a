package center.coordination.knowledge;

import center.coordination.engine.JsonValues;
import center.coordination.matter.Cause;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the draft of an article before the review, beside the case that it comes from. */
@Component
public class KnowledgeReviewWorkflow {

  private static final String MESSAGE_ARTICLE_DRAFTED = "articleDrafted";

  private final RuntimeService runtime;

  KnowledgeReviewWorkflow(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Starts the review of a draft; the variables are those of the form by hand. */
  public void propose(ArticleText draft, String author) {
    runtime
        .createMessageCorrelation(MESSAGE_ARTICLE_DRAFTED)
        .setVariables(
            Map.of(
                "initiator", author,
                "articleKind", draft.kind().code(),
                "articleTitle", draft.title(),
                "articleSituation", draft.situation(),
                "articleCauses",
                    JsonValues.toSpin(draft.causes().stream().map(Cause::code).toList()),
                "articleCauseNote", draft.causeNote(),
                "articleProcess", draft.process(),
                "articleSolution", draft.solution(),
                "articleFactors", draft.factors(),
                "articleDepartments", JsonValues.toSpin(draft.departments())))
        .setVariable("articleSource", draft.source())
        .correlateStartMessage();
  }
}
