package center.coordination.engine;

import java.util.List;
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

  private static final String BOUND = "deployment";

  private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
  private final Map<List<String>, FormSchema> bound = new ConcurrentHashMap<>();

  /** The form that a task or start event refers to, if any. */
  Optional<FormSchema> find(FormData data, CommandContext context) {
    CamundaFormRef reference = data == null ? null : data.getCamundaFormRef();
    if (reference == null || reference.getKey() == null) {
      return Optional.empty();
    }
    String deployment = data.getDeploymentId();
    if (!BOUND.equals(reference.getBinding())) {
      return Optional.of(read(reference, deployment, context));
    }
    // What is bound to its deployment never changes: not even the definition need be looked up.
    List<String> place = List.of(deployment, reference.getKey());
    FormSchema known = bound.get(place);
    if (known == null) {
      known = read(reference, deployment, context);
      bound.put(place, known);
    }
    return Optional.of(known);
  }

  private FormSchema read(CamundaFormRef reference, String deployment, CommandContext context) {
    CamundaFormDefinition definition =
        new GetCamundaFormDefinitionCmd(reference, deployment).execute(context);
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
    return known;
  }
}
