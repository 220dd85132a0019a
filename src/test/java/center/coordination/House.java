package center.coordination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where things are, and which capability may know which. */
final class House {

  static final Path PROCESSES = Path.of("processes");
  static final Path FORMS = Path.of("forms");
  static final Path SOURCES = Path.of("src/main/java/center/coordination");

  static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  /** From top to bottom; capabilities of one floor do not know each other. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("board"),
          Set.of("request", "issue", "meeting"),
          Set.of("knowledge"),
          Set.of("escalation"),
          Set.of("matter", "deadline"),
          Set.of("notification"),
          Set.of("organization"),
          Set.of("security"),
          Set.of("engine"));

  private House() {}

  /** Every capability there is. */
  static List<String> capabilities() {
    return FLOORS.stream().flatMap(Set::stream).sorted().toList();
  }

  /** Whether code or models of one capability may use what belongs to the other. */
  static boolean mayUse(String user, String used) {
    return user.equals(used) || floor(used) > floor(user);
  }

  private static int floor(String capability) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).contains(capability)) {
        return floor;
      }
    }
    throw new IllegalArgumentException(
        "No capability %s: add it to a floor of House".formatted(capability));
  }

  /** The files with this suffix below a folder, in order of their paths. */
  static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(suffix))
          .filter(f -> !f.startsWith(PROCESSES.resolve(".camunda")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The capability by the class name, for all classes whose names end like this. */
  static Map<String, String> capabilitiesOfClasses(String suffix) {
    return files(SOURCES, suffix + ".java").stream()
        .collect(Collectors.toMap(House::baseName, House::capability));
  }

  /** The folder that a file lies in, which is its capability. */
  static String capability(Path file) {
    return file.getParent().getFileName().toString();
  }

  /** The file's name without its suffix. */
  static String baseName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The text of a file. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
