package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.CoordinationApplication;
import center.coordination.engine.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DemoServer
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class AdministratorTest {

  private static final String PASSWORD = "four-words-that-nobody-knows";

  @Autowired IdentityService identity;
  @Autowired JdbcClient database;

  @Test
  void theApplicationDoesNotStartWithoutAPasswordForOne(@TempDir Path emptyMachine)
      throws Exception {
    Process start =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                CoordinationApplication.class.getName(),
                "--server.port=0",
                "--coordination.admin-password=")
            .directory(emptyMachine.toFile())
            .redirectErrorStream(true)
            .start();

    String output = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(start.waitFor()).isNotZero();
    assertThat(output)
        .contains("还没有系统管理员", "COORDINATION_ADMIN_PASSWORD")
        .doesNotContain("generated security password");
  }

  @Test
  void isAddedWithTheGivenPasswordWhenNobodyIs(CapturedOutput output) {
    // Around the guard, as on an empty database.
    database.sql("delete from act_id_membership where user_id_ = 'admin'").update();
    database.sql("delete from act_id_user where id_ = 'admin'").update();
    database
        .sql("delete from act_ru_authorization where user_id_ = 'admin' and resource_type_ = 1")
        .update();

    assertThatThrownBy(() -> new Administrator(identity, "").ensure())
        .isInstanceOf(MissingAdministratorException.class);
    new Administrator(identity, PASSWORD).ensure();
    new Administrator(identity, "another").ensure();

    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
        .extracting("id")
        .containsExactly("admin");
    assertThat(identity.checkPassword("admin", PASSWORD)).isTrue();
    assertThat(output).doesNotContain(PASSWORD);
  }

  @Test
  void staysWhenItIsTheLast() {
    assertThatThrownBy(() -> identity.deleteUser("admin")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> identity.deleteMembership("admin", "camunda-admin"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("最后一名系统管理员");
    assertThatThrownBy(() -> identity.deleteGroup("camunda-admin")).isInstanceOf(Refusal.class);
    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
  }

  @Test
  void mayGoWhenThereIsAnother() {
    identity.saveUser(identity.newUser("second"));
    identity.createMembership("second", "camunda-admin");

    identity.deleteUser("admin");

    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
  }
}
