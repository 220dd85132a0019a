package center.coordination.knowledge;

import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_CAUSES;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_CAUSE_NOTE;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_DEPARTMENTS;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_FACTORS;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_KIND;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_PROCESS;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_SITUATION;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_SOLUTION;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_SOURCE;
import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_TITLE;
import static center.coordination.knowledge.KnowledgeReviewProcess.INITIATOR;

import center.coordination.engine.JsonValues;
import center.coordination.matter.Cause;
import center.coordination.matter.Coded;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the draft of an article before the review, beside the case that it comes from. */
@Component
public class KnowledgeReviewWorkflow {

  private final RuntimeService runtime;

  KnowledgeReviewWorkflow(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Starts the review of a draft; the variables are those of the form by hand. */
  public void propose(ArticleText draft, String author) {
    runtime
        .createMessageCorrelation(KnowledgeReviewProcess.MESSAGE_ARTICLE_DRAFTED)
        .setVariable(INITIATOR.name(), author)
        .setVariables(variables(draft))
        .correlateStartMessage();
  }

  /** What the forms of a flow say about its article. */
  static ArticleText text(VariableScope form) {
    return new ArticleText(
        Coded.of(ArticleKind.class, ARTICLE_KIND.from(form)),
        ARTICLE_TITLE.from(form),
        ARTICLE_SITUATION.from(form),
        JsonValues.texts(form, ARTICLE_CAUSES).stream()
            .map(code -> Coded.of(Cause.class, code))
            .toList(),
        ARTICLE_CAUSE_NOTE.given(form),
        ARTICLE_PROCESS.given(form),
        ARTICLE_SOLUTION.from(form),
        ARTICLE_FACTORS.given(form),
        JsonValues.texts(form, ARTICLE_DEPARTMENTS),
        ARTICLE_SOURCE.given(form));
  }

  /** What the forms of a flow begin with. */
  static Map<String, Object> variables(ArticleText text) {
    Map<String, Object> variables = new HashMap<>();
    variables.put(ARTICLE_KIND.name(), text.kind().code());
    variables.put(ARTICLE_TITLE.name(), text.title());
    variables.put(ARTICLE_SITUATION.name(), text.situation());
    variables.put(
        ARTICLE_CAUSES, JsonValues.toSpin(text.causes().stream().map(Cause::code).toList()));
    variables.put(ARTICLE_CAUSE_NOTE.name(), text.causeNote());
    variables.put(ARTICLE_PROCESS.name(), text.process());
    variables.put(ARTICLE_SOLUTION.name(), text.solution());
    variables.put(ARTICLE_FACTORS.name(), text.factors());
    variables.put(ARTICLE_DEPARTMENTS, JsonValues.toSpin(text.departments()));
    variables.put(ARTICLE_SOURCE.name(), text.source());
    return variables;
  }
}
