package center.coordination.escalation;

import static center.coordination.deadline.DeadlineWorkflow.DEADLINE_ID;
import static center.coordination.deadline.DeadlineWorkflow.DUE_AT;
import static center.coordination.escalation.EscalationProcess.DEADLINE_KIND;
import static center.coordination.escalation.EscalationProcess.DIRECTOR_ASKED;
import static center.coordination.escalation.EscalationProcess.DUE_TEXT;
import static center.coordination.escalation.EscalationProcess.ESCALATE_AT;
import static center.coordination.escalation.EscalationProcess.OWNER_NAME;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineSettled;
import center.coordination.deadline.DeadlineView;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts reminding and supervising beside a flow, and ends both when the clock is settled. */
@Component
class EscalationWorkflow {

  private final RuntimeService runtime;
  private final DeadlineService deadlines;
  private final EscalationService escalations;

  EscalationWorkflow(
      @Lazy RuntimeService runtime, DeadlineService deadlines, EscalationService escalations) {
    this.runtime = runtime;
    this.deadlines = deadlines;
    this.escalations = escalations;
  }

  void reminderDue(String deadlineId, String caseTitle) {
    start(EscalationProcess.MESSAGE_REMINDER_DUE, deadlineId, caseTitle);
  }

  void deadlineExpired(String deadlineId, String caseTitle) {
    start(EscalationProcess.MESSAGE_DEADLINE_EXPIRED, deadlineId, caseTitle);
  }

  private void start(String message, String deadlineId, String caseTitle) {
    DeadlineView deadline = deadlines.find(deadlineId);
    if (deadline.settled()) {
      // A timer of a flow that outlives its clock; nothing would ever end what starts now.
      return;
    }
    Map<String, Object> variables = new HashMap<>();
    variables.put(CASE_NUMBER.name(), deadline.matterNumber());
    variables.put(CASE_TITLE.name(), caseTitle);
    variables.put(DEADLINE_ID.name(), deadlineId);
    variables.put(DUE_AT.name(), Date.from(deadline.dueAt()));
    variables.put(DEADLINE_KIND.name(), deadline.clock().label());
    variables.put(DUE_TEXT.name(), escalations.dueText(deadline));
    variables.put(OWNER_NAME.name(), escalations.responsibleName(deadline));
    variables.put(DIRECTOR_ASKED.name(), deadline.escalateAt() != null);
    if (deadline.escalateAt() != null) {
      variables.put(ESCALATE_AT.name(), Date.from(deadline.escalateAt()));
    }
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(deadline.matterNumber())
        .setVariables(variables)
        .correlateStartMessage();
  }

  @EventListener
  void on(DeadlineSettled settled) {
    runtime
        .createMessageCorrelation(EscalationProcess.MESSAGE_DEADLINE_SETTLED)
        .processInstanceBusinessKey(settled.matterNumber())
        .processInstanceVariableEquals(DEADLINE_ID.name(), settled.deadlineId())
        .correlateAll();
  }
}
