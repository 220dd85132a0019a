package center.coordination.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/** What is deployed together: a model with the decisions and forms that it refers to. */
final class ModelBundles {

  private final Map<String, ModelFile> models;
  private final Map<String, ModelFile> decisions;
  private final Map<String, ModelFile> forms;
  private final Set<String> processKeys = new HashSet<>();
  private final Set<ModelFile> usedDecisions = new HashSet<>();

  private ModelBundles(String root) {
    models = find(root, "processes", "bpmn");
    decisions = find(root, "processes", "dmn");
    forms = find(root, "forms", "form");
  }

  /**
   * The bundles by name, from the class path or from a folder that holds processes/ and forms/.
   * Throws IllegalStateException for a reference that leads nowhere.
   */
  static Map<String, Collection<ModelFile>> read(String folder) {
    if (folder.isBlank()) {
      return new ModelBundles("classpath*:").bundles();
    }
    String root = ResourceUtils.isUrl(folder) ? folder : Path.of(folder).toUri().toString();
    ModelBundles bundles = new ModelBundles(root.endsWith("/") ? root : root + "/");
    if (bundles.models.isEmpty()) {
      throw new IllegalStateException("No model found in %s/processes".formatted(folder));
    }
    return bundles.bundles();
  }

  private static Map<String, ModelFile> find(String root, String folder, String suffix) {
    Map<String, ModelFile> found = new TreeMap<>();
    try {
      for (Resource resource :
          new PathMatchingResourcePatternResolver()
              .getResources(root + folder + "/**/*." + suffix)) {
        ModelFile file = ModelFile.read(folder, resource);
        ModelFile other = found.put(file.key(), file);
        if (other != null) {
          throw new IllegalStateException(
              "%s and %s have the same key".formatted(other.name(), file.name()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for models in " + root, e);
    }
    return found;
  }

  private Map<String, Collection<ModelFile>> bundles() {
    Map<ModelFile, BpmnModelInstance> parsed = new LinkedHashMap<>();
    models.values().forEach(m -> parsed.put(m, Bpmn.readModelFromStream(m.stream())));
    for (BpmnModelInstance model : parsed.values()) {
      model.getModelElementsByType(Process.class).forEach(p -> processKeys.add(p.getId()));
    }
    Map<String, Collection<ModelFile>> bundles = new LinkedHashMap<>();
    parsed.forEach((file, model) -> bundles.put(file.key(), bundle(file, model)));
    // A table that only services ask travels alone.
    decisions.values().stream()
        .filter(d -> !usedDecisions.contains(d))
        .forEach(d -> bundles.put(d.key(), Set.of(d)));
    return bundles;
  }

  private Collection<ModelFile> bundle(ModelFile model, BpmnModelInstance instance) {
    Set<ModelFile> files = new LinkedHashSet<>(Set.of(model));
    for (FlowNode node : instance.getModelElementsByType(FlowNode.class)) {
      String called = node.getAttributeValue("calledElement");
      if (isKey(called) && !processKeys.contains(called)) {
        throw missing(model, node, "process " + called);
      }
      String form = camundaAttribute(node, "formRef");
      if (isKey(form)) {
        files.add(require(forms, form, model, node, "form"));
      }
      String decision = camundaAttribute(node, "decisionRef");
      if (isKey(decision)) {
        files.add(require(decisions, decision, model, node, "decision"));
      }
    }
    usedDecisions.addAll(files);
    return files;
  }

  private static ModelFile require(
      Map<String, ModelFile> files, String key, ModelFile model, FlowNode node, String kind) {
    ModelFile file = files.get(key);
    if (file == null) {
      throw missing(model, node, kind + " " + key);
    }
    return file;
  }

  private static IllegalStateException missing(ModelFile model, FlowNode node, String reference) {
    return new IllegalStateException(
        "%s: element %s refers to %s, which does not exist"
            .formatted(model.name(), node.getId(), reference));
  }

  private static String camundaAttribute(FlowNode node, String name) {
    return node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, name);
  }

  /** Expressions are known only when they are evaluated. */
  private static boolean isKey(String reference) {
    return reference != null && !reference.isBlank() && !reference.contains("{");
  }
}
