package center.coordination.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Deploys the models of these tests, acts as a user and cleans up behind itself. */
final class Trial {

  private final ProcessEngine engine;
  private final String deployment;

  Trial(ProcessEngine engine) {
    this.engine = engine;
    deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .name("trial")
            .addClasspathResource("engine/trial.bpmn")
            .addClasspathResource("engine/plain.bpmn")
            .addClasspathResource("engine/ask.form")
            .addClasspathResource("engine/answer.form")
            .deploy()
            .getId();
    allow(Resources.PROCESS_DEFINITION, Permissions.ALL);
    allow(Resources.PROCESS_INSTANCE, Permissions.ALL);
    allow(Resources.TASK, Permissions.ALL);
    allow(Resources.FILTER, Permissions.ALL);
  }

  /** To everybody: these tests are about what no permission gives. */
  private void allow(Resource resource, Permission permission) {
    Authorization authorization =
        engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    authorization.setUserId("*");
    authorization.setResource(resource);
    authorization.setResourceId("*");
    authorization.addPermission(permission);
    engine.getAuthorizationService().saveAuthorization(authorization);
  }

  void end() {
    signOut();
    takeAllRightsAway();
    engine.getRepositoryService().deleteDeployment(deployment, true);
  }

  void takeAllRightsAway() {
    engine
        .getAuthorizationService()
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
        .list()
        .forEach(a -> engine.getAuthorizationService().deleteAuthorization(a.getId()));
  }

  void signIn(String user, String... groups) {
    engine.getIdentityService().setAuthentication(user, List.of(groups));
  }

  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  ProcessInstance ask() {
    return engine.getFormService().submitStartForm(definition("trial"), Map.of("subject", "办公用房"));
  }

  String definition(String key) {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getId();
  }

  Task task(ProcessInstance instance) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .singleResult();
  }
}
