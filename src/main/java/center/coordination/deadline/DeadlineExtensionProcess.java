package center.coordination.deadline;

import center.coordination.engine.ProcessVariable;
import java.util.Date;

/** Every name of the model {@code deadline-extension} (延期申请). */
final class DeadlineExtensionProcess {

  static final ProcessVariable<String> INITIATOR = ProcessVariable.text("initiator");
  static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.text("caseNumber");

  /** What the task is about, where other flows show the case's title. */
  static final ProcessVariable<String> CASE_TITLE = ProcessVariable.text("caseTitle");

  static final ProcessVariable<String> EXTENDED_CASE_NUMBER =
      ProcessVariable.text("extendedCaseNumber");

  /** ISO date-time with offset, as the form submits it. */
  static final ProcessVariable<String> NEW_DUE_AT = ProcessVariable.text("newDueAt");

  static final ProcessVariable<String> REASON = ProcessVariable.text("extensionReason");

  /** The due time so far, for the form's text. */
  static final ProcessVariable<String> CURRENT_DUE = ProcessVariable.text("currentDue");

  /** When the decision is due: the clock's own expiry. */
  static final ProcessVariable<Date> EXTENSION_DUE_AT = ProcessVariable.instant("extensionDueAt");

  static final ProcessVariable<String> DECISION = ProcessVariable.text("extensionDecision");
  static final String APPROVE = "approve";
  static final ProcessVariable<String> DECISION_REASON =
      ProcessVariable.text("extensionDecisionReason");

  private DeadlineExtensionProcess() {}
}
