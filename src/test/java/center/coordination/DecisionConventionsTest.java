package center.coordination;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How decision tables are named, explained and used. */
class DecisionConventionsTest {

  static List<DmnFile> tables() {
    return DmnFile.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aFileIsNamedAfterItsDecision(DmnFile file) {
    Findings findings = new Findings(file.path());
    Collection<Decision> decisions = file.model().getModelElementsByType(Decision.class);
    findings.require(decisions.size() == 1, "definitions", "keep one decision in one file");
    findings.require(
        Names.isKebabCase(file.key()), "file name", "use lower-case English with hyphens");
    findings.require(
        House.capabilities().contains(House.capability(file.path())),
        "folder",
        "put the file into processes/<capability>, one of %s",
        House.capabilities());
    for (Decision decision : decisions) {
      String id = decision.getId();
      findings.require(file.key().equals(id), id, "give file and decision one name");
      findings.require(Names.isPurelyChinese(decision.getName()), id, "give it a Chinese name");
      findings.require(
          String.valueOf(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D"),
          id,
          "state historyTimeToLive in days, like P1095D");
      findings.require(
          String.valueOf(decision.getVersionTag()).matches("\\d+\\.\\d+\\.\\d+"),
          id,
          "set a version tag like 1.0.0");
      findings.require(
          decision.getDescription() != null, id, "describe what the table decides, and for whom");
    }
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableSaysHowItDecidesAndWhy(DmnFile file) {
    Findings findings = new Findings(file.path());
    // Not asked of the model: reading fills in what is not stated.
    for (DecisionTable table : file.model().getModelElementsByType(DecisionTable.class)) {
      findings.require(
          House.text(file.path()).contains(" hitPolicy=\""), table.getId(), "state the hit policy");
    }
    for (Rule rule : file.model().getModelElementsByType(Rule.class)) {
      findings.require(
          Names.isId(rule.getId(), "rule", false),
          String.valueOf(rule.getId()),
          "name the id of this rule rule_camelCase");
      String description =
          rule.getDescription() == null ? null : rule.getDescription().getTextContent();
      findings.require(
          Names.isChinese(description),
          rule.getId(),
          "explain it in Chinese in its description, with the clause of the manual if it has one");
    }
    for (Input input : file.model().getModelElementsByType(Input.class)) {
      findings.require(
          Names.isPurelyChinese(input.getLabel()), input.getId(), "give it a Chinese label");
    }
    for (Output output : file.model().getModelElementsByType(Output.class)) {
      findings.require(
          Names.isPurelyChinese(output.getLabel()), output.getId(), "give it a Chinese label");
    }
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void somethingAsksTheTable(DmnFile file) {
    Findings findings = new Findings(file.path());
    boolean byModel =
        BpmnFile.all().stream()
            .flatMap(model -> model.all(BusinessRuleTask.class).stream())
            .anyMatch(task -> file.key().equals(task.getCamundaDecisionRef()));
    String literal = "\"" + file.key() + "\"";
    boolean byCode =
        House.files(House.SOURCES, ".java").stream()
            .anyMatch(source -> House.text(source).contains(literal));
    findings.require(byModel || byCode, file.key(), "delete it, no model and no class asks it");
    findings.report();
  }
}
