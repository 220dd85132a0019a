package center.coordination.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

/**
 * Changes decision tables as process staff do it: with another version deployed beside the old one.
 * After the test the old ones decide again.
 */
public class ChangedTables {

  private final RepositoryService repository;
  private final List<String> deployments = new ArrayList<>();

  ChangedTables(RepositoryService repository) {
    this.repository = repository;
  }

  /** Gives one output of one rule another value, an expression such as {@code "working"} or 8. */
  public void set(String decision, String rule, String output, String value) {
    replace(
        decision,
        "(\"result_%s_%s\">\\s*<text>)[^<]*".formatted(rule, output),
        "$1" + value.replace("$", "\\$"));
  }

  /** Takes a rule out. */
  public void remove(String decision, String rule) {
    replace(decision, "(?s)<rule id=\"rule_%s\">.*?</rule>".formatted(rule), "");
  }

  private void replace(String decision, String pattern, String replacement) {
    String table = read(decision);
    String changed = table.replaceFirst(pattern, replacement);
    if (changed.equals(table)) {
      throw new AssertionError("Nothing to change: %s in %s".formatted(pattern, decision));
    }
    deployments.add(
        repository.createDeployment().addString(decision + ".dmn", changed).deploy().getId());
  }

  private String read(String decision) {
    String id =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(decision)
            .latestVersion()
            .singleResult()
            .getId();
    try (InputStream model = repository.getDecisionModel(id)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the tables decide again as they did before. */
  public void restore() {
    deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    deployments.clear();
  }
}
