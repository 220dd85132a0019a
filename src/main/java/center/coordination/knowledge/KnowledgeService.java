package center.coordination.knowledge;

import center.coordination.engine.Refusal;
import center.coordination.matter.Cause;
import center.coordination.organization.Department;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case library (案例库): finds what is known, and lets the information group keep it. */
@Service
@Transactional
public class KnowledgeService {

  private static final int PAGE = 20;
  private static final int NEAREST = 5;
  private static final String OF_THE_MANUAL = "AL-SC-";

  private static final Comparator<Article> MANUAL_THEN_NEWEST =
      Comparator.comparing((Article article) -> !article.number().startsWith(OF_THE_MANUAL))
          .thenComparing(Article::publishedAt, Comparator.reverseOrder())
          .thenComparing(Article::number);

  private final Articles articles;
  private final Library library;
  private final OrganizationService organization;

  KnowledgeService(Articles articles, Library library, OrganizationService organization) {
    this.articles = articles;
    this.library = library;
    this.organization = organization;
  }

  /** The published articles that match, best first; without words the manual's, then the newest. */
  @Transactional(readOnly = true)
  public ArticleHits search(ArticleSearch search) {
    List<Article> found = published().filter(matching(search)).sorted(MANUAL_THEN_NEWEST).toList();
    int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int page = Math.min(search.page(), pages - 1);
    List<ArticleHit> hits =
        found.stream()
            .skip((long) page * PAGE)
            .limit(PAGE)
            .map(article -> new ArticleHit(article, article.text().situation()))
            .toList();
    return new ArticleHits(hits, found.size(), page, pages);
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
    return published()
        .map(article -> likeness(article, profile))
        .filter(likeness -> !likeness.causes().isEmpty() || !likeness.departments().isEmpty())
        .sorted(Comparator.comparing((Likeness likeness) -> -likeness.causes().size()))
        .limit(NEAREST)
        .toList();
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

  private Stream<Article> published() {
    return articles.findByStatus(ArticleStatus.PUBLISHED).stream().map(ArticleEntity::toArticle);
  }

  private static Predicate<Article> matching(ArticleSearch search) {
    return article -> {
      ArticleText text = article.text();
      return (search.cause() == null || text.causes().contains(search.cause()))
          && (search.department().isEmpty() || text.departments().contains(search.department()))
          && (search.kind() == null || text.kind() == search.kind())
          && text.toString().contains(search.words());
    };
  }

  private static Likeness likeness(Article article, CaseProfile profile) {
    List<Cause> causes = new ArrayList<>(article.text().causes());
    causes.retainAll(profile.causes());
    List<String> departments = new ArrayList<>(article.text().departments());
    departments.retainAll(profile.departments());
    return new Likeness(article.number(), article.text().title(), causes, departments, List.of());
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
