package center.coordination.benchmark;

import center.coordination.knowledge.ArticleSearch;
import center.coordination.knowledge.KnowledgeService;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A case library of many articles, searched by its index and by the database alone. */
final class LibraryLoad {

  private static final int BATCH = 1000;
  private static final int WARM_UP = 1000;
  private static final int SEARCHES = 500;

  private static final String[] WHO =
      ("技术部 商务部 客户关系部 项目经理 联络员 协调专员 政府客户 供应商 测试组 运维组 财务人员 采购人员" + " 合作单位 验收专家 审计人员 承建单位")
          .split(" ");
  private static final String[] DOES =
      ("提出 推迟 要求调整 没有及时答复 重复提交 反对 同意 中止 重新安排 催促 遗漏 误解 提前完成 无法承担 转交 质疑" + " 补充说明 取消 争夺 延误")
          .split(" ");
  private static final String[] WHAT =
      ("需求 合同 付款 调试 服务器 接口 验收 会议 实验室 骨干 预算 数据 安全 培训 投标 进度 投诉 故障 审批 责任 资源"
              + " 信息 测试 人员 设备 上线 网络 机房 档案 发票 车辆 差旅 保险 专利 软件 硬件 图纸 材料 仓库 物流 广告"
              + " 展会 招聘 考核 薪酬 宿舍 食堂 消防 环保 能源 电力 通信 卫星 地图 传感器 摄像头 门禁 打印 邮件 短信"
              + " 网站 视频 直播 翻译 法律 税务 贷款 担保 租赁 装修 清洁 绿化 停车 快递 印章 证书 签证 护照 疫苗 体检")
          .split(" ");
  private static final String[] HOW =
      ("变更 延误 冲突 中断 超支 缺口 争议 积压 遗失 泄露 不足 重复 失效 故障 偏差 漏报 错配 空缺 滞后 返工").split(" ");

  private static final List<String> QUESTIONS =
      List.of("资源冲突", "合同付款延误", "需求变更", "服务器故障", "责任争议", "数据泄露", "预算超支", "证书失效", "设备不足", "进度滞后");

  private static final String LIKE =
      "select number, title, situation from article where status = 'PUBLISHED' and (title like ?"
          + " or situation like ? or cause_note like ? or process like ? or solution like ?"
          + " or factors like ?) order by published_at desc, number fetch first 20 rows only";

  private final KnowledgeService knowledge;
  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private final Random random = new Random(7);

  LibraryLoad(ApplicationContext application) {
    this.knowledge = application.getBean(KnowledgeService.class);
    this.database = application.getBean(JdbcTemplate.class);
    this.transaction = application.getBean(TransactionTemplate.class);
  }

  /** Fills the library; answers the seconds of indexing and the median ns of either way. */
  String measure(int articles) {
    for (int first = 0; first < articles; first += BATCH) {
      int from = first;
      transaction.executeWithoutResult(status -> add(from, Math.min(BATCH, articles - from)));
    }
    long begin = System.nanoTime();
    byIndex(QUESTIONS.get(0));
    long indexed = System.nanoTime() - begin;
    return indexed + " " + median(this::byIndex) + " " + median(this::byDatabase);
  }

  private void add(int first, int count) {
    List<Object[]> rows = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      rows.add(
          new Object[] {
            "AL-L-" + i, sentence(), text(2), sentence(), text(3), text(3), text(2), i + 100
          });
    }
    database.batchUpdate(
        "insert into article (number, version, status, kind, title, situation, causes, cause_note,"
            + " process, solution, factors, departments, source, author, changed_at, changed_by,"
            + " published_at, revision) values (?, 0, 'PUBLISHED', 'PRACTICE', ?, ?,"
            + " 'resourceLimit', ?, ?, ?, ?, 'tech', '', 'nobody', current_timestamp, 'nobody',"
            + " current_timestamp, ?)",
        rows);
    database.update("update article_library set last_revision = ?", first + count + 100);
  }

  private long median(Consumer<String> search) {
    List<Double> times = new ArrayList<>();
    for (int i = -WARM_UP; i < SEARCHES; i++) {
      String words = QUESTIONS.get(Math.floorMod(i, QUESTIONS.size()));
      long begin = System.nanoTime();
      search.accept(words);
      if (i >= 0) {
        times.add((double) (System.nanoTime() - begin));
      }
    }
    return Math.round(Rounds.median(times));
  }

  private void byIndex(String words) {
    if (knowledge.search(new ArticleSearch(words, null, null, null, 0)).hits().isEmpty()) {
      throw new IllegalStateException("Nothing found for " + words);
    }
  }

  private void byDatabase(String words) {
    String pattern = "%" + words + "%";
    database.queryForList(LIKE, pattern, pattern, pattern, pattern, pattern, pattern);
  }

  private String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(sentence()).append("。");
    }
    return text.toString();
  }

  private String sentence() {
    return one(WHO) + one(DOES) + one(WHO) + "的" + one(WHAT) + one(HOW);
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
