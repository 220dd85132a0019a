package center.coordination.matter;

import center.coordination.engine.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A case: what requests, issues, meetings and mediations share. */
@Entity
class Matter {

  @Id private String number;
  @Version private Long version;

  @Enumerated(EnumType.STRING)
  private MatterKind kind;

  private String title;
  private String applicant;
  private String registrar;
  private String owner;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  private Importance importance;

  private String departments;
  private String status;
  private int progress;
  private String remark;
  private Instant opened;
  private Instant planned;
  private Instant closed;

  protected Matter() {}

  Matter(String number, NewMatter matter) {
    this.number = number;
    this.kind = matter.kind();
    this.title = matter.title();
    this.applicant = matter.applicant();
    this.registrar = matter.registrar();
    this.urgency = matter.urgency();
    this.departments = String.join(",", matter.departments());
    this.status = matter.status();
    this.opened = matter.openedAt();
  }

  void rename(String newTitle, List<String> newDepartments) {
    requireOpen();
    title = newTitle;
    departments = String.join(",", newDepartments);
  }

  void assess(Urgency newUrgency, Importance newImportance, String newOwner) {
    requireOpen();
    urgency = newUrgency;
    importance = newImportance;
    owner = newOwner;
  }

  void assign(Urgency newUrgency, String newOwner) {
    requireOpen();
    urgency = newUrgency;
    owner = newOwner;
  }

  void enter(String newStatus) {
    requireOpen();
    status = newStatus;
  }

  void plan(Instant completion) {
    requireOpen();
    planned = completion;
  }

  void track(int percent, String note) {
    requireOpen();
    progress = percent;
    remark = note;
  }

  void close(String finalStatus, Instant at) {
    requireOpen();
    status = finalStatus;
    closed = at;
  }

  private void requireOpen() {
    if (closed != null) {
      throw new Refusal("案件 %s 已结束（%s），请刷新后再试".formatted(number, status));
    }
  }

  MatterSummary summary() {
    return new MatterSummary(
        number,
        kind,
        title,
        applicant,
        registrar,
        owner,
        urgency,
        importance,
        departments.isEmpty() ? List.of() : List.of(departments.split(",")),
        status,
        progress,
        remark,
        opened,
        planned,
        closed);
  }
}
