package center.coordination.benchmark;

import center.coordination.benchmark.Tally.Stage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Prints the result as the README shows it. */
final class Report {

  /** Why ours sends statements about a table that the bare engine does not; by prefix. */
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("MATTER_SEQUENCE", "无缺号的案件编号");
    REASONS.put("MATTER_RECORD", "每一步的签名记录");
    REASONS.put("MATTER", "案件（协调跟踪表）");
    REASONS.put("COORDINATION_REQUEST", "协调申请及其处理结果");
    REASONS.put("DEADLINE", "时限");
    REASONS.put("LEDGER_ENTRY", "时限账本");
    REASONS.put("NOTIFICATION", "待发邮件");
    REASONS.put("DEPARTMENT", "部门名称与校验");
    REASONS.put("ACT_ID_", "人员、群组成员、邮箱");
    REASONS.put("ACT_RU_AUTHORIZATION", "权限检查");
    REASONS.put("ACT_RE_DECISION", "时限与提醒比例的决策");
    REASONS.put("ACT_RE_PROCDEF", "签字与邮件流程的定义");
    REASONS.put("ACT_GE_BYTEARRAY", "Json 变量：案情、承办人选项及其历史");
    REASONS.put("ACT_HI_DEC", "时限与提醒比例的决策留痕");
    REASONS.put("ACT_HI_JOB_LOG", "签字时限的定时器、邮件作业的留痕");
    REASONS.put("ACT_RU_JOB", "签字时限的定时器、邮件作业");
    REASONS.put("ACT_", "部门签字与邮件各自的流程实例、案情等变量");
    REASONS.put("?", "数据库自身");
  }

  private final Rounds rounds;
  private final Tally ours;
  private final Tally bare;
  private final int count;
  private final long seconds;

  Report(Rounds rounds, Tally ours, Tally bare, int count, long seconds) {
    this.rounds = rounds;
    this.ours = ours;
    this.bare = bare;
    this.count = count;
    this.seconds = seconds;
  }

  void print(PrintStream out) {
    out.printf("%n%s，%s%n", LocalDate.now(), machine());
    if (count > 0) {
      printTimes(out);
    }
    printStatements(out);
  }

  /** The answer of {@link LibraryLoad#measure}. */
  static void printLibrary(PrintStream out, int articles, String answer) {
    String[] nanos = answer.split(" ");
    double indexing = Long.parseLong(nanos[0]) / 1e9;
    double byIndex = Long.parseLong(nanos[1]) / 1e6;
    double byDatabase = Long.parseLong(nanos[2]) / 1e6;
    out.printf("%n%s，%s%n%n", LocalDate.now(), machine());
    out.println("| 案例库 %d 条，一次检索 | 索引（毫秒） | LIKE（毫秒） | 倍数 | 目标 |".formatted(articles));
    out.println("|---|--:|--:|--:|---|");
    out.printf(
        Locale.ROOT,
        "| 中位数；重建索引 %.1f 秒 | %.2f | %.1f | **%.1f** | ≥ 10 |%n",
        indexing,
        byIndex,
        byDatabase,
        byDatabase / byIndex);
  }

  private void printTimes(PrintStream out) {
    out.printf("%d 轮 A-B-B-A，每段 %d 秒；不稳的轮次 %d%n%n", count, seconds, rounds.unsteady());
    out.println("| 指标 | 本系统 | 裸引擎 | 比值（中位数） | 最小–最大 | 目标 |");
    out.println("|---|--:|--:|--:|--:|---|");
    for (Measure measure : Measure.values()) {
      out.println(measure.row(rounds));
    }
  }

  private void printStatements(PrintStream out) {
    out.println("\n| 每件的 SQL 语句 | 本系统 | 裸引擎 | 差 |");
    out.println("|---|--:|--:|--:|");
    printTotal(out, "发起到首个用户任务", Stage.START);
    printTotal(out, "从那里到已办结", Stage.FINISH);
    printTotal(out, "发送邮件的作业", Stage.JOBS);
    out.println("\n| 语句 | 发起 | 到已办结 | 邮件作业 | 裸引擎发起 | 裸引擎到已办结 | 差 | 用途 |");
    out.println("|---|--:|--:|--:|--:|--:|--:|---|");
    ours.kinds().stream().filter(kind -> difference(kind) != 0).forEach(k -> printKind(out, k));
    bare.kinds().stream()
        .filter(kind -> !ours.kinds().contains(kind))
        .forEach(kind -> printKind(out, kind));
  }

  private void printTotal(PrintStream out, String label, Stage stage) {
    double mine = ours.total(stage);
    double other = bare.total(stage);
    out.printf("| %s | %s | %s | %s |%n", label, number(mine), number(other), number(mine - other));
  }

  private void printKind(PrintStream out, String kind) {
    out.printf(
        "| `%s` | %s | %s | %s | %s | %s | %s | %s |%n",
        kind,
        number(ours.count(Stage.START, kind)),
        number(ours.count(Stage.FINISH, kind)),
        number(ours.count(Stage.JOBS, kind)),
        number(bare.count(Stage.START, kind)),
        number(bare.count(Stage.FINISH, kind)),
        number(difference(kind)),
        reason(kind));
  }

  private double difference(String kind) {
    double difference = 0;
    for (Stage stage : Stage.values()) {
      difference += ours.count(stage, kind) - bare.count(stage, kind);
    }
    return difference;
  }

  private static String reason(String kind) {
    if (kind.equals(StatementCounter.COMMIT)) {
      return "提交（不计入语句）";
    }
    if (kind.startsWith("update ACT_HI_") || kind.equals("update ACT_GE_BYTEARRAY")) {
      return "邮件流程结束时登记保留期限";
    }
    String table = kind.substring(kind.indexOf(' ') + 1);
    return REASONS.entrySet().stream()
        .filter(entry -> table.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private static String machine() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "%d 核，%d GiB，Java %s，负载 %.1f"
        .formatted(
            system.getAvailableProcessors(),
            Math.round(system.getTotalMemorySize() / 1073741824.0),
            Runtime.version().feature(),
            system.getSystemLoadAverage());
  }
}
