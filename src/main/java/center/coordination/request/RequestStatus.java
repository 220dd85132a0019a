package center.coordination.request;

import center.coordination.matter.Coded;

/** Where a request stands, in the words that people see. */
enum RequestStatus implements Coded {
  SUBMITTED("待答复"),
  RETURNED("待补正"),
  ACCEPTED("已受理"),
  DEFERRED("暂缓"),
  HANDLING("处理中"),
  HANDLED("待评价"),
  CLOSED("已办结"),
  REJECTED("不予受理"),
  LAPSED("逾期未补正"),
  WITHDRAWN("已撤回");

  private final String label;

  RequestStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
