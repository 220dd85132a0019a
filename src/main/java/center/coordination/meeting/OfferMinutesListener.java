package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the draft, or what was written before the minutes came back. */
@Component
class OfferMinutesListener implements TaskListener {

  private final MinutesForm form;
  private final MinutesFile file;

  OfferMinutesListener(MinutesForm form, MinutesFile file) {
    this.form = form;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    // Of this task alone: what is submitted replaces them here, and the next task begins anew.
    form.of(number).forEach((name, value) -> task.setVariableLocal(name, JsonValues.toSpin(value)));
    CASE_FILE.set(task, file.caseFile(number));
  }
}
