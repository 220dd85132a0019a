package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.engine.Refusal;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.organization.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who can come to meetings, who is to come, and who is busy. */
@Component
class Attendees {

  private final Participants participants;
  private final Meetings meetings;
  private final OrganizationService organization;
  private final CentreTime time;

  Attendees(
      Participants participants,
      Meetings meetings,
      OrganizationService organization,
      CentreTime time) {
    this.participants = participants;
    this.meetings = meetings;
    this.organization = organization;
    this.time = time;
  }

  /** Everybody with an account as choices of a form. */
  List<Map<String, String>> people() {
    return organization.directory().entrySet().stream()
        .map(
            entry ->
                option(
                    entry.getKey().id(),
                    "%s（%s）"
                        .formatted(
                            entry.getKey().displayName(), String.join("、", entry.getValue()))))
        .toList();
  }

  /** The groups that can be invited as a whole, with their size; empty ones are left out. */
  List<Map<String, String>> groups() {
    return groupIds()
        .map(group -> Map.entry(group, organization.members(group).size()))
        .filter(group -> group.getValue() > 0)
        .map(
            group ->
                option(
                    group.getKey(),
                    "%s（%d 人）".formatted(organization.nameOf(group.getKey()), group.getValue())))
        .toList();
  }

  private Stream<String> groupIds() {
    return Stream.concat(
        Stream.of(Role.values()).filter(role -> role != Role.ADMINISTRATOR).map(Role::groupId),
        organization.departments().stream().map(department -> department.groupId()));
  }

  /** The invited, in their order. */
  List<Participant> of(String number) {
    return participants.findByMeetingNumberOrderByPosition(number);
  }

  /** The invited as choices of a form, by the ids of their invitations. */
  List<Map<String, String>> invited(String number) {
    return of(number).stream()
        .map(
            participant ->
                option(
                    participant.id(),
                    participant.nameWithDeputy() + " - " + participant.department()))
        .toList();
  }

  /** Who can see to a resolution: those with an account who have to do with the meeting. */
  List<Map<String, String>> responsibles(Meeting meeting) {
    Stream<String> invited = of(meeting.number()).stream().map(Participant::userId);
    Stream<String> others = Stream.of(meeting.host(), meeting.recorder(), meeting.organizer());
    return Stream.concat(invited, others)
        .filter(Objects::nonNull)
        .distinct()
        .map(id -> option(id, organization.nameOf(id) + " - " + organization.workplaceOf(id)))
        .toList();
  }

  /** The ids of the invitations that were declined. */
  List<String> declined(String number) {
    return of(number).stream()
        .filter(participant -> participant.reply() == Reply.DECLINE)
        .map(Participant::id)
        .toList();
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }

  /** Makes these people the participants of a meeting, in place of those before. */
  void invite(Meeting meeting, Invited invited) {
    Map<String, Map.Entry<Person, List<String>>> known =
        organization.directory().entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().id(), Function.identity()));
    Set<String> ids = new LinkedHashSet<>(List.of(invited.host(), invited.recorder()));
    ids.addAll(invited.people());
    invited.groups().stream().flatMap(this::members).forEach(ids::add);
    requireKnown(known.keySet(), ids);
    requireMandatory(meeting.policy(), ids);
    Rules.requireDistinct("外部参会人员", "邮箱", invited.outside().stream().map(Invitee::mail).toList());
    requireContact(invited.contact());
    List<Invitee> invitees = new ArrayList<>();
    ids.forEach(id -> invitees.add(invitee(known.get(id))));
    invitees.addAll(invited.outside());
    participants.deleteByMeetingNumber(meeting.number());
    participants.flush();
    for (int position = 0; position < invitees.size(); position++) {
      participants.save(new Participant(meeting.number(), position, invitees.get(position)));
    }
  }

  private Stream<String> members(String group) {
    return organization.members(group).stream().map(Person::id);
  }

  private Invitee invitee(Map.Entry<Person, List<String>> person) {
    String id = person.getKey().id();
    return new Invitee(
        id,
        person.getKey().displayName(),
        organization.workplaceOf(id),
        String.join("、", person.getValue()),
        person.getKey().mail());
  }

  private static void requireKnown(Set<String> known, Set<String> ids) {
    ids.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new Refusal("“参会人员”中的 %s 不在系统中，请重新选择".formatted(id));
            });
  }

  private void requireMandatory(MeetingPolicy policy, Set<String> ids) {
    if (!policy.mandatoryGroup().isEmpty()
        && members(policy.mandatoryGroup()).noneMatch(ids::contains)) {
      throw new Refusal(
          "%s的“参会人员”须包括%s"
              .formatted(policy.typeName(), organization.nameOf(policy.mandatoryGroup())));
    }
  }

  private static void requireContact(Contact contact) {
    if (contact.phone() == null && contact.mail() == null) {
      throw new Refusal("联系人的“电话”和“邮箱”至少填写一项");
    }
  }

  /** Who is wanted at another meeting at the same time, a line each. */
  List<String> conflicts(Meeting meeting) {
    List<String> ids =
        of(meeting.number()).stream().map(Participant::userId).filter(id -> id != null).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Plan plan = meeting.planned();
    return participants.busy(meeting.number(), ids, plan.startAt(), plan.endAt()).stream()
        .map(
            busy ->
                "%s：同一时间参加 %s（%s）"
                    .formatted(busy.name(), busy.meetingNumber(), period(busy.meetingNumber())))
        .toList();
  }

  private String period(String number) {
    Plan plan = meetings.findById(number).orElseThrow().planned();
    return time.period(plan.startAt(), plan.endAt());
  }
}
