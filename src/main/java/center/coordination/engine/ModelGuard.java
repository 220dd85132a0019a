package center.coordination.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses to deploy a model that brings its own code; delegates and tables are the way. */
final class ModelGuard extends AbstractBpmnParseListener {

  private static final Set<String> CODE = Set.of("scriptTask", "script", "connector", "formField");
  private static final Set<String> CODE_ATTRIBUTES = Set.of("language", "scriptFormat");
  private static final Pattern ESCAPE =
      Pattern.compile(
          "[$#]\\{[^}]*(\\bclass\\b|getClass|[cC]lassLoader|[pP]rocessEngine|forName|java\\.)");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root, root);
  }

  private void check(Element element, Element named) {
    if (CODE.contains(element.getTagName())) {
      refuse(named, element, "不能使用“%s”".formatted(element.getTagName()));
    }
    for (String key : element.attributes()) {
      // The key is uri:name, or just the name.
      checkAttribute(
          named, element, key.substring(key.lastIndexOf(':') + 1), element.attribute(key));
    }
    checkText(named, element, element.getText());
    for (Element child : element.elements()) {
      check(child, child.attribute("id") == null ? named : child);
    }
  }

  private void checkAttribute(Element named, Element element, String name, String value) {
    if (name.equals("class") || name.endsWith("Class") || CODE_ATTRIBUTES.contains(name)) {
      refuse(named, element, "不能使用属性“%s”".formatted(name));
    }
    if (name.equals("type") && Set.of("shell", "mail").contains(value)) {
      refuse(named, element, "不能使用类型“%s”".formatted(value));
    }
    checkText(named, element, value);
  }

  private void checkText(Element named, Element element, String text) {
    if (ESCAPE.matcher(text).find()) {
      refuse(named, element, "表达式“%s”超出了模型可用的范围".formatted(text.strip()));
    }
  }

  private static void refuse(Element named, Element element, String problem) {
    throw new Refusal(
        "模型第 %d 行，元素“%s”%s".formatted(element.getLine(), named.attribute("id", "?"), problem));
  }
}
