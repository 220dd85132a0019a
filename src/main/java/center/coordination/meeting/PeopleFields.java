package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.HOST;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_END;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_MODE;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_START;
import static center.coordination.meeting.MeetingOrganizationProcess.RECORDER;
import static center.coordination.meeting.MeetingPreparationProcess.CONTACT_MAIL;
import static center.coordination.meeting.MeetingPreparationProcess.CONTACT_NAME;
import static center.coordination.meeting.MeetingPreparationProcess.CONTACT_PHONE;
import static center.coordination.meeting.MeetingPreparationProcess.OUTSIDE_ROWS;
import static center.coordination.meeting.MeetingPreparationProcess.PARTICIPANTS;
import static center.coordination.meeting.MeetingPreparationProcess.PARTICIPANT_GROUPS;

import center.coordination.engine.CentreTime;
import center.coordination.organization.OrganizationService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the form of people and time begins with: what was settled before, else the organizer. */
@Component
class PeopleFields {

  private final Participants participants;
  private final OrganizationService organization;
  private final CentreTime time;

  PeopleFields(Participants participants, OrganizationService organization, CentreTime time) {
    this.participants = participants;
    this.organization = organization;
    this.time = time;
  }

  /**
   * The values of the form's fields, plain lists and texts.
   *
   * @param proposed user ids that a calling flow wants to see there
   */
  Map<String, Object> of(Meeting meeting, List<String> proposed) {
    List<Participant> invited = participants.findByMeetingNumberOrderByPosition(meeting.number());
    Map<String, Object> fields = new HashMap<>();
    fields.put(MEETING_START.name(), time.field(meeting.planned().startAt()));
    fields.put(MEETING_END.name(), time.field(meeting.planned().endAt()));
    fields.put(MEETING_MODE.name(), meeting.planned().mode().code());
    fields.put(HOST.name(), meeting.host() == null ? meeting.organizer() : meeting.host());
    fields.put(RECORDER.name(), meeting.recorder());
    fields.put(
        PARTICIPANTS,
        invited.isEmpty()
            ? proposed
            : invited.stream().filter(p -> !p.isOutside()).map(Participant::userId).toList());
    fields.put(PARTICIPANT_GROUPS, List.of());
    fields.put(
        OUTSIDE_ROWS.name(),
        invited.stream().filter(Participant::isOutside).map(PeopleFields::row).toList());
    putContact(fields, meeting);
    return fields;
  }

  private void putContact(Map<String, Object> fields, Meeting meeting) {
    Contact contact = meeting.contact();
    if (contact == null) {
      contact =
          organization
              .person(meeting.organizer())
              .map(person -> new Contact(person.displayName(), null, person.mail()))
              .orElse(new Contact(null, null, null));
    }
    fields.put(CONTACT_NAME.name(), contact.name());
    fields.put(CONTACT_PHONE.name(), contact.phone());
    fields.put(CONTACT_MAIL.name(), contact.mail());
  }

  private static Map<String, Object> row(Participant outside) {
    return Map.of(
        "name", outside.name(),
        "department", outside.department(),
        "post", outside.post(),
        "mail", outside.mail());
  }
}
