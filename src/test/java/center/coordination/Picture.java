package center.coordination;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The exported picture of a model. */
record Picture(Path file) {

  /** The texts in it; a text that the Modeler broke into lines is one again. */
  List<String> labels() {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      // The document type lies on a server of the W3C.
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      NodeList texts = builder.parse(file.toFile()).getElementsByTagName("text");
      return IntStream.range(0, texts.getLength())
          .mapToObj(i -> joined(texts.item(i).getTextContent()))
          .filter(text -> !text.isEmpty())
          .toList();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("Not a picture: " + file, e);
    }
  }

  /** The texts that the picture of this model has to show. */
  static List<String> labels(BpmnFile file) {
    return Stream.of(
            file.all(FlowNode.class).stream().map(FlowNode::getName),
            file.all(SequenceFlow.class).stream().map(SequenceFlow::getName),
            file.all(Lane.class).stream().map(Lane::getName),
            file.all(Participant.class).stream().map(Participant::getName),
            file.all(TextAnnotation.class).stream().map(a -> a.getText().getTextContent()))
        .flatMap(names -> names)
        .filter(Objects::nonNull)
        .map(Picture::joined)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What is left of the first list when each text of the second has taken one away. */
  static List<String> without(List<String> texts, List<String> taken) {
    List<String> left = new ArrayList<>(texts);
    taken.forEach(left::remove);
    return left;
  }

  private static String joined(String text) {
    return text.replaceAll("\\s+", "");
  }
}
