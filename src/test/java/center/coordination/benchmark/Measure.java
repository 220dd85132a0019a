package center.coordination.benchmark;

import java.util.Locale;

/** What is compared, in the words of the README, with the limit of ours ÷ bare. */
enum Measure {
  START("发起到首个用户任务（件/秒）", "≥ 0.60（争取 0.80）", 1),
  WORK("发起到已办结（件/秒）", "≥ 0.60（争取 0.80）", 1),
  WORK_AND_MAIL("发起到已办结，含发送邮件的作业（件/秒）", "只列出", 1),
  READY("已有数据库上启动到就绪（秒）", "≤ 1.4", 1),
  RESIDENT("空闲时常驻内存（MiB）", "≤ 1.4", 0),
  HEAP("其中存活的堆（MiB）", "只列出", 0);

  private final String label;
  private final String target;
  private final int decimals;

  Measure(String label, String target, int decimals) {
    this.label = label;
    this.target = target;
    this.decimals = decimals;
  }

  /** One row of the result's table. */
  String row(Rounds rounds) {
    return "| %s | %s | %s | **%.2f** | %.2f–%.2f | %s |"
        .formatted(
            label,
            number(Rounds.median(rounds.samples(Variant.OURS, this))),
            number(Rounds.median(rounds.samples(Variant.BARE, this))),
            Rounds.median(rounds.ratios(this)),
            rounds.ratios(this).stream().min(Double::compare).orElseThrow(),
            rounds.ratios(this).stream().max(Double::compare).orElseThrow(),
            target);
  }

  private String number(double value) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
