package center.coordination.matter;

import center.coordination.engine.Fingerprint;
import center.coordination.engine.FormSubmitted;
import center.coordination.engine.JsonValues;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a case of any kind; times are instants, shown in the centre's zone. */
@Service
@Transactional
public class MatterService {

  private final Matters matters;
  private final MatterRecords records;
  private final NumberSequence sequence;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MatterService(
      Matters matters,
      MatterRecords records,
      NumberSequence sequence,
      ApplicationEventPublisher events,
      Clock clock) {
    this.matters = matters;
    this.records = records;
    this.sequence = sequence;
    this.events = events;
    this.clock = clock;
  }

  /** Opens a case and returns its number, such as XT-2026-0001, gap-free within kind and year. */
  public String open(NewMatter matter) {
    int year = matter.openedAt().atZone(clock.getZone()).getYear();
    String number =
        "%s-%d-%04d".formatted(matter.kind().prefix(), year, sequence.next(matter.kind(), year));
    matters.save(new Matter(number, matter));
    return number;
  }

  /** Takes over an amended title and departments. */
  public void rename(String number, String title, List<String> departments) {
    get(number).rename(title, departments);
  }

  /** Settles urgency, importance and the person in charge (负责人). */
  public void assess(String number, Urgency urgency, Importance importance, String owner) {
    get(number).assess(urgency, importance, owner);
  }

  /** Says who is in charge (负责人) and how urgent it is, where nobody weighs its importance. */
  public void assign(String number, Urgency urgency, String owner) {
    get(number).assign(urgency, owner);
  }

  /** Sets the status that people see. */
  public void enter(String number, String status) {
    get(number).enter(status);
  }

  /** Sets the planned completion (计划完成). */
  public void plan(String number, Instant completion) {
    get(number).plan(completion);
  }

  /** Notes progress in percent and a remark (完成度, 备注). */
  public void track(String number, int percent, String remark) {
    get(number).track(percent, remark);
  }

  /** Closes the case with its final status. */
  public void close(String number, String status) {
    get(number).close(status, clock.instant());
    events.publishEvent(new MatterClosed(number));
  }

  /** How many open cases people are in charge of, by user id; who has none is missing. */
  @Transactional(readOnly = true)
  public Map<String, Long> openCases() {
    return matters.countOpenByOwner().stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** When each of these people last submitted a step; who never did is missing. */
  @Transactional(readOnly = true)
  public Map<String, Instant> lastSteps(Collection<String> people) {
    return records.lastSteps(people).stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
  }

  /** The case with this number. */
  @Transactional(readOnly = true)
  public Optional<MatterSummary> find(String number) {
    return matters.findById(number).map(Matter::summary);
  }

  /** All cases, open ones first, newest first. */
  @Transactional(readOnly = true)
  public List<MatterSummary> tracked() {
    return matters.inTrackingOrder().stream().map(Matter::summary).toList();
  }

  /** The steps of a case so far, oldest first. */
  @Transactional(readOnly = true)
  public List<CaseStep> steps(String number) {
    return records.findByMatterNumberOrderById(number).stream().map(MatterRecord::toStep).toList();
  }

  /** Records a step that somebody submitted (手册 §协调模板工具 3.1: 签字). */
  private void record(
      String number, String step, String label, String actor, Map<String, Object> content) {
    // Databases keep microseconds; the hash must be computed over what can be read back.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String json = JsonValues.write(content);
    records.save(new MatterRecord(number, step, label, actor, now, json, hash(actor, now, json)));
  }

  @EventListener
  void on(FormSubmitted form) {
    if (form.caseNumber() != null && matters.findById(form.caseNumber()).isPresent()) {
      record(form.caseNumber(), form.elementId(), form.elementName(), form.userId(), form.values());
    }
  }

  static String hash(String actor, Instant at, String content) {
    return Fingerprint.of(actor + "\n" + at + "\n" + content);
  }

  private Matter get(String number) {
    return matters
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No matter " + number));
  }
}
