package center.coordination;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** One decision table of processes/. */
record DmnFile(Path path, DmnModelInstance model) {

  private static final List<DmnFile> ALL =
      House.files(House.PROCESSES, ".dmn").stream()
          .map(path -> new DmnFile(path, Dmn.readModelFromFile(path.toFile())))
          .toList();

  static List<DmnFile> all() {
    return ALL;
  }

  String key() {
    return House.baseName(path);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
