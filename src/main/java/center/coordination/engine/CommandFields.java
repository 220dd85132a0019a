package center.coordination.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.DirectFieldAccessor;

/** Reads what the engine's commands carry; they have fields but no getters. */
final class CommandFields {

  private CommandFields() {}

  static Object read(Command<?> command, String field) {
    return new DirectFieldAccessor(command).getPropertyValue(field);
  }

  static String taskId(Command<?> command) {
    return (String) read(command, "taskId");
  }

  /** The variables that come with completing a task or starting a process; never null. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> variables(Command<?> command) {
    Object variables =
        command instanceof StartProcessInstanceCmd
            ? builder(command).getVariables()
            : read(command, variablesField(command));
    return variables == null ? Map.of() : (Map<String, Object>) variables;
  }

  static void replaceVariables(Command<?> command, Map<String, Object> variables) {
    if (command instanceof StartProcessInstanceCmd) {
      builder(command).getVariables().clear();
      builder(command).getVariables().putAll(variables);
    } else {
      new DirectFieldAccessor(command)
          .setPropertyValue(variablesField(command), Variables.fromMap(variables));
    }
  }

  /** What is started; null when there is no such definition, which the command says itself. */
  static ProcessDefinitionEntity processDefinition(Command<?> command, CommandContext context) {
    if (command instanceof StartProcessInstanceCmd) {
      return new GetDeployedProcessDefinitionCmd(builder(command), false).execute(context);
    }
    String id = (String) read(command, "processDefinitionId");
    return context
        .getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedProcessDefinitionById(id);
  }

  /** The business key that a start names. */
  static String businessKey(Command<?> command) {
    return command instanceof StartProcessInstanceCmd
        ? builder(command).getBusinessKey()
        : (String) read(command, "businessKey");
  }

  private static ProcessInstantiationBuilderImpl builder(Command<?> command) {
    return (ProcessInstantiationBuilderImpl) read(command, "instantiationBuilder");
  }

  private static String variablesField(Command<?> command) {
    return command instanceof SubmitTaskFormCmd ? "properties" : "variables";
  }
}
