package center.coordination.request;

import center.coordination.matter.Coded;
import center.coordination.organization.OrganizationService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a request to the texts of forms, in Chinese words; nothing is read back from it. */
@Component
class CaseFile {

  private final Requests requests;
  private final OrganizationService organization;

  CaseFile(Requests requests, OrganizationService organization) {
    this.requests = requests;
    this.organization = organization;
  }

  /** The projection of a request as it stands; keys are those of the forms' texts. */
  @Transactional(readOnly = true)
  Map<String, Object> of(String number) {
    Request request =
        requests
            .findById(number)
            .orElseThrow(() -> new IllegalArgumentException("No request " + number));
    Map<String, Object> file = new LinkedHashMap<>();
    Application application = request.application();
    file.put("applicant", request.applicantName());
    file.put("channel", request.channel().label());
    file.put("department", organization.departmentName(application.department()));
    file.put("position", application.position());
    file.put("contact", application.contact());
    file.put(
        "departments",
        application.departmentCodes().stream()
            .map(organization::departmentName)
            .collect(Collectors.joining("、")));
    file.put("urgency", application.urgency().label());
    file.put(
        "expectedDate",
        application.expectedDate() == null ? "未填" : application.expectedDate().toString());
    file.put("background", application.background());
    file.put("problem", application.problem());
    file.put("demand", application.demand());
    file.put("outcome", application.outcome());
    if (request.assessment() != null) {
      putAssessment(file, request.assessment());
    }
    putLabel(file, "treatment", request.treatment());
    return file;
  }

  private static void putAssessment(Map<String, Object> file, Assessment assessment) {
    putLabel(file, "urgency", assessment.assessedUrgency());
    putLabel(file, "importance", assessment.importance());
    putLabel(file, "complexity", assessment.complexity());
    putLabel(file, "feasibility", assessment.feasibility());
    if (assessment.assessmentReason() != null) {
      file.put("assessmentReason", assessment.assessmentReason());
    }
  }

  private static void putLabel(Map<String, Object> file, String key, Coded choice) {
    if (choice != null) {
      file.put(key, choice.label());
    }
  }
}
