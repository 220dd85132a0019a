package center.coordination.knowledge;

import center.coordination.engine.ProcessVariable;

/** Every name of the model {@code knowledge-review} (案例入库). */
final class KnowledgeReviewProcess {

  static final String MESSAGE_ARTICLE_DRAFTED = "articleDrafted";

  static final ProcessVariable<String> INITIATOR = ProcessVariable.text("initiator");

  // The article
  static final ProcessVariable<String> ARTICLE_KIND = ProcessVariable.text("articleKind");
  static final ProcessVariable<String> ARTICLE_TITLE = ProcessVariable.text("articleTitle");
  static final ProcessVariable<String> ARTICLE_SITUATION = ProcessVariable.text("articleSituation");
  static final String ARTICLE_CAUSES = "articleCauses";
  static final ProcessVariable<String> ARTICLE_CAUSE_NOTE =
      ProcessVariable.text("articleCauseNote");
  static final ProcessVariable<String> ARTICLE_PROCESS = ProcessVariable.text("articleProcess");
  static final ProcessVariable<String> ARTICLE_SOLUTION = ProcessVariable.text("articleSolution");
  static final ProcessVariable<String> ARTICLE_FACTORS = ProcessVariable.text("articleFactors");
  static final String ARTICLE_DEPARTMENTS = "articleDepartments";
  static final ProcessVariable<String> ARTICLE_SOURCE = ProcessVariable.text("articleSource");

  /** Read-only projection of the article for the texts of forms. */
  static final ProcessVariable<Object> ARTICLE_FILE = ProcessVariable.json("articleFile");

  // The review
  static final ProcessVariable<String> REVIEW_OUTCOME = ProcessVariable.text("reviewOutcome");
  static final ProcessVariable<String> REVIEW_NOTE = ProcessVariable.text("reviewNote");

  private KnowledgeReviewProcess() {}
}
