package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.request.RequestDelegationProcess.DELEGATED_DEPARTMENT;
import static center.coordination.request.RequestDelegationProcess.DELEGATED_GROUP;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 安排委托. */
@Component
class ArrangeDelegationListener implements TaskListener {

  private final CoordinationService coordination;

  ArrangeDelegationListener(CoordinationService coordination) {
    this.coordination = coordination;
  }

  @Override
  public void notify(DelegateTask task) {
    String group =
        coordination.delegate(
            CASE_NUMBER.from(task), CASE_TITLE.from(task), DELEGATED_DEPARTMENT.from(task));
    DELEGATED_GROUP.set(task, group);
  }
}
