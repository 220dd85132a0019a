package center.coordination;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/** One decision table of processes/. */
record DmnFile(Path path, DmnModelInstance model) {

  private static List<DmnFile> all;

  /**
   * All of them, read once. Throws IllegalStateException for a file that is not a decision table.
   */
  static synchronized List<DmnFile> all() {
    if (all == null) {
      all = House.files(House.PROCESSES, ".dmn").stream().map(DmnFile::read).toList();
    }
    return all;
  }

  private static DmnFile read(Path path) {
    try {
      return new DmnFile(path, Dmn.readModelFromFile(path.toFile()));
    } catch (ModelException e) {
      throw new IllegalStateException(path + " is not a decision table", e);
    }
  }

  String key() {
    return House.baseName(path);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
