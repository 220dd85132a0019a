package center.coordination.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 召集到期的会议. */
@Component
class ConveneDueMeetingsDelegate implements JavaDelegate {

  private final MeetingCalendar calendar;

  ConveneDueMeetingsDelegate(MeetingCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calendar.conveneDue();
  }
}
