package center.coordination.matter;

import java.util.Arrays;
import java.util.Optional;

/** A choice of the manual: its Chinese label for people, its code for forms, models and tables. */
public interface Coded {

  /** The enum constant's name; {@link Enum#name()}. */
  String name();

  /** The manual's own word. */
  String label();

  /** The constant's name in lower camel case, as the forms submit it. */
  default String code() {
    String[] words = name().toLowerCase(java.util.Locale.ROOT).split("_");
    StringBuilder code = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return code.toString();
  }

  /** The choice with this code, empty when there is none. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.code().equals(code))
        .findFirst();
  }

  /** The choice with this code; throws IllegalArgumentException when there is none. */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    return find(type, code)
        .orElseThrow(() -> new IllegalArgumentException(code + " is no " + type.getSimpleName()));
  }
}
