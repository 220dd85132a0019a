package center.coordination.request;

import center.coordination.matter.Urgency;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/**
 * What the application form says (协调申请表, manual §协调模板工具 3.1).
 *
 * @param department code of the applying department
 * @param departments codes of the departments concerned, separated by commas
 * @param urgency what the applicant asked for; the assessment may settle otherwise
 * @param expectedDate 期望完成时间, null when left open
 */
@Embeddable
record Application(
    String department,
    String position,
    String contact,
    String title,
    String departments,
    @Enumerated(EnumType.STRING) Urgency urgency,
    LocalDate expectedDate,
    String background,
    String problem,
    String demand,
    String outcome) {

  List<String> departmentCodes() {
    return List.of(departments.split(","));
  }

  /** The application with what an amendment may change; department and urgency stay. */
  Application amendedBy(Amendment amendment) {
    return new Application(
        department,
        amendment.position(),
        amendment.contact(),
        amendment.title(),
        String.join(",", amendment.departments()),
        urgency,
        amendment.expectedDate(),
        amendment.background(),
        amendment.problem(),
        amendment.demand(),
        amendment.outcome());
  }
}
