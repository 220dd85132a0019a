package center.coordination.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One step of a case, never changed afterwards: who submitted what, when, signed by its hash. */
@Entity
class MatterRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String matterNumber;
  private String step;
  private String label;
  private String actor;
  private Instant recordedAt;

  @Column(name = "content")
  private String content;

  private String contentHash;

  protected MatterRecord() {}

  MatterRecord(
      String matterNumber,
      String step,
      String label,
      String actor,
      Instant recordedAt,
      String content,
      String contentHash) {
    this.matterNumber = matterNumber;
    this.step = step;
    this.label = label;
    this.actor = actor;
    this.recordedAt = recordedAt;
    this.content = content;
    this.contentHash = contentHash;
  }

  CaseStep toStep() {
    return new CaseStep(step, label, actor, recordedAt, content, contentHash);
  }
}
