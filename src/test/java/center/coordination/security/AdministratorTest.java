package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.CoordinationApplication;
import center.coordination.engine.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts outside the demo. */
@ExtendWith(OutputCaptureExtension.class)
class AdministratorTest {

  private static final String PASSWORD = "four-words-that-nobody-knows";

  @Test
  void refusesToStartWithoutAPasswordForTheAdministrator(CapturedOutput output) {
    assertThatThrownBy(() -> start("admin-missing", ""))
        .hasRootCauseInstanceOf(MissingAdministratorException.class);
    assertThat(output).contains("COORDINATION_ADMIN_PASSWORD");
  }

  @Test
  void addsOnlyTheAdministratorAndTellsNobodyThePassword(CapturedOutput output) {
    try (ConfigurableApplicationContext application = start("admin-given", PASSWORD)) {
      IdentityService identity = application.getBean(IdentityService.class);

      assertThat(identity.createUserQuery().list()).extracting("id").containsExactly("admin");
      assertThat(identity.checkPassword("admin", PASSWORD)).isTrue();
      assertThat(identity.checkPassword("admin", "admin")).isFalse();
      identity.unlockUser("admin");
    }
    assertThat(output).doesNotContain(PASSWORD);
  }

  @Test
  void needsThePasswordOnlyOnce() {
    start("admin-twice", PASSWORD).close();
    try (ConfigurableApplicationContext second = start("admin-twice", "")) {
      assertThat(second.getBean(IdentityService.class).checkPassword("admin", PASSWORD)).isTrue();
    }
  }

  @Test
  void keepsTheLastAdministrator() {
    try (ConfigurableApplicationContext application = start("admin-last", PASSWORD)) {
      IdentityService identity = application.getBean(IdentityService.class);

      assertThatThrownBy(() -> identity.deleteUser("admin")).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> identity.deleteMembership("admin", "camunda-admin"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("最后一名系统管理员");
      assertThatThrownBy(() -> identity.deleteGroup("camunda-admin")).isInstanceOf(Refusal.class);

      identity.saveUser(identity.newUser("second"));
      identity.createMembership("second", "camunda-admin");
      identity.deleteUser("admin");
      assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
    }
  }

  private static ConfigurableApplicationContext start(String database, String password) {
    return new SpringApplicationBuilder(CoordinationApplication.class)
        .run(
            "--server.port=0",
            "--spring.jmx.enabled=false",
            "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1",
            "--coordination.admin-password=" + password);
  }
}
