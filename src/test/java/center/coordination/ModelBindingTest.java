package center.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What process models run, compare, wait for and hand on. */
class ModelBindingTest {

  private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");
  private static final String VARIABLE = "\\$\\{[a-z][A-Za-z0-9]*}";
  private static final String DAILY = "0 0 \\d{1,2} \\* \\* \\?";
  private static final String COMPARISON =
      "\\$\\{[a-z][A-Za-z0-9]*( (==|!=) ('[A-Za-z]+'|\\d+|true|false))?}";
  private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("class", "expression");
  private static final Set<String> FORBIDDEN_ELEMENTS =
      Set.of("script", "scriptTask", "connector", "formData", "timeDuration");

  static List<BpmnFile> models() {
    return BpmnFile.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void whatRunsCodeIsNamedAfterItsDelegate(BpmnFile file) {
    Findings findings = new Findings(file.path());
    Map<String, String> delegates = House.capabilitiesOfClasses("Delegate");
    file.bound()
        .forEach(
            bound -> {
              String name = Names.nameOf(bound.id());
              findings.require(
                  ("${" + name + "Delegate}").equals(bound.expression()),
                  bound.id(),
                  "set delegateExpression=\"${%sDelegate}\" instead of %s",
                  name,
                  bound.expression());
              requireClass(
                  findings, file, bound.id(), Names.className(name) + "Delegate", delegates);
            });
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("models")
  void whatAFormSubmitsGoesToTheListenerOfItsTask(BpmnFile file) {
    Findings findings = new Findings(file.path());
    Map<String, String> listeners = House.capabilitiesOfClasses("Listener");
    for (UserTask task : file.all(UserTask.class)) {
      String own = "${" + Names.nameOf(task.getId()) + "Listener}";
      for (CamundaTaskListener listener : listeners(task)) {
        String expression = String.valueOf(listener.getCamundaDelegateExpression());
        findings.require(
            !"complete".equals(listener.getCamundaEvent()) || own.equals(expression),
            task.getId(),
            "let the complete listener be %s, not %s",
            own,
            expression);
        Matcher bean = BEAN.matcher(expression);
        if (bean.matches()) {
          requireClass(findings, file, task.getId(), Names.className(bean.group(1)), listeners);
        } else {
          findings.require(false, task.getId(), "name a listener instead of %s", expression);
        }
      }
    }
    findings.report();
  }

  private static List<CamundaTaskListener> listeners(UserTask task) {
    return task.getExtensionElements() == null
        ? List.of()
        : task.getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaTaskListener.class)
            .list();
  }

  private static void requireClass(
      Findings findings, BpmnFile file, String id, String type, Map<String, String> capabilities) {
    String capability = capabilities.get(type);
    findings.require(capability != null, id, "write the class %s", type);
    findings.require(
        capability == null || House.mayUse(file.capability(), capability),
        id,
        "move %s out of %s, which %s may not know",
        type,
        capability,
        file.capability());
  }

  @Test
  void everyDelegateAndListenerIsUsedByAModel() {
    Set<String> unused = new TreeSet<>(House.capabilitiesOfClasses("Delegate").keySet());
    unused.addAll(House.capabilitiesOfClasses("Listener").keySet());
    for (BpmnFile file : models()) {
      file.elements()
          .map(element -> String.valueOf(attribute(element, "delegateExpression")))
          .map(BEAN::matcher)
          .filter(Matcher::matches)
          .forEach(bean -> unused.remove(Names.className(bean.group(1))));
    }
    assertThat(unused).as("classes to delete, no model in processes/ names them").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void noCodeHidesInAModel(BpmnFile file) {
    Findings findings = new Findings(file.path());
    file.elements().forEach(element -> requireNoCode(findings, element));
    for (ConditionExpression condition : file.all(ConditionExpression.class)) {
      findings.require(
          condition.getTextContent().matches(COMPARISON) && condition.getLanguage() == null,
          condition.getParentElement().getAttributeValue("id"),
          "compare one variable with one value, like ${outcome == 'accepted'}, not %s",
          condition.getTextContent());
    }
    findings.report();
  }

  private static void requireNoCode(Findings findings, DomElement element) {
    String id = idOf(element);
    for (String name : FORBIDDEN_ATTRIBUTES) {
      findings.require(
          attribute(element, name) == null,
          id,
          "use delegateExpression instead of camunda:%s",
          name);
    }
    findings.require(
        !FORBIDDEN_ELEMENTS.contains(element.getLocalName()),
        id,
        "do without <%s>: code belongs into a delegate, durations into DMN, inputs into a form",
        element.getLocalName());
    findings.require(
        !"all".equals(element.getAttribute("variables")),
        id,
        "list each variable instead of variables=\"all\"");
  }

  /** Of the element, or of the nearest one around it that has an id. */
  private static String idOf(DomElement element) {
    String id = element.getAttribute("id");
    DomElement parent = element.getParentElement();
    return id != null || parent == null ? String.valueOf(id) : idOf(parent);
  }

  private static String attribute(DomElement element, String name) {
    String qualified = element.getAttribute(CAMUNDA_NS, name);
    // The engine's own elements carry their attributes without a prefix.
    return qualified != null || !CAMUNDA_NS.equals(element.getNamespaceURI())
        ? qualified
        : element.getAttribute(name);
  }

  @ParameterizedTest
  @MethodSource("models")
  void callsLeadToAProcessAndKeepTheCaseNumber(BpmnFile file) {
    Findings findings = new Findings(file.path());
    List<String> keys = models().stream().map(BpmnFile::key).toList();
    for (CallActivity call : file.all(CallActivity.class)) {
      findings.require(
          keys.contains(call.getCalledElement()),
          call.getId(),
          "call one of %s, not %s",
          keys,
          call.getCalledElement());
      List<CamundaIn> handed =
          call.getExtensionElements() == null
              ? List.of()
              : call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
      findings.require(
          handed.stream()
              .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey())),
          call.getId(),
          "hand on the case number: <camunda:in businessKey=\"#{execution.processBusinessKey}\" />");
    }
    findings.report();
  }

  @ParameterizedTest
  @MethodSource("models")
  void timersReadADateThatWasDecidedElsewhere(BpmnFile file) {
    Findings findings = new Findings(file.path());
    for (TimerEventDefinition timer : file.all(TimerEventDefinition.class)) {
      if (beginsTheProcess(timer)) {
        findings.require(
            timer.getTimeCycle() != null && timer.getTimeCycle().getTextContent().matches(DAILY),
            timer.getId(),
            "there is no variable yet: let it run daily, like <timeCycle>0 0 6 * * ?</timeCycle>,"
                + " and decide by a table what is due");
        continue;
      }
      findings.require(
          timer.getTimeDate() != null && timer.getTimeDate().getTextContent().matches(VARIABLE),
          timer.getId(),
          "let it read a date variable, like <timeDate>${deadlineDueAt}</timeDate>");
      findings.require(
          !(timer.getParentElement().getParentElement() instanceof SubProcess sub
              && sub.triggeredByEvent()),
          timer.getId(),
          "hang the timer on the scope that it limits, not on an event sub-process");
    }
    for (UserTask task : file.all(UserTask.class)) {
      String due = task.getCamundaDueDate();
      findings.require(
          due == null || due.matches(VARIABLE),
          task.getId(),
          "let the due date read a date variable instead of %s",
          due);
    }
    findings.report();
  }

  private static boolean beginsTheProcess(TimerEventDefinition timer) {
    return timer.getParentElement() instanceof StartEvent start
        && start.getParentElement() instanceof Process;
  }
}
