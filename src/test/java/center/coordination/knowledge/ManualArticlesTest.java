package center.coordination.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.ProcessTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the manual tells of common problems and best practice stands in the library (M-350 to
 * M-429).
 */
@ProcessTest
class ManualArticlesTest {

  private static final String SENTENCES =
      """
      重要信息未能及时传达
      各部门信息不对称
      决策延误影响工作进展
      建立多渠道信息传递机制
      设置信息传递时限要求
      建立信息确认和反馈机制
      定期检查信息传递效果
      部门推诿责任
      配合不主动不及时
      本位主义严重
      明确各部门协作责任
      建立协作激励机制
      加强协作文化建设
      定期评估协作效果
      各方立场差异较大
      利益分配存在争议
      难以找到平衡点
      深入分析各方真实需求
      寻找共同利益和合作点
      提供多个备选方案
      必要时请高层介入决策
      各方缺乏有效沟通
      误解和偏见较多
      沟通氛围紧张
      改善沟通环境和方式
      加强沟通技巧培训
      建立信任关系
      使用专业调解技巧
      不按流程执行工作
      流程执行标准不统一
      监督检查不到位
      加强流程培训和宣贯
      建立流程执行监督机制
      定期检查和纠正偏差
      持续优化和完善流程
      协调周期过长
      协调效果不理想
      重复协调现象较多
      分析效率低下的根本原因
      优化协调流程和方法
      提高协调人员能力水平
      建立质量控制机制
      项目A和项目B同时需要技术骨干张某参与
      了解两个项目的具体情况和时间安排
      分析张某的工作能力和时间分配可能性
      与两个项目经理分别沟通，了解真实需求
      提出时间错开和任务分工的解决方案
      组织三方会议达成一致意见
      项目A在前期主要使用张某，项目B在后期使用
      张某在项目A关键阶段全职投入，其他时间兼顾项目B
      为项目B配备一名技术助手，减少对张某的依赖
      建立定期沟通机制，及时调整资源分配
      深入了解各方真实需求
      提供创新性的解决方案
      平衡各方利益和关切
      建立长期合作机制
      政府客户在项目中期提出重大需求变更
      组织技术部门评估变更的技术可行性
      协调商务部门分析成本和合同影响
      与客户关系部门讨论客户沟通策略
      召开跨部门协调会议统一意见
      制定客户沟通和项目调整方案
      接受客户需求变更，但要求相应调整合同条款
      技术方案分阶段实施，降低风险
      加强与客户的沟通，获得理解和支持
      内部资源重新配置，确保项目成功
      快速响应客户需求
      统筹考虑各方面因素
      制定切实可行的方案
      加强内外部沟通
      充分准备: 深入了解情况，做好充分准备
      有效沟通: 建立良好的沟通渠道和氛围
      创新思维: 跳出传统思维，寻找创新解决方案
      平衡利益: 统筹考虑各方利益，寻求平衡点
      持续跟进: 协调不是一次性的，需要持续跟进
      准备不足: 对情况了解不够深入全面
      沟通不畅: 沟通方式不当或沟通不充分
      方案单一: 缺乏备选方案，灵活性不够
      执行不力: 协调方案制定后执行不到位
      跟进不够: 缺乏持续的跟进和监督
      """;

  @Autowired KnowledgeService knowledge;

  static Stream<String> sentences() {
    return SENTENCES.lines();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceStandsInSomePublishedArticle(String sentence) {
    assertThat(manual())
        .anySatisfy(article -> assertThat(article.text().toString()).contains(sentence));
  }

  @Test
  void thereAreTwoCasesSixCommonProblemsAndTwoExperiences() {
    assertThat(manual())
        .extracting(article -> article.text().kind())
        .containsExactly(
            ArticleKind.PRACTICE,
            ArticleKind.PRACTICE,
            ArticleKind.FAQ,
            ArticleKind.FAQ,
            ArticleKind.FAQ,
            ArticleKind.FAQ,
            ArticleKind.FAQ,
            ArticleKind.FAQ,
            ArticleKind.EXPERIENCE,
            ArticleKind.EXPERIENCE);
    assertThat(manual()).allMatch(article -> article.status() == ArticleStatus.PUBLISHED);
  }

  @Test
  void eachCouldBeEditedAsItIs() {
    assertThat(manual()).allSatisfy(article -> knowledge.requireAcceptable(article.text()));
  }

  private List<Article> manual() {
    return IntStream.rangeClosed(1, 10)
        .mapToObj("AL-SC-%02d"::formatted)
        .map(number -> knowledge.find(number).orElseThrow())
        .toList();
  }
}
