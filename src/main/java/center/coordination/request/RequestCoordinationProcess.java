package center.coordination.request;

import center.coordination.engine.FormRows;
import center.coordination.engine.ProcessVariable;

/** The names of the model {@code request-coordination} (协调办理) that code reads. */
final class RequestCoordinationProcess {

  static final String AGREED = "agreed";

  static final FormRows PARTY_ROWS = new FormRows("partyRows");
  static final FormRows CAUSE_ROWS = new FormRows("causeRows");
  static final ProcessVariable<Boolean> MATERIAL_NEEDED = ProcessVariable.flag("materialNeeded");
  static final FormRows PLAN_PARTIES = new FormRows("planParties");
  static final FormRows PLAN_STEPS = new FormRows("planSteps");
  static final FormRows PLAN_RISKS = new FormRows("planRisks");
  static final ProcessVariable<String> PLAN_FINISH = ProcessVariable.text("planFinish");
  static final FormRows STATEMENT_ROWS = new FormRows("statementRows");
  static final FormRows ACCEPTANCE_ROWS = new FormRows("acceptanceRows");
  static final ProcessVariable<String> NEGOTIATION_OUTCOME =
      ProcessVariable.text("negotiationOutcome");
  static final FormRows RACI_ROWS = new FormRows("raciRows");
  static final FormRows ACTION_ROWS = new FormRows("actionRows");

  private RequestCoordinationProcess() {}
}
