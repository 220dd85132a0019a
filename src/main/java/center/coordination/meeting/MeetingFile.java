package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.organization.OrganizationService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a meeting show of it, in Chinese texts; nothing is read back from it. */
@Component
class MeetingFile {

  /** The engine stores no longer text in a variable. */
  private static final int LONGEST_TEXT = 4000;

  private final Meetings meetings;
  private final Participants participants;
  private final Resolutions resolutions;
  private final Attendees attendees;
  private final Backlog backlog;
  private final OrganizationService organization;
  private final CentreTime time;

  MeetingFile(
      Meetings meetings,
      Participants participants,
      Resolutions resolutions,
      Attendees attendees,
      Backlog backlog,
      OrganizationService organization,
      CentreTime time) {
    this.meetings = meetings;
    this.participants = participants;
    this.resolutions = resolutions;
    this.attendees = attendees;
    this.backlog = backlog;
    this.organization = organization;
    this.time = time;
  }

  /** The projection of a meeting as it stands; what is not known yet is missing. */
  @Transactional(readOnly = true)
  public Map<String, Object> of(String number) {
    Meeting meeting = meetings.findById(number).orElseThrow();
    List<Participant> invited = participants.findByMeetingNumberOrderByPosition(number);
    Map<String, Object> file = new LinkedHashMap<>();
    putPlan(file, meeting);
    putPeople(file, meeting, invited);
    if (meeting.status() == MeetingStatus.PREPARING) {
      file.put("carried", lines(backlog.lines(meeting), Function.identity()));
      file.put("conflicts", lines(attendees.conflicts(meeting), Function.identity()));
    }
    file.put("checklist", checklist(meeting));
    putSession(file, meeting, invited);
    file.values().removeIf(value -> value == null || "".equals(value));
    return file;
  }

  /** What a caller learns: the resolutions, a line each, as many as a variable holds. */
  @Transactional(readOnly = true)
  public String result(String number) {
    String result =
        lines(
            resolutions.findByMeetingNumberOrderByPosition(number),
            resolution ->
                "%s %s（%s，%s）"
                    .formatted(
                        resolution.number(),
                        resolution.title(),
                        organization.nameOf(resolution.responsible()),
                        time.text(resolution.dueAt())));
    return result.length() <= LONGEST_TEXT ? result : result.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private void putPlan(Map<String, Object> file, Meeting meeting) {
    Plan plan = meeting.planned();
    file.put("type", meeting.meetingType().label());
    file.put("time", time.period(plan.startAt(), plan.endAt()));
    file.put("mode", plan.mode().label());
    file.put("purpose", meeting.purpose());
    file.put("preparations", meeting.preparations());
    file.put("moveReason", meeting.changeReason());
    if (meeting.place() != null) {
      file.put("place", meeting.place().name());
      file.put("link", meeting.place().link());
    }
    MeetingPolicy policy = meeting.policy();
    if (!policy.typeName().isEmpty()) {
      file.put(
          "policy",
          "须提前 %d 小时通知；会后 %d 小时内完成纪要；主持人审定%s"
              .formatted(
                  policy.noticeHours(), policy.minutesHours(), policy.endorsed() ? "，中心主任签发" : ""));
    }
    List<Topic> topics = meeting.agenda().topics();
    file.put(
        "agenda",
        numbered(
            topics,
            topic ->
                "%s - %s - %d 分钟".formatted(topic.topic(), topic.presenter(), topic.minutes())));
    if (!topics.isEmpty()) {
      file.put(
          "agendaTotal",
          "议程合计 %d 分钟，会议时长 %d 分钟".formatted(meeting.agenda().plannedMinutes(), plan.minutes()));
    }
  }

  private void putPeople(Map<String, Object> file, Meeting meeting, List<Participant> invited) {
    file.put("organizer", name(meeting.organizer()));
    file.put("host", name(meeting.host()));
    file.put("recorder", name(meeting.recorder()));
    file.put("participants", lines(invited, Participant::line));
    file.put("replies", lines(invited, MeetingFile::reply));
    Contact contact = meeting.contact();
    file.put("contact", contact == null ? null : contact.line());
  }

  private static String reply(Participant participant) {
    String note = participant.replyNote() == null ? "" : "（" + participant.replyNote() + "）";
    return participant.nameWithDeputy() + "：" + participant.reply().label() + note;
  }

  private String checklist(Meeting meeting) {
    return lines(
        Arrays.asList(CheckItem.values()), item -> line(item, meeting.checklist().get(item)));
  }

  private String line(CheckItem item, Check check) {
    return switch (check.state()) {
      case OPEN -> "□ " + item.label();
      case DONE ->
          "☑ %s（%s，%s）".formatted(item.label(), actor(check.doneBy()), time.text(check.doneAt()));
      case SKIPPED -> "— %s（省略：%s）".formatted(item.label(), check.note());
    };
  }

  private String actor(String userId) {
    return organization.person(userId).isEmpty() ? "系统" : organization.nameOf(userId);
  }

  private void putSession(Map<String, Object> file, Meeting meeting, List<Participant> invited) {
    Session session = meeting.session();
    if (session == null) {
      return;
    }
    file.put(
        "absentees",
        lines(
            invited.stream().filter(p -> p.attendance() == Attendance.ABSENT).toList(),
            Participant::name));
    if (session.startAt() != null) {
      file.put("actual", time.period(session.startAt(), session.endAt()));
      file.put("outcomes", numbered(meeting.agenda().topics(), MeetingFile::outcome));
      file.put("parked", lines(backlog.parked(meeting.number()), Function.identity()));
    }
  }

  private static String outcome(Topic topic) {
    String conclusion = topic.conclusion() == null ? "" : "：" + topic.conclusion();
    return "%s（用时 %d 分钟）%s%s"
        .formatted(topic.topic(), topic.minutesUsed(), topic.outcome().label(), conclusion);
  }

  private String name(String userId) {
    return userId == null ? null : organization.nameOf(userId);
  }

  private static <T> String lines(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining("\n"));
  }

  private static <T> String numbered(List<T> items, Function<T, String> text) {
    List<String> lines = new ArrayList<>();
    IntStream.range(0, items.size())
        .forEach(i -> lines.add("%d. %s".formatted(i + 1, text.apply(items.get(i)))));
    return String.join("\n", lines);
  }
}
