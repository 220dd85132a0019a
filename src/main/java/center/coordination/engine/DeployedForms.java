package center.coordination.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** The forms of the deployment that a case runs on, each parsed once. */
final class DeployedForms {

  private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

  /** The form that a task or start event refers to, if any. */
  Optional<FormSchema> find(FormData data, CommandContext context) {
    CamundaFormRef reference = data == null ? null : data.getCamundaFormRef();
    if (reference == null || reference.getKey() == null) {
      return Optional.empty();
    }
    CamundaFormDefinition definition =
        new GetCamundaFormDefinitionCmd(reference, data.getDeploymentId()).execute(context);
    if (definition == null) {
      throw new Refusal("表单“%s”没有部署，请联系流程优化组".formatted(reference.getKey()));
    }
    FormSchema known = schemas.get(definition.getId());
    if (known == null) {
      known =
          FormSchema.parse(
              new GetDeploymentResourceCmd(
                      definition.getDeploymentId(), definition.getResourceName())
                  .execute(context));
      schemas.put(definition.getId(), known);
    }
    return Optional.of(known);
  }
}
