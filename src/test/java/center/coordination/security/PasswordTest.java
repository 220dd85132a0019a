package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.engine.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoServer
class PasswordTest {

  @Autowired IdentityService identity;
  @Autowired JdbcClient database;

  @AfterEach
  void removeThePerson() {
    identity.deleteUser("somebody");
  }

  @Test
  void storesPasswordsWithBcrypt() {
    assertThat(database.sql("select pwd_ from act_id_user").query(String.class).list())
        .isNotEmpty()
        .allMatch(stored -> stored.startsWith("{bcrypt}$2"));
  }

  @Test
  void takesThePasswordThatIsJustShortEnough() {
    save("密".repeat(16));

    assertThat(identity.checkPassword("somebody", "密".repeat(16))).isTrue();
    assertThat(identity.checkPassword("somebody", "密".repeat(15))).isFalse();
  }

  @Test
  void refusesThePasswordThatBcryptWouldCut() {
    assertThatThrownBy(() -> save("a".repeat(49)))
        .isInstanceOf(Refusal.class)
        .hasMessage("密码过长：最多48个字节（一个汉字占3个字节）");
  }

  private void save(String password) {
    User user = identity.newUser("somebody");
    user.setPassword(password);
    identity.saveUser(user);
  }
}
