package center.coordination.request;

import center.coordination.testing.CaseWork;
import center.coordination.testing.HandlingAnswers;

/** Stretches of 协调办理 that tests of other stages walk through. */
final class CoordinationSteps {

  private CoordinationSteps() {}

  /** From 分析需求 to the drafted plan. */
  static void plan(CaseWork work, String number) {
    work.complete("coordinator1", number, "userTask_analyzeDemand", HandlingAnswers.analysis());
    work.complete("coordinator1", number, "userTask_draftPlan", HandlingAnswers.plan());
  }

  /** From 准备协调 to the end of 组织沟通. */
  static void communicate(CaseWork work, String number) {
    work.complete(
        "coordinator1", number, "userTask_prepareCoordination", HandlingAnswers.prepared());
    work.complete("coordinator1", number, "userTask_communicate", HandlingAnswers.communicated());
  }

  /** The whole of 协调办理, agreed at the first attempt and without the director. */
  static void agree(CaseWork work, String number) {
    plan(work, number);
    communicate(work, number);
    work.complete("coordinator1", number, "userTask_negotiate", HandlingAnswers.agreed());
    work.complete("coordinator1", number, "userTask_confirmAgreement", HandlingAnswers.confirmed());
  }
}
