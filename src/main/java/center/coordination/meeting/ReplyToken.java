package center.coordination.meeting;

import center.coordination.engine.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret of a link by which one person answers once; only its hash is stored. */
record ReplyToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

  static ReplyToken create() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new ReplyToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What somebody brings, empty when it cannot be one of ours. */
  static Optional<ReplyToken> parse(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new ReplyToken(value)) : Optional.empty();
  }

  /** Of the text and not of its bytes: the last character has spare bits. */
  String hash() {
    return Fingerprint.of(value);
  }
}
