package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class QueryGuardTest {

  private static final String CANARY = "${canaryListener.sing()}";

  @Autowired ProcessEngine engine;
  @Autowired TaskService taskService;
  @Autowired FilterService filterService;
  @Autowired TrialListeners.CanaryListener canary;

  Trial trial;
  Task task;

  @BeforeEach
  void ask() {
    canary.sang = false;
    trial = new Trial(engine);
    task = trial.task(trial.ask());
  }

  @AfterEach
  void end() {
    trial.signOut();
    filterService.createFilterQuery().list().forEach(f -> filterService.deleteFilter(f.getId()));
    trial.end();
  }

  @Test
  void anExpressionInAQueryIsNotEvaluated() {
    TaskQuery top = taskService.createTaskQuery().taskAssigneeExpression(CANARY);
    TaskQuery hidden = taskService.createTaskQuery().or().taskAssigneeExpression(CANARY).endOr();

    refuses(top::list);
    refuses(hidden::list);
    refuses(hidden::count);
    refuses(() -> hidden.listPage(0, 1));
  }

  @Test
  void anExpressionInAQueryThatExtendsAFilterIsNotEvaluated() {
    String filter = save("${currentUser()}").getId();
    TaskQuery hidden = taskService.createTaskQuery().or().taskAssigneeExpression(CANARY).endOr();

    refuses(() -> filterService.list(filter, hidden));
    refuses(() -> filterService.listPage(filter, hidden, 0, 1));
    refuses(() -> filterService.count(filter, hidden));
    refuses(() -> filterService.singleResult(filter, hidden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CANARY,
        "${currentUser().getClass()}",
        "${currentUser()}${canaryListener.sing()}",
        "${dateTime().plusDays(canaryListener.sing())}"
      })
  void aFilterWithCodeInItIsNotStored(String expression) {
    refuses(() -> save(expression));
  }

  @Test
  void aStoredFilterForTheSignedInUserWorks() {
    taskService.setAssignee(task.getId(), "coordinator1");
    String filter = save("${currentUser()}").getId();
    trial.signIn("coordinator1", "coordination");

    assertThat(filterService.<Task>list(filter)).extracting(Task::getId).contains(task.getId());
  }

  @Test
  void aFilterMayLookAheadInTime() {
    Filter filter = filterService.newTaskFilter("本周到期");
    filter.setQuery(
        taskService.createTaskQuery().dueBeforeExpression("${ dateTime().plusDays(7) }"));

    assertThat(filterService.saveFilter(filter).getId()).isNotNull();
  }

  private Filter save(String assignee) {
    Filter filter = filterService.newTaskFilter("我的任务");
    filter.setQuery(taskService.createTaskQuery().or().taskAssigneeExpression(assignee).endOr());
    return filterService.saveFilter(filter);
  }

  private void refuses(ThrowingCallable action) {
    assertThatThrownBy(action).isInstanceOf(BadUserRequestException.class);
    assertThat(canary.sang).isFalse();
  }
}
