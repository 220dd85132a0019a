package center.coordination.meeting;

import center.coordination.engine.Fingerprint;
import center.coordination.engine.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.OptimisticLock;

/** 会议纪要 in one edition (manual §日常工作流程 2.4); once it is locked, its content stays as it is. */
@Entity
@Table(name = "meeting_minutes")
class Minutes {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private Long version;
  private String meetingNumber;
  private int edition;
  private String reason;

  @Embedded private MinutesHeading heading;

  @ElementCollection
  @CollectionTable(name = "minutes_topic", joinColumns = @JoinColumn(name = "minutes_id"))
  @OrderColumn(name = "position")
  private List<MinutesTopic> topics = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "minutes_resolution", joinColumns = @JoinColumn(name = "minutes_id"))
  @OrderColumn(name = "position")
  private List<MinutesResolution> resolutions = new ArrayList<>();

  private Instant nextAt;
  private String nextTopics;
  private String returnReason;
  private String approvedBy;
  private String endorsedBy;
  private Instant lockedAt;
  private String hash;

  /** By user id; many read at the same time, and none of them changes the minutes. */
  @ElementCollection
  @CollectionTable(name = "minutes_reading", joinColumns = @JoinColumn(name = "minutes_id"))
  @MapKeyColumn(name = "user_id")
  @OptimisticLock(excluded = true)
  private Map<String, Reading> readings = new HashMap<>();

  protected Minutes() {}

  /** The first edition, as the meeting went. */
  Minutes(String meetingNumber, MinutesHeading heading, List<MinutesTopic> topics) {
    this.meetingNumber = meetingNumber;
    this.edition = 1;
    this.heading = heading;
    this.topics.addAll(topics);
  }

  /** The edition that corrects this one; what is handed out already goes on. */
  Minutes correct(String correctionReason) {
    Minutes next = new Minutes(meetingNumber, heading, topics);
    next.edition = edition + 1;
    next.reason = correctionReason;
    resolutions.forEach(resolution -> next.resolutions.add(resolution.carriedOver()));
    next.nextAt = nextAt;
    next.nextTopics = nextTopics;
    return next;
  }

  /** Takes over what the recorder wrote; resolutions that are handed out stay as they are. */
  void write(Written written) {
    requireOpen();
    topics.clear();
    topics.addAll(written.topics());
    resolutions.removeIf(resolution -> !resolution.adopted());
    resolutions.addAll(written.resolutions());
    nextAt = written.nextAt();
    nextTopics = written.nextTopics().isEmpty() ? null : String.join("\n", written.nextTopics());
    returnReason = null;
  }

  void approve(String userId) {
    requireOpen();
    approvedBy = userId;
  }

  void endorse(String userId) {
    requireOpen();
    endorsedBy = userId;
  }

  void giveBack(String why) {
    requireOpen();
    returnReason = why;
    approvedBy = null;
    endorsedBy = null;
  }

  /** Ends all changes; the hash tells later whether there was one. */
  void lock(Instant at) {
    requireOpen();
    // Databases keep microseconds; the hash must be computed over what can be read back.
    lockedAt = at.truncatedTo(ChronoUnit.MICROS);
    hash = Fingerprint.of(MinutesContent.canonical(this));
  }

  private void requireOpen() {
    if (isLocked()) {
      throw new Refusal("会议 %s 的纪要（第 %d 版）已锁定，不能改动，只能申请更正".formatted(meetingNumber, edition));
    }
  }

  /** Notes that somebody has read it; the first time counts. */
  void read(String userId, Reading reading) {
    readings.putIfAbsent(userId, reading);
  }

  boolean isLocked() {
    return lockedAt != null;
  }

  /** Whether it still says what it said when it was locked. */
  boolean isIntact() {
    return isLocked() && Fingerprint.of(MinutesContent.canonical(this)).equals(hash);
  }

  boolean isCorrection() {
    return edition > 1;
  }

  /** Where the resolutions stand that this edition hands out. */
  List<Integer> newResolutions() {
    List<Integer> positions = new ArrayList<>();
    for (int position = 0; position < resolutions.size(); position++) {
      if (!resolutions.get(position).adopted()) {
        positions.add(position);
      }
    }
    return positions;
  }

  String meetingNumber() {
    return meetingNumber;
  }

  int edition() {
    return edition;
  }

  /** Why it corrects the edition before, null for the first. */
  String reason() {
    return reason;
  }

  MinutesHeading heading() {
    return heading;
  }

  List<MinutesTopic> topics() {
    return List.copyOf(topics);
  }

  List<MinutesResolution> resolutions() {
    return List.copyOf(resolutions);
  }

  Instant nextAt() {
    return nextAt;
  }

  List<String> nextTopics() {
    return nextTopics == null ? List.of() : nextTopics.lines().toList();
  }

  String returnReason() {
    return returnReason;
  }

  String approvedBy() {
    return approvedBy;
  }

  String endorsedBy() {
    return endorsedBy;
  }

  Instant lockedAt() {
    return lockedAt;
  }

  String hash() {
    return hash;
  }

  Map<String, Reading> readings() {
    return Map.copyOf(readings);
  }
}
