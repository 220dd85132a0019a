package center.coordination.board;

import center.coordination.engine.Answer;
import center.coordination.matter.MatterSummary;
import java.util.List;

/** Everything that the page of a case shows, in words. */
record CasePage(
    MatterSummary matter,
    String applicant,
    String registrar,
    String owner,
    String departments,
    String opened,
    String planned,
    String closed,
    List<Clock> clocks,
    List<OpenTask> tasks,
    List<Step> steps,
    List<Event> ledger) {

  /** What the person is called who brought the case. */
  public String applicantTitle() {
    return switch (matter.kind()) {
      case REQUEST -> "申请人";
      case ISSUE -> "报告人";
      case ARTICLE -> "提出人";
      case MEETING -> "召集人";
      case RESOLUTION -> "主持人";
    };
  }

  /**
   * A clock that runs.
   *
   * @param distance how long it still runs, or for how long it has been late
   */
  record Clock(String name, String due, String distance, Alert alert) {}

  /**
   * A task that waits.
   *
   * @param who the assignee, or the groups one of whom must claim it
   * @param due a dash where it has no limit
   * @param mine the address at which the viewer can work on it, null for anybody else's task
   */
  record OpenTask(String name, String who, String due, boolean late, String mine) {}

  /**
   * What somebody submitted.
   *
   * @param signature the whole hash; {@link #shortSignature} is what people compare
   */
  record Step(String label, String actor, String at, List<Answer> answers, String signature) {

    public String shortSignature() {
      return signature.substring(0, Math.min(12, signature.length()));
    }
  }

  /** A line of the ledger (时限账本). */
  record Event(
      String clock,
      String event,
      String at,
      String actor,
      String reason,
      String oldDue,
      String newDue,
      boolean moved) {}
}
