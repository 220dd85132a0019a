package center.coordination.request;

import center.coordination.deadline.DeadlineView;
import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.engine.JsonValues;
import center.coordination.matter.CaseVariables;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks a department to sign, beside the case and without holding it up. */
@Component
class RequestSignatureWorkflow {

  private final RuntimeService runtime;

  RequestSignatureWorkflow(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  void ask(Request request, Map<String, Object> caseFile, String group, DeadlineView deadline) {
    VariableMap variables =
        Variables.createVariables()
            .putValue(CaseVariables.CASE_NUMBER.name(), request.number())
            .putValue(CaseVariables.CASE_TITLE.name(), request.application().title())
            .putValue(CaseVariables.CASE_FILE.name(), JsonValues.toSpin(caseFile))
            .putValue(RequestSignatureProcess.SIGNING_GROUP.name(), group);
    variables.putAll(DeadlineWorkflow.armed(deadline));
    runtime.startProcessInstanceByKey(RequestSignatureProcess.KEY, request.number(), variables);
  }

  /** The case has ended; nobody needs to sign any more. */
  void end(String number) {
    runtime
        .createMessageCorrelation(RequestSignatureProcess.MESSAGE_CASE_CLOSED)
        .processInstanceBusinessKey(number)
        .correlateAll();
  }
}
