package center.coordination.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Evaluates the newest version of a deployed decision table, whoever is signed in. */
@Component
public class Decisions {

  private final DecisionService service;
  private final CentreAuthority centre;

  Decisions(DecisionService service, CentreAuthority centre) {
    this.service = service;
    this.centre = centre;
  }

  /** The outputs of the one rule that applies; throws IllegalStateException for none or several. */
  public Map<String, Object> decide(String key, Map<String, ?> inputs) {
    List<Map<String, Object>> rules = decideAll(key, inputs);
    if (rules.size() != 1) {
      throw new IllegalStateException(
          "Decision %s has %d rules for %s, not one".formatted(key, rules.size(), inputs));
    }
    return rules.get(0);
  }

  /** The outputs of every rule that applies, in the order of the table's hit policy. */
  public List<Map<String, Object>> decideAll(String key, Map<String, ?> inputs) {
    // A copy that may hold nulls: an input the case does not know yet.
    Map<String, Object> variables = new HashMap<>(inputs);
    return centre.run(() -> service.evaluateDecisionTableByKey(key, variables).getResultList());
  }
}
