package center.coordination.matter;

/** 原因: the twelve coded root causes (manual §协调工具与技巧 2.2), so that they can be counted. */
public enum Cause implements Coded {
  SKILL_SHORTAGE(Factor.PEOPLE, "技能不足"),
  POOR_COMMUNICATION(Factor.PEOPLE, "沟通不畅"),
  UNCLEAR_DUTY(Factor.PEOPLE, "责任不清"),
  INCOMPLETE_PROCESS(Factor.PROCESS, "流程不完善"),
  UNEVEN_STANDARD(Factor.PROCESS, "标准不统一"),
  WEAK_EXECUTION(Factor.PROCESS, "执行不到位"),
  SYSTEM_FAILURE(Factor.TECHNOLOGY, "系统故障"),
  MISSING_TOOL(Factor.TECHNOLOGY, "工具缺失"),
  TECHNICAL_LIMIT(Factor.TECHNOLOGY, "技术限制"),
  POLICY_CHANGE(Factor.ENVIRONMENT, "政策变化"),
  MARKET_CHANGE(Factor.ENVIRONMENT, "市场变化"),
  RESOURCE_LIMIT(Factor.ENVIRONMENT, "资源限制");

  private final Factor factor;
  private final String label;

  Cause(Factor factor, String label) {
    this.factor = factor;
    this.label = label;
  }

  /** The bone it hangs on. */
  public Factor factor() {
    return factor;
  }

  @Override
  public String label() {
    return label;
  }
}
