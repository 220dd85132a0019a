package center.coordination.issue;

import center.coordination.matter.Coded;

/** Where a problem stands, in the words that people see. */
enum IssueStatus implements Coded {
  REPORTED("待识别"),
  DISMISSED("不成立"),
  HANDLING("处理中"),
  IMPLEMENTED("待评估"),
  EVALUATED("待评价"),
  RATED("待归档"),
  CLOSED("已办结");

  private final String label;

  IssueStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
