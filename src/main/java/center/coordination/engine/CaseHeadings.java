package center.coordination.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives each user task of a case the number and title as a variable of its own. Task lists show
 * variables, but those of the case only to people who may see every case.
 */
public final class CaseHeadings extends AbstractBpmnParseListener {

  /** Number and title of the case, a variable of the task itself. */
  public static final String VARIABLE = "caseHeading";

  private static final ProcessVariable<String> TITLE = ProcessVariable.text("caseTitle");

  CaseHeadings() {}

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ((UserTaskActivityBehavior) activity.getActivityBehavior())
        .getTaskDefinition()
        .addTaskListener(TaskListener.EVENTNAME_CREATE, CaseHeadings::add);
  }

  private static void add(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    if (number != null) {
      TITLE.find(task).ifPresent(title -> task.setVariableLocal(VARIABLE, number + "　" + title));
    }
  }
}
