package center.coordination.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets a called process begin without the variables that its caller does not have. The engine makes
 * them null, and Tasklist then hands in a list as a text of type Null, which is refused.
 */
final class CalledVariables extends AbstractBpmnParseListener {

  @Override
  public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (scope instanceof ProcessDefinitionEntity) {
      ExecutionListener dropMissing = CalledVariables::dropMissing;
      activity.addListener(ExecutionListener.EVENTNAME_START, dropMissing);
    }
  }

  private static void dropMissing(DelegateExecution start) {
    if (start.getSuperExecution() != null) {
      Map<String, Object> variables = start.getVariables();
      variables.values().removeIf(Objects::nonNull);
      start.removeVariables(variables.keySet());
    }
  }
}
