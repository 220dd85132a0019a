package center.coordination.request;

import center.coordination.matter.Coded;

/** 初评结论. */
enum AssessmentOutcome implements Coded {
  ACCEPT("受理"),
  RETURN("退回补正"),
  REJECT("不予受理");

  private final String label;

  AssessmentOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
