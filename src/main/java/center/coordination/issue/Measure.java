package center.coordination.issue;

import center.coordination.engine.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A measure of the chosen solution, with its owner and date (措施, manual §日常工作流程 3.2). */
@Entity
@Table(name = "issue_measure")
class Measure {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int plan;
  private int position;
  private String measure;
  private String responsible;
  private Instant dueAt;
  private String deadlineId;
  private String result;
  private String adjustment;
  private Instant doneAt;

  protected Measure() {}

  Measure(int plan, int position, PlannedMeasure planned) {
    this.plan = plan;
    this.position = position;
    this.measure = planned.measure();
    this.responsible = planned.responsible();
    this.dueAt = planned.dueAt();
  }

  void start(String clockId) {
    deadlineId = clockId;
  }

  void finish(String outcome, String changes, Instant at) {
    if (doneAt != null) {
      throw new Refusal("该项措施已实施，请刷新后再试");
    }
    result = outcome;
    adjustment = changes;
    doneAt = at;
  }

  boolean started() {
    return deadlineId != null;
  }

  boolean done() {
    return doneAt != null;
  }

  int plan() {
    return plan;
  }

  int position() {
    return position;
  }

  String measure() {
    return measure;
  }

  String responsible() {
    return responsible;
  }

  Instant dueAt() {
    return dueAt;
  }

  String deadlineId() {
    return deadlineId;
  }

  String result() {
    return result;
  }
}
