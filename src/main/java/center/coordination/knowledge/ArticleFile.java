package center.coordination.knowledge;

import center.coordination.matter.Cause;
import center.coordination.organization.OrganizationService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows an article to the texts of forms, in Chinese words; nothing is read back from it. */
@Component
class ArticleFile {

  private final KnowledgeService knowledge;
  private final OrganizationService organization;

  ArticleFile(KnowledgeService knowledge, OrganizationService organization) {
    this.knowledge = knowledge;
    this.organization = organization;
  }

  /** The projection of an article as it stands; keys are those of the forms' texts. */
  Map<String, Object> of(String number, String returnReason) {
    Article article = knowledge.find(number).orElseThrow();
    ArticleText text = article.text();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("kind", text.kind().label());
    file.put("title", text.title());
    file.put("situation", text.situation());
    file.put(
        "causes",
        Stream.concat(text.causes().stream().map(Cause::label), Stream.of(text.causeNote()))
            .filter(cause -> !cause.isEmpty())
            .collect(Collectors.joining("、")));
    file.put("process", text.process());
    file.put("solution", text.solution());
    file.put("factors", text.factors());
    file.put(
        "departments",
        text.departments().stream()
            .map(organization::departmentName)
            .collect(Collectors.joining("、")));
    file.put("source", text.source());
    file.put("author", organization.nameOf(article.author()));
    file.put("returnReason", returnReason);
    return file;
  }
}
