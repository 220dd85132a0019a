package center.coordination.issue;

import center.coordination.engine.ProcessVariable;

/** Every name of the model {@code issue-handling} (问题处理). */
final class IssueHandlingProcess {

  static final ProcessVariable<String> INITIATOR = ProcessVariable.text("initiator");

  // The issue sheet
  static final ProcessVariable<Boolean> ON_BEHALF = ProcessVariable.flag("onBehalf");
  static final ProcessVariable<String> REPORTER_ID = ProcessVariable.text("reporterId");
  static final ProcessVariable<String> REPORTER_NAME = ProcessVariable.text("reporterName");
  static final ProcessVariable<String> REPORTER_DEPARTMENT =
      ProcessVariable.text("reporterDepartment");
  static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
  static final ProcessVariable<String> ISSUE_TYPE = ProcessVariable.text("issueType");
  static final ProcessVariable<String> PHENOMENON = ProcessVariable.text("phenomenon");
  static final String AFFECTED_DEPARTMENTS = "affectedDepartments";
  static final ProcessVariable<String> AFFECTED_PEOPLE = ProcessVariable.text("affectedPeople");
  static final ProcessVariable<String> AFFECTED_PROJECTS = ProcessVariable.text("affectedProjects");
  static final ProcessVariable<String> SITUATION = ProcessVariable.text("situation");

  /** Code of the level: what the reporter asks for, then what holds. */
  static final ProcessVariable<String> URGENCY = ProcessVariable.text("urgency");

  // The classification; all empty where no rule speaks
  static final ProcessVariable<String> RULE_LEVEL = ProcessVariable.text("ruleLevel");
  static final ProcessVariable<String> RULE_TEXT = ProcessVariable.text("ruleText");
  static final ProcessVariable<String> RULE_ADVICE = ProcessVariable.text("ruleAdvice");
  static final ProcessVariable<Boolean> RULE_MAJOR = ProcessVariable.flag("ruleMajor");
  static final ProcessVariable<String> INFORMED_GROUP = ProcessVariable.text("informedGroup");

  // Identification
  static final ProcessVariable<String> IDENTIFICATION = ProcessVariable.text("identification");
  static final ProcessVariable<String> LEVEL_REASON = ProcessVariable.text("levelReason");
  static final ProcessVariable<String> IMPACT_NOTE = ProcessVariable.text("impactNote");
  static final ProcessVariable<String> DISMISSAL_REASON = ProcessVariable.text("dismissalReason");

  // Routing
  static final ProcessVariable<Boolean> INFORM_REQUIRED = ProcessVariable.flag("informRequired");
  static final ProcessVariable<Boolean> APPROVAL_REQUIRED =
      ProcessVariable.flag("approvalRequired");
  static final ProcessVariable<Number> ROUND = ProcessVariable.number("round");
  static final ProcessVariable<Boolean> LEAD_JOINS = ProcessVariable.flag("leadJoins");
  static final ProcessVariable<Boolean> SOLVED = ProcessVariable.flag("solved");

  // The result of the measures
  static final ProcessVariable<String> TREATMENT = ProcessVariable.text("treatment");
  static final ProcessVariable<String> TREATMENT_RESULT = ProcessVariable.text("treatmentResult");
  static final ProcessVariable<String> IMPLEMENTATION_OUTCOME =
      ProcessVariable.text("implementationOutcome");
  static final ProcessVariable<String> ADJUSTMENT_REASON = ProcessVariable.text("adjustmentReason");

  // Evaluation and rating
  static final ProcessVariable<String> EFFECT = ProcessVariable.text("effect");
  static final ProcessVariable<String> EFFECT_NOTE = ProcessVariable.text("effectNote");
  static final String FAILURE_CAUSES = "failureCauses";
  static final ProcessVariable<String> LESSONS = ProcessVariable.text("lessons");
  static final ProcessVariable<String> SUGGESTIONS = ProcessVariable.text("suggestions");
  static final ProcessVariable<String> SATISFACTION = ProcessVariable.text("satisfaction");
  static final ProcessVariable<String> SATISFACTION_COMMENT =
      ProcessVariable.text("satisfactionComment");
  static final ProcessVariable<String> EFFECT_ACCEPTED = ProcessVariable.text("effectAccepted");
  static final ProcessVariable<String> OBJECTION = ProcessVariable.text("objection");

  // The case library
  static final ProcessVariable<String> ARCHIVING = ProcessVariable.text("archiving");
  static final ProcessVariable<String> ARCHIVING_REASON = ProcessVariable.text("archivingReason");
  static final ProcessVariable<String> ARTICLE_TITLE = ProcessVariable.text("articleTitle");
  static final ProcessVariable<String> ARTICLE_SITUATION = ProcessVariable.text("articleSituation");
  static final ProcessVariable<String> ARTICLE_PROCESS = ProcessVariable.text("articleProcess");
  static final ProcessVariable<String> ARTICLE_SOLUTION = ProcessVariable.text("articleSolution");
  static final ProcessVariable<String> ARTICLE_FACTORS = ProcessVariable.text("articleFactors");

  private IssueHandlingProcess() {}
}
