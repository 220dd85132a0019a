package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ProcessVariableTest {

  private static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
  private static final ProcessVariable<Number> HOURS = ProcessVariable.number("hours");
  private static final ProcessVariable<Object> PARTIES = ProcessVariable.json("parties");

  @Autowired ProcessEngine engine;
  @Autowired ProcessEngineConfigurationImpl configuration;

  Trial trial;
  String instance;

  @BeforeEach
  void ask() {
    trial = new Trial(engine);
    instance = trial.ask().getId();
  }

  @AfterEach
  void end() {
    trial.end();
  }

  @Test
  void aVariableIsReadAsWhatItWasDeclared() {
    in(scope -> TITLE.set(scope, "办公用房"));
    in(
        scope -> {
          assertThat(TITLE.from(scope)).isEqualTo("办公用房");
          scope.setVariable("hours", 1);
          assertThat(HOURS.from(scope)).isEqualTo(1);
          scope.setVariable("hours", 1.5);
          assertThat(HOURS.from(scope)).isEqualTo(1.5);
        });
  }

  @Test
  void aMissingVariableIsEmptyOrAMistake() {
    in(
        scope -> {
          assertThat(TITLE.find(scope)).isEmpty();
          assertThatThrownBy(() -> TITLE.from(scope)).hasMessage("Variable title is missing");
        });
  }

  @Test
  void aVariableOfAnotherTypeIsAMistake() {
    in(
        scope -> {
          scope.setVariable("title", 1);
          assertThatThrownBy(() -> TITLE.find(scope))
              .hasMessage("Variable title is a Integer, not a String");
        });
  }

  @Test
  void listsAreStoredAsJsonAndReadAsPlainLists() {
    List<Map<String, Object>> parties = List.of(Map.of("name", "甲方"), Map.of("name", "乙方"));
    in(
        scope -> {
          PARTIES.set(scope, parties);
          scope.setVariable("papers", JsonValues.toSpin(List.of("request")));
        });
    in(
        scope -> {
          assertThat(scope.getVariable("parties")).isInstanceOf(SpinJsonNode.class);
          assertThat(PARTIES.from(scope)).isEqualTo(parties);
          assertThat(JsonValues.rows(scope, "parties")).isEqualTo(parties);
          assertThat(JsonValues.texts(scope, "papers")).containsExactly("request");
          assertThat(JsonValues.rows(scope, "unset")).isEmpty();
        });
  }

  private void in(Consumer<VariableScope> action) {
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              ExecutionEntity scope = context.getExecutionManager().findExecutionById(instance);
              action.accept(scope);
              return null;
            });
  }
}
