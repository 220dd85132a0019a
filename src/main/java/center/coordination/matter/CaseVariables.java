package center.coordination.matter;

import center.coordination.engine.ProcessVariable;

/** The variables that every flow of a case carries and passes on. */
public final class CaseVariables {

  /** The case number, equal to the business key. */
  public static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.text("caseNumber");

  /** 事项名称. */
  public static final ProcessVariable<String> CASE_TITLE = ProcessVariable.text("caseTitle");

  /** Read-only projection of the case for the texts of forms; the truth is in the entities. */
  public static final ProcessVariable<Object> CASE_FILE = ProcessVariable.json("caseFile");

  /** User id of the 承办人. */
  public static final ProcessVariable<String> OWNER = ProcessVariable.text("owner");

  /** User id of whoever applied. */
  public static final ProcessVariable<String> APPLICANT = ProcessVariable.text("applicant");

  /** Priority of the case's tasks, 0 to 100. */
  public static final ProcessVariable<Number> TASK_PRIORITY =
      ProcessVariable.number("taskPriority");

  private CaseVariables() {}
}
