package center.coordination.security;

import center.coordination.engine.Refusal;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Stores passwords with bcrypt instead of the engine's one round of SHA-512. */
class BcryptPasswords implements PasswordEncryptor {

  /** What bcrypt reads at most. */
  private static final int MAX_BYTES = 72;

  /** What the engine appends before it asks us. */
  private static final int SALT_BYTES = 24;

  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();

  @Override
  public String encrypt(String saltedPassword) {
    if (saltedPassword.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new Refusal("密码过长：最多%d个字节（一个汉字占3个字节）".formatted(MAX_BYTES - SALT_BYTES));
    }
    return encoder.encode(saltedPassword);
  }

  @Override
  public boolean check(String saltedPassword, String encrypted) {
    return encoder.matches(saltedPassword, encrypted);
  }

  @Override
  public String hashAlgorithmName() {
    return "bcrypt";
  }
}
