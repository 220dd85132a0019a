package center.coordination.issue;

import center.coordination.engine.FormRows;
import center.coordination.engine.ProcessVariable;

/** Every name of the models {@code issue-solution} (分析并制定方案) and {@code issue-measure} (实施措施). */
final class IssueSolutionProcess {

  static final ProcessVariable<String> LEAD_ADVICE = ProcessVariable.text("leadAdvice");
  static final ProcessVariable<String> LEAD_RESOURCES = ProcessVariable.text("leadResources");

  // Analysis
  static final String SIMILAR_CASES = "similarCases";
  static final String SIMILAR_OPTIONS = "similarOptions";
  static final ProcessVariable<String> INVESTIGATION = ProcessVariable.text("investigation");
  static final FormRows CAUSE_ROWS = new FormRows("causeRows");
  static final FormRows PARTY_ROWS = new FormRows("partyRows");
  static final ProcessVariable<String> DIFFICULTY = ProcessVariable.text("difficulty");
  static final ProcessVariable<String> DIFFICULTY_NOTE = ProcessVariable.text("difficultyNote");
  static final ProcessVariable<String> RESOURCE_NEED = ProcessVariable.text("resourceNeed");

  // Solutions and plan
  static final String RESPONSIBLE_OPTIONS = "responsibleOptions";
  static final FormRows SOLUTION_ROWS = new FormRows("solutionRows");
  static final ProcessVariable<String> CHOICE_REASON = ProcessVariable.text("choiceReason");
  static final FormRows MEASURE_ROWS = new FormRows("measureRows");
  static final ProcessVariable<Number> MEASURE_COUNT = ProcessVariable.number("measureCount");
  static final ProcessVariable<String> SOLUTION_DECISION = ProcessVariable.text("solutionDecision");
  static final ProcessVariable<String> SOLUTION_DECISION_REASON =
      ProcessVariable.text("solutionDecisionReason");
  static final ProcessVariable<String> FIRST_MEASURES = ProcessVariable.text("firstMeasures");
  static final ProcessVariable<String> FIRST_MEASURES_EFFECT =
      ProcessVariable.text("firstMeasuresEffect");
  static final FormRows CONTACT_ROWS = new FormRows("contactRows");

  // One measure
  static final ProcessVariable<Number> MEASURE_INDEX = ProcessVariable.number("measureIndex");
  static final ProcessVariable<String> MEASURE_OWNER = ProcessVariable.text("measureOwner");
  static final ProcessVariable<String> MEASURE_GROUP = ProcessVariable.text("measureGroup");
  static final ProcessVariable<String> MEASURE_TEXT = ProcessVariable.text("measureText");
  static final ProcessVariable<String> MEASURE_RESPONSIBLE =
      ProcessVariable.text("measureResponsible");
  static final ProcessVariable<String> MEASURE_DUE_TEXT = ProcessVariable.text("measureDueText");
  static final ProcessVariable<String> MEASURE_RESULT = ProcessVariable.text("measureResult");
  static final ProcessVariable<String> MEASURE_ADJUSTMENT =
      ProcessVariable.text("measureAdjustment");

  private IssueSolutionProcess() {}
}
