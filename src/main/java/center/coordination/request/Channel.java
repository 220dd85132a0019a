package center.coordination.request;

import center.coordination.matter.Coded;

/** 接收渠道 (manual §日常工作流程 1.1). */
enum Channel implements Coded {
  FORMAL("正式申请"),
  PHONE("电话"),
  MAIL("邮件"),
  ONSITE("现场"),
  SYSTEM("系统");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
