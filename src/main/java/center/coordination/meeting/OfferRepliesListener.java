package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows who answered what. */
@Component
class OfferRepliesListener implements TaskListener {

  private final MeetingFile file;

  OfferRepliesListener(MeetingFile file) {
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    CASE_FILE.set(task, file.of(CASE_NUMBER.from(task)));
  }
}
