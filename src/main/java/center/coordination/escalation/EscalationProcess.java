package center.coordination.escalation;

import center.coordination.engine.ProcessVariable;
import java.util.Date;

/** Every name of the model {@code escalation} (催办督办). */
final class EscalationProcess {

  static final String MESSAGE_REMINDER_DUE = "reminderDue";
  static final String MESSAGE_DEADLINE_EXPIRED = "deadlineExpired";
  static final String MESSAGE_DEADLINE_SETTLED = "deadlineSettled";

  /** The clock's Chinese name, its due time and the person in charge, for the forms' texts. */
  static final ProcessVariable<String> DEADLINE_KIND = ProcessVariable.text("deadlineKind");

  static final ProcessVariable<String> DUE_TEXT = ProcessVariable.text("deadlineDueText");
  static final ProcessVariable<String> OWNER_NAME = ProcessVariable.text("ownerName");

  /** Whether the clock has a rung for the director. */
  static final ProcessVariable<Boolean> DIRECTOR_ASKED = ProcessVariable.flag("directorAsked");

  /** When the director is asked; only where the clock has that rung. */
  static final ProcessVariable<Date> ESCALATE_AT = ProcessVariable.instant("escalateAt");

  static final ProcessVariable<String> SUPERVISION_MEASURE =
      ProcessVariable.text("supervisionMeasure");
  static final ProcessVariable<String> DIRECTOR_MEASURE = ProcessVariable.text("directorMeasure");

  private EscalationProcess() {}
}
