package center.coordination.meeting;

import center.coordination.engine.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A meeting from its convening to its minutes (manual §日常工作流程 2); it guards its transitions. */
@Entity
class Meeting {

  @Id private String number;
  @Version private Long version;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status = MeetingStatus.PREPARING;

  @Enumerated(EnumType.STRING)
  private MeetingType meetingType;

  @Embedded private Origin origin;
  private String purpose;

  @Embedded private Plan planned;
  @Embedded private Place place;
  @Embedded private Contact contact;
  private String organizer;
  private String host;
  private String recorder;
  private String preparations;
  private String shortNoticeReason;
  private String skipReason;
  private String changeReason;
  @Embedded private SentInvitations invitations = new SentInvitations();
  @Embedded private MeetingPolicy policy = MeetingPolicy.NONE;
  @Embedded private Session session;
  private Instant closedAt;

  @Embedded private Checklist checklist = Checklist.open();
  @Embedded private Agenda agenda = new Agenda();

  protected Meeting() {}

  Meeting(String number, String series, Convening convening) {
    this.number = number;
    this.origin = new Origin(series, convening);
    this.meetingType = convening.type();
    this.purpose = convening.purpose();
    this.skipReason = convening.skipReason();
    plan(convening.plan());
  }

  /** Takes over what holds for its type. */
  void apply(MeetingPolicy newPolicy) {
    policy = newPolicy;
  }

  void organizedBy(String newOrganizer) {
    organizer = newOrganizer;
  }

  /** Settles the first item of the checklist. */
  void settlePurpose(String newPurpose, List<AgendaItem> topics, String newPreparations) {
    require(MeetingStatus.PREPARING);
    purpose = newPurpose;
    preparations = newPreparations;
    agenda.plan(topics);
  }

  /** Settles the second item of the checklist. */
  void settlePeople(String newHost, String newRecorder, Contact newContact, String shortNotice) {
    require(MeetingStatus.PREPARING);
    host = newHost;
    recorder = newRecorder;
    contact = newContact;
    shortNoticeReason = shortNotice;
  }

  /** Settles when the meeting is to take place. */
  final void plan(Plan plan) {
    require(MeetingStatus.PREPARING);
    planned = plan;
  }

  /** Settles where, null where nothing is settled any more. */
  void meetAt(Place newPlace) {
    require(MeetingStatus.PREPARING);
    place = newPlace;
  }

  /** Moves it to another time; what depends on the time is open again. */
  void move(Instant newStart, Instant newEnd, String reason) {
    plan(new Plan(newStart, newEnd, planned.mode()));
    meetAt(null);
    changeReason = reason;
    checklist.reopen(CheckItem.ROOM, CheckItem.NOTICE, CheckItem.ATTENDANCE, CheckItem.ENVIRONMENT);
  }

  void cancel(String reason, Instant at) {
    require(MeetingStatus.PREPARING);
    status = MeetingStatus.CANCELLED;
    changeReason = reason;
    closedAt = at;
  }

  /** Notes that an item of the checklist ended. */
  void check(CheckItem item, Check check) {
    require(MeetingStatus.PREPARING);
    checklist.enter(item, check);
  }

  /** The next number of the calendar invitation, counted from 0 (RFC 5545, SEQUENCE). */
  int nextInvitation(Instant at) {
    return invitations.next(at);
  }

  void open(String absenceNote) {
    require(MeetingStatus.PREPARING);
    status = MeetingStatus.IN_SESSION;
    session = new Session(null, null, absenceNote);
  }

  /** Lets a meeting take longer than planned. */
  void extendTo(Instant newEnd) {
    require(MeetingStatus.IN_SESSION);
    planned = new Plan(planned.startAt(), newEnd, planned.mode());
  }

  void conclude(Instant start, Instant end, List<Discussion> discussions) {
    require(MeetingStatus.IN_SESSION);
    status = MeetingStatus.MINUTING;
    session = new Session(start, end, session == null ? null : session.absenceNote());
    agenda.conclude(discussions);
  }

  void close(Instant at) {
    require(MeetingStatus.MINUTING);
    status = MeetingStatus.CLOSED;
    closedAt = at;
  }

  private void require(MeetingStatus expected) {
    if (status != expected) {
      throw new Refusal("会议 %s 现在是“%s”，不能这样操作".formatted(number, status.label()));
    }
  }

  Checklist checklist() {
    return checklist;
  }

  Agenda agenda() {
    return agenda;
  }

  /** Priority of its tasks, 0 to 100. */
  int taskPriority() {
    return meetingType == MeetingType.EMERGENCY ? 90 : 50;
  }

  Plan planned() {
    return planned;
  }

  /** Where people meet, null until that is settled. */
  Place place() {
    return place;
  }

  Contact contact() {
    return contact;
  }

  /** How it was held, null before that. */
  Session session() {
    return session;
  }

  String number() {
    return number;
  }

  MeetingStatus status() {
    return status;
  }

  MeetingType meetingType() {
    return meetingType;
  }

  /** Where it comes from and what it goes on with. */
  Origin origin() {
    return origin;
  }

  String series() {
    return origin.series();
  }

  String purpose() {
    return purpose;
  }

  String organizer() {
    return organizer;
  }

  String host() {
    return host;
  }

  String recorder() {
    return recorder;
  }

  String preparations() {
    return preparations;
  }

  String shortNoticeReason() {
    return shortNoticeReason;
  }

  String skipReason() {
    return skipReason;
  }

  String changeReason() {
    return changeReason;
  }

  int invitationSequence() {
    return invitations.sequence();
  }

  Instant notifiedAt() {
    return invitations.lastAt();
  }

  MeetingPolicy policy() {
    return policy;
  }
}
