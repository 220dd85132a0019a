package center.coordination.knowledge;

import center.coordination.matter.Coded;

/** 审核结论. */
enum ReviewOutcome implements Coded {
  PUBLISH("审核通过并发布"),
  REVIEWED("审核通过，暂不发布"),
  RETURN("退回修改"),
  DECLINE("不予采用");

  private final String label;

  ReviewOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
