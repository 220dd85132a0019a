package center.coordination.issue;

import center.coordination.matter.Coded;

/** 问题类型 (manual §协调模板工具 3.3). */
enum IssueType implements Coded {
  TECHNICAL("技术问题"),
  PROCESS("流程问题"),
  COMMUNICATION("沟通问题"),
  OTHER("其他");

  private final String label;

  IssueType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
