package center.coordination.request;

import center.coordination.engine.ProcessVariable;

/** Every name of the model {@code request-signature} (部门负责人签字) that code reads. */
final class RequestSignatureProcess {

  static final String KEY = "request-signature";
  static final String MESSAGE_CASE_CLOSED = "caseClosed";

  /** Candidate group of the task: the liaisons of the applying department. */
  static final ProcessVariable<String> SIGNING_GROUP = ProcessVariable.text("signingGroup");

  static final ProcessVariable<String> OBJECTION_REASON = ProcessVariable.text("objectionReason");

  private RequestSignatureProcess() {}
}
