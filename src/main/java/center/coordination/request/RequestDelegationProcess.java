package center.coordination.request;

import center.coordination.engine.ProcessVariable;

/** The names of the model {@code request-delegation} (委托办理) that code reads. */
final class RequestDelegationProcess {

  static final ProcessVariable<String> DELEGATED_DEPARTMENT =
      ProcessVariable.text("delegatedDepartment");

  /** Candidate group of the liaison's task. */
  static final ProcessVariable<String> DELEGATED_GROUP = ProcessVariable.text("delegatedGroup");

  private RequestDelegationProcess() {}
}
