package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.request.RequestHandlingProcess.TREATMENT;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.matter.Coded;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动处理时限. */
@Component
class StartHandlingDelegate implements JavaDelegate {

  private final RequestService requests;
  private final CaseFile caseFile;

  StartHandlingDelegate(RequestService requests, CaseFile caseFile) {
    this.requests = requests;
    this.caseFile = caseFile;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    Treatment treatment = Coded.of(Treatment.class, TREATMENT.from(execution));
    DeadlineWorkflow.arm(execution, requests.startHandling(number, treatment));
    CASE_FILE.set(execution, caseFile.of(number));
  }
}
