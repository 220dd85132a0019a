package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class DecisionsTest {

  @Autowired Decisions decisions;
  @Autowired RepositoryService repository;
  @Autowired IdentityService identity;

  String deployment;

  @BeforeEach
  void deploy() {
    deployment =
        repository.createDeployment().addClasspathResource("engine/fee.dmn").deploy().getId();
  }

  @AfterEach
  void end() {
    identity.clearAuthentication();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void theOneRuleThatAppliesAnswers() {
    assertThat(decisions.decide("fee", Map.of("kind", "letter"))).isEqualTo(Map.of("amount", 1));
    assertThat(decisions.decide("fee", Collections.singletonMap("kind", null)))
        .isEqualTo(Map.of("amount", 9));
  }

  @Test
  void severalRulesAnswerTogether() {
    assertThat(decisions.decideAll("fee", Map.of("kind", "express")))
        .isEqualTo(List.of(Map.of("amount", 1), Map.of("amount", 5)));
  }

  @Test
  void noneOrSeveralIsNoSingleAnswer() {
    assertThatThrownBy(() -> decisions.decide("fee", Map.of("kind", "parcel")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Decision fee has 0 rules for {kind=parcel}, not one");
    assertThatThrownBy(() -> decisions.decide("fee", Map.of("kind", "express")))
        .hasMessageContaining("2 rules");
  }

  @Test
  void whoIsSignedInDoesNotMatter() {
    identity.setAuthentication("requester1", List.of("requester"));

    assertThat(decisions.decide("fee", Map.of("kind", "letter"))).containsEntry("amount", 1);
  }
}
