package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.engine.Refusal;
import center.coordination.organization.OrganizationService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 结转: what a series of meetings has not finished places itself on its next agenda. */
@Component
class Backlog {

  private static final Set<ResolutionStatus> OPEN =
      Set.of(ResolutionStatus.OPEN, ResolutionStatus.REPORTED);
  private static final int MINUTES_FOR_A_RESOLUTION = 5;
  private static final int MINUTES_FOR_A_TOPIC = 15;

  private final BacklogEntries entries;
  private final Resolutions resolutions;
  private final OrganizationService organization;
  private final CentreTime time;

  Backlog(
      BacklogEntries entries,
      Resolutions resolutions,
      OrganizationService organization,
      CentreTime time) {
    this.entries = entries;
    this.resolutions = resolutions;
    this.organization = organization;
    this.time = time;
  }

  /** What the agenda of this meeting begins with: open resolutions, then waiting topics. */
  List<AgendaItem> carriedOver(Meeting meeting) {
    List<AgendaItem> items = new ArrayList<>();
    for (Resolution open : openResolutions(meeting)) {
      items.add(
          new AgendaItem(
              shortened("跟进决议：" + open.content()),
              organization.nameOf(open.responsible()),
              MINUTES_FOR_A_RESOLUTION,
              open.number()));
    }
    for (BacklogEntry entry : entries.waiting(meeting.series(), meeting.number())) {
      items.add(new AgendaItem(entry.topic(), entry.presenter(), entry.minutes(), entry.source()));
    }
    return items;
  }

  /** The same for people, a line each. */
  List<String> lines(Meeting meeting) {
    List<String> lines = new ArrayList<>();
    for (Resolution open : openResolutions(meeting)) {
      lines.add(
          "%s 决议（%s，%s 前）：%s"
              .formatted(
                  open.number(),
                  organization.nameOf(open.responsible()),
                  time.text(open.dueAt()),
                  open.content()));
    }
    for (BacklogEntry entry : entries.waiting(meeting.series(), meeting.number())) {
      lines.add("%s %s：%s".formatted(entry.originNumber(), entry.kind().label(), entry.topic()));
    }
    return lines;
  }

  private List<Resolution> openResolutions(Meeting meeting) {
    return resolutions.findBySeriesAndStatusInOrderByNumber(meeting.series(), OPEN);
  }

  /** Marks what stands on the agenda; what was taken off it goes on waiting. */
  void take(Meeting meeting, List<AgendaItem> agenda) {
    List<BacklogEntry> waiting = entries.waiting(meeting.series(), meeting.number());
    requireKnownSources(meeting, waiting, agenda);
    Set<String> sources = agenda.stream().map(AgendaItem::source).collect(Collectors.toSet());
    for (BacklogEntry entry : waiting) {
      entry.take(sources.contains(entry.source()) ? meeting.number() : null);
    }
  }

  private void requireKnownSources(
      Meeting meeting, List<BacklogEntry> waiting, List<AgendaItem> agenda) {
    Set<String> known = waiting.stream().map(BacklogEntry::source).collect(Collectors.toSet());
    openResolutions(meeting).forEach(open -> known.add(open.number()));
    for (int row = 1; row <= agenda.size(); row++) {
      String source = agenda.get(row - 1).source();
      if (source != null && !known.contains(source)) {
        throw new Refusal("“议程”第 %d 行的“来源”%s 不是结转事项，请清空".formatted(row, source));
      }
    }
  }

  /** Puts what stood on the agenda of a meeting that does not take place back. */
  void release(String meetingNumber) {
    entries.findByTakenBy(meetingNumber).forEach(entry -> entry.take(null));
  }

  /** Lets a topic wait for the next meeting of the series. */
  void add(Meeting meeting, BacklogKind kind, String topic, String presenter, int minutes) {
    entries.save(
        new BacklogEntry(
            meeting.series(), kind, shortened(topic), presenter, minutes, meeting.number()));
  }

  /** As {@link #add}, with the time that a topic usually takes. */
  void add(Meeting meeting, BacklogKind kind, String topic, String presenter) {
    add(meeting, kind, topic, presenter, MINUTES_FOR_A_TOPIC);
  }

  /** The topics of this meeting that lay beside its subject. */
  List<String> parked(String meetingNumber) {
    return entries.findByOriginNumberAndKindOrderById(meetingNumber, BacklogKind.PARKED).stream()
        .map(BacklogEntry::topic)
        .toList();
  }

  private static String shortened(String topic) {
    return topic.length() <= 200 ? topic : topic.substring(0, 199) + "…";
  }
}
