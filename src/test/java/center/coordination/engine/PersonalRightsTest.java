package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is a user's own and what is not. */
@EngineTest
class PersonalRightsTest {

  @Autowired ProcessEngine engine;
  @Autowired ProcessEngineConfigurationImpl configuration;
  @Autowired TaskService taskService;
  @Autowired IdentityService identityService;
  @Autowired AuthorizationService authorizationService;

  Trial trial;
  ProcessInstance asked;
  String taskId;
  String attachment;
  String comment;
  Authorization right;

  @BeforeEach
  void leaveAFileAndAComment() {
    trial = new Trial(engine);
    asked = trial.ask();
    taskId = trial.task(asked).getId();
    trial.takeAllRightsAway();
    attachment =
        taskService
            .createAttachment(
                "text/plain",
                taskId,
                asked.getId(),
                "附件",
                null,
                new ByteArrayInputStream(new byte[1]))
            .getId();
    comment = taskService.createComment(taskId, asked.getId(), "意见").getId();
    right = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    right.setUserId("coordinator1");
    right.setResource(Resources.TASK);
    right.setResourceId(taskId);
    right.addPermission(Permissions.READ);
    authorizationService.saveAuthorization(right);
  }

  @AfterEach
  void end() {
    trial.signOut();
    authorizationService.deleteAuthorization(right.getId());
    trial.end();
  }

  @Test
  void whoCannotSeeATaskGetsNoneOfItsFilesAndComments() {
    trial.signIn("requester2", "requester");

    forbids(() -> taskService.getTaskAttachment(taskId, attachment));
    forbids(() -> taskService.getTaskAttachmentContent(taskId, attachment));
    forbids(() -> taskService.getTaskAttachments(taskId));
    forbids(() -> taskService.deleteTaskAttachment(taskId, attachment));
    forbids(() -> taskService.deleteAttachment(attachment));
    forbids(() -> taskService.getTaskComments(taskId));
    forbids(
        () ->
            configuration
                .getCommandExecutorTxRequired()
                .execute(new GetTaskCommentCmd(taskId, comment)));
    forbids(() -> taskService.createComment(taskId, null, "意见"));
    forbids(() -> taskService.createComment(null, asked.getId(), "意见"));
    forbids(() -> taskService.createAttachment("t", taskId, null, "附件", null, "http://a.example"));

    trial.signOut();
    assertThat(taskService.getTaskAttachment(taskId, attachment)).isNotNull();
  }

  @Test
  void whoSeesATaskSeesItsFilesAndComments() {
    trial.signIn("coordinator1", "coordination");

    assertThat(taskService.getTaskAttachment(taskId, attachment).getName()).isEqualTo("附件");
    assertThat(taskService.getTaskAttachmentContent(taskId, attachment)).isNotEmpty();
    assertThat(taskService.getTaskComments(taskId)).hasSize(1);
    taskService.createComment(taskId, asked.getId(), "再次意见");
    forbids(() -> taskService.createComment(taskId, "another-case", "意见"));
    taskService.deleteTaskAttachment(taskId, attachment);
  }

  @Test
  void usersChangeTheirOwnProfileButDoNotDeleteThemselves() {
    User user = identityService.newUser("trialuser");
    user.setPassword("a long enough passphrase");
    identityService.saveUser(user);
    trial.signIn("trialuser");

    User own = identityService.createUserQuery().userId("trialuser").singleResult();
    own.setFirstName("试办");
    identityService.saveUser(own);
    forbids(() -> identityService.deleteUser("trialuser"));

    trial.signOut();
    assertThat(identityService.createUserQuery().userId("trialuser").singleResult().getFirstName())
        .isEqualTo("试办");
    identityService.deleteUser("trialuser");
  }

  private static void forbids(ThrowingCallable action) {
    assertThatThrownBy(action).isInstanceOf(AuthorizationException.class);
  }
}
