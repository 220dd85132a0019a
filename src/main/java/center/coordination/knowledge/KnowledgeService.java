package center.coordination.knowledge;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.engine.Refusal;
import center.coordination.organization.Department;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case library (案例库): finds what is known, and lets the information group keep it. */
@Service
@Transactional
public class KnowledgeService {

  private final Articles articles;
  private final Library library;
  private final ArticleSearches searches;
  private final DeadlineService deadlines;
  private final OrganizationService organization;

  KnowledgeService(
      Articles articles,
      Library library,
      ArticleSearches searches,
      DeadlineService deadlines,
      OrganizationService organization) {
    this.articles = articles;
    this.library = library;
    this.searches = searches;
    this.deadlines = deadlines;
    this.organization = organization;
  }

  /** The published articles that match, best first; without words the manual's, then the newest. */
  @Transactional(readOnly = true)
  public ArticleHits search(ArticleSearch search) {
    return searches.search(search);
  }

  /** The article with this number, whatever its status. */
  @Transactional(readOnly = true)
  public Optional<Article> find(String number) {
    return articles.findById(number).map(ArticleEntity::toArticle);
  }

  /** Everything that is not published, last changed first: for the information group. */
  @Transactional(readOnly = true)
  public List<Article> drafts() {
    return articles.findByStatusNotOrderByChangedAtDesc(ArticleStatus.PUBLISHED).stream()
        .map(ArticleEntity::toArticle)
        .toList();
  }

  /** The published articles nearest to a case, best first, each with what both share. */
  @Transactional(readOnly = true)
  public List<Likeness> alike(CaseProfile profile) {
    return searches.alike(profile);
  }

  /** The article that was made from this case, the last one where there are several. */
  @Transactional(readOnly = true)
  public Optional<Article> ofCase(String caseNumber) {
    return articles.findFirstBySourceOrderByNumberDesc(caseNumber).map(ArticleEntity::toArticle);
  }

  /**
   * Changes what an article says.
   *
   * @param version of the article that the editor saw; {@link StaleArticle} when it has moved on
   */
  public Article edit(String number, long version, ArticleText text, String editor) {
    requireEditor(editor);
    requireAcceptable(text);
    Change change = library.change(editor);
    ArticleEntity article = current(number, version);
    requireNotWithItsAuthor(number);
    article.edit(text, change);
    articles.flush();
    return article.toArticle();
  }

  /** Publishes a reviewed article, or again one that was retired. */
  public void publish(String number, long version, String editor) {
    requireEditor(editor);
    Change change = library.change(editor);
    current(number, version).publish(change);
  }

  /** Takes an article out of use; it stays readable, with the reason. */
  public void retire(String number, long version, String reason, String editor) {
    requireEditor(editor);
    if (reason == null || reason.isBlank()) {
      throw new Refusal("请填写“停用理由”");
    }
    Change change = library.change(editor);
    current(number, version).retire(reason.strip(), change);
  }

  /** Refuses a text that misses something or names a department that does not exist. */
  void requireAcceptable(ArticleText text) {
    text.requireComplete();
    Set<String> known =
        organization.departments().stream().map(Department::code).collect(Collectors.toSet());
    if (!known.containsAll(text.departments())) {
      throw new Refusal("“涉及部门”中有系统里没有的部门，请重新选择");
    }
  }

  private void requireEditor(String editor) {
    if (!organization.isMember(editor, Role.INFORMATION.groupId())
        && !organization.isMember(editor, Role.ADMINISTRATOR.groupId())) {
      throw new Refusal("只有信息管理组人员可以维护案例库");
    }
  }

  /** A returned draft comes back as its author writes it; what others changed would be lost. */
  private void requireNotWithItsAuthor(String number) {
    if (deadlines.running(number).stream()
        .anyMatch(deadline -> deadline.clock() == DeadlineClock.AMENDMENT)) {
      throw new Refusal("案例 %s 已退回提交人修改，重新提交后才能编辑".formatted(number));
    }
  }

  private ArticleEntity current(String number, long version) {
    ArticleEntity article =
        articles.findById(number).orElseThrow(() -> new Refusal("案例库中没有案例 %s".formatted(number)));
    if (article.toArticle().version() != version) {
      throw new StaleArticle(article.toArticle());
    }
    return article;
  }
}
