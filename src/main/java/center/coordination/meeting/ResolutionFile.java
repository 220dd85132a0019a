package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.organization.OrganizationService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a resolution to the texts of forms, in Chinese words; nothing is read back from it. */
@Component
class ResolutionFile {

  private final ResolutionService resolutions;
  private final MatterService matters;
  private final OrganizationService organization;
  private final CentreTime time;

  ResolutionFile(
      ResolutionService resolutions,
      MatterService matters,
      OrganizationService organization,
      CentreTime time) {
    this.resolutions = resolutions;
    this.matters = matters;
    this.organization = organization;
    this.time = time;
  }

  /** The resolution as it stands; what is not known yet is missing. */
  @Transactional(readOnly = true)
  Map<String, Object> of(String number) {
    Resolution resolution = resolutions.get(number);
    String meeting = resolution.meetingNumber();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("content", resolution.content());
    file.put("due", time.text(resolution.dueAt()));
    file.put("meeting", meeting + " " + matters.find(meeting).map(MatterSummary::title).orElse(""));
    file.put("host", organization.nameOf(resolution.host()));
    file.put("returnReason", resolution.returnReason());
    file.put("completionNote", resolution.completionNote());
    file.values().removeIf(Objects::isNull);
    return file;
  }
}
