package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.request.RequestHandlingProcess.PROGRESS;
import static center.coordination.request.RequestHandlingProcess.PROGRESS_NOTE;
import static center.coordination.request.RequestHandlingProcess.PROGRESS_STATE;

import center.coordination.matter.Coded;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 跟踪执行. */
@Component
class TrackProgressListener implements TaskListener {

  private final RequestService requests;

  TrackProgressListener(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void notify(DelegateTask task) {
    requests.track(
        CASE_NUMBER.from(task),
        Coded.of(ProgressState.class, PROGRESS_STATE.from(task)),
        PROGRESS.from(task).intValue(),
        PROGRESS_NOTE.from(task));
  }
}
