package center.coordination;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names are written in models and forms. */
final class Names {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final String CAMEL = "[a-z][A-Za-z0-9]*";

  private Names() {}

  /** English with hyphens, as files and keys are named. */
  static boolean isKebabCase(String name) {
    return KEBAB.matcher(name).matches();
  }

  /** prefix_camelCase; with a second part only where it tells uses of one delegate apart. */
  static boolean isId(String id, String prefix, boolean suffixAllowed) {
    String suffix = suffixAllowed ? "(_" + CAMEL + ")?" : "";
    return id != null && id.matches(prefix + "_" + CAMEL + suffix);
  }

  /** The camelCase part of an id: startReminder of endEvent_startReminder_response. */
  static String nameOf(String id) {
    String[] parts = id.split("_");
    return parts.length > 1 ? parts[1] : id;
  }

  /** respondToRequest as respond-to-request. */
  static String kebab(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** respondToRequest as RespondToRequest. */
  static String className(String camel) {
    return camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
  }

  /** Whether a person who reads Chinese can read it. */
  static boolean isChinese(String text) {
    return text != null && HAN.matcher(text).find();
  }

  /** Chinese without an English word in it. */
  static boolean isPurelyChinese(String text) {
    return isChinese(text) && !LATIN.matcher(text).find();
  }

  /** How many Han characters the text has. */
  static long hanCharacters(String text) {
    return HAN.matcher(text).results().count();
  }
}
