package center.coordination.request;

import center.coordination.engine.ProcessVariable;
import java.util.Date;

/** Every name of the model {@code request-handling} (协调请求处理). */
final class RequestHandlingProcess {

  static final String MESSAGE_WITHDRAWN = "requestWithdrawn";

  static final ProcessVariable<String> INITIATOR = ProcessVariable.text("initiator");

  // The application form
  static final ProcessVariable<Boolean> ON_BEHALF = ProcessVariable.flag("onBehalf");
  static final ProcessVariable<String> CHANNEL = ProcessVariable.text("channel");
  static final ProcessVariable<String> APPLICANT_ID = ProcessVariable.text("applicantId");
  static final ProcessVariable<String> APPLICANT_NAME = ProcessVariable.text("applicantName");
  static final ProcessVariable<String> URGENCY_OVERRIDE = ProcessVariable.text("urgencyOverride");
  static final ProcessVariable<String> URGENCY_REASON = ProcessVariable.text("urgencyReason");
  static final ProcessVariable<String> DEPARTMENT = ProcessVariable.text("department");
  static final ProcessVariable<String> POSITION = ProcessVariable.text("position");
  static final ProcessVariable<String> CONTACT = ProcessVariable.text("contact");
  static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
  static final String DEPARTMENTS = "departments";
  static final ProcessVariable<String> URGENCY = ProcessVariable.text("urgency");
  static final ProcessVariable<String> EXPECTED_DATE = ProcessVariable.text("expectedDate");
  static final ProcessVariable<String> BACKGROUND = ProcessVariable.text("background");
  static final ProcessVariable<String> PROBLEM = ProcessVariable.text("problem");
  static final ProcessVariable<String> DEMAND = ProcessVariable.text("demand");
  static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

  // The assessment
  static final ProcessVariable<String> ASSESSMENT_OUTCOME =
      ProcessVariable.text("assessmentOutcome");
  static final ProcessVariable<String> ASSESSMENT_REASON = ProcessVariable.text("assessmentReason");
  static final ProcessVariable<String> FEASIBILITY = ProcessVariable.text("feasibility");
  static final ProcessVariable<String> COMPLEXITY = ProcessVariable.text("complexity");
  static final ProcessVariable<String> IMPORTANCE = ProcessVariable.text("importance");
  static final ProcessVariable<String> URGENCY_CHANGE_REASON =
      ProcessVariable.text("urgencyChangeReason");

  // Routing
  static final ProcessVariable<String> TREATMENT = ProcessVariable.text("treatment");
  static final ProcessVariable<Number> DEPARTMENT_COUNT = ProcessVariable.number("departmentCount");
  static final ProcessVariable<String> DEFERRED_UNTIL = ProcessVariable.text("deferredUntil");
  static final ProcessVariable<String> DEFERRAL_REASON = ProcessVariable.text("deferralReason");
  static final ProcessVariable<Date> DEFERRAL_OVER_AT = ProcessVariable.instant("deferralOverAt");

  // Tracking, evaluation, rating
  static final ProcessVariable<String> PROGRESS_STATE = ProcessVariable.text("progressState");
  static final ProcessVariable<Number> PROGRESS = ProcessVariable.number("progress");
  static final ProcessVariable<String> PROGRESS_NOTE = ProcessVariable.text("progressNote");
  static final ProcessVariable<String> EFFECT = ProcessVariable.text("effect");
  static final ProcessVariable<String> EFFECT_NOTE = ProcessVariable.text("effectNote");
  static final ProcessVariable<String> LESSONS = ProcessVariable.text("lessons");
  static final ProcessVariable<String> SUGGESTIONS = ProcessVariable.text("suggestions");
  static final ProcessVariable<String> SATISFACTION = ProcessVariable.text("satisfaction");
  static final ProcessVariable<String> SATISFACTION_COMMENT =
      ProcessVariable.text("satisfactionComment");

  // Withdrawal, carried by the message
  static final ProcessVariable<String> WITHDRAWAL_REASON = ProcessVariable.text("withdrawalReason");
  static final ProcessVariable<String> WITHDRAWN_CASE_NUMBER =
      ProcessVariable.text("withdrawnCaseNumber");

  private RequestHandlingProcess() {}
}
