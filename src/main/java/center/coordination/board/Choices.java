package center.coordination.board;

import center.coordination.knowledge.ArticleKind;
import center.coordination.matter.Cause;
import center.coordination.matter.Coded;
import center.coordination.matter.Factor;
import center.coordination.meeting.MeetingStatus;
import center.coordination.meeting.MeetingType;
import center.coordination.organization.OrganizationService;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The choices of our pages' forms, some of them chosen. */
final class Choices {

  private Choices() {}

  /** A choice; the label is what people read. */
  record Choice(String code, String label, boolean chosen) {}

  /** The choices that belong together. */
  record Group(String label, List<Choice> choices) {}

  /** The twelve causes by factor. */
  static List<Group> causes(Collection<String> chosen) {
    return Arrays.stream(Factor.values())
        .map(
            factor ->
                new Group(
                    factor.label(),
                    Arrays.stream(Cause.values())
                        .filter(cause -> cause.factor() == factor)
                        .map(cause -> of(cause, chosen))
                        .toList()))
        .toList();
  }

  static List<Choice> kinds(Collection<String> chosen) {
    return Arrays.stream(ArticleKind.values()).map(kind -> of(kind, chosen)).toList();
  }

  static List<Choice> departments(OrganizationService organization, Collection<String> chosen) {
    return organization.departments().stream()
        .map(
            department ->
                new Choice(
                    department.code(), department.name(), chosen.contains(department.code())))
        .toList();
  }

  static List<Choice> meetingTypes(String chosen) {
    return all(MeetingType.values(), chosen);
  }

  static List<Choice> meetingStatuses(String chosen) {
    return all(MeetingStatus.values(), chosen);
  }

  private static List<Choice> all(Coded[] values, String chosen) {
    return Arrays.stream(values).map(value -> of(value, List.of(chosen))).toList();
  }

  private static Choice of(Coded value, Collection<String> chosen) {
    return new Choice(value.code(), value.label(), chosen.contains(value.code()));
  }
}
