package center.coordination.knowledge;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.CurrentUser;
import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterService;
import center.coordination.matter.NewMatter;
import center.coordination.matter.Urgency;
import center.coordination.notification.NotificationService;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.organization.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a draft until it is published or not (更新知识库和案例库, manual §日常工作流程 3.2). */
@Service
@Transactional
class ArticleReview {

  private static final String WAITS_FOR_REVIEW = "待审核";
  private static final String WAITS_FOR_REVISION = "待修改";
  private static final String DECLINED = "不予采用";
  private static final String LAPSED = "逾期未修改";

  private final Articles articles;
  private final Library library;
  private final KnowledgeService knowledge;
  private final MatterService matters;
  private final DeadlineService deadlines;
  private final OrganizationService organization;
  private final NotificationService notifications;
  private final CurrentUser user;
  private final Clock clock;

  ArticleReview(
      Articles articles,
      Library library,
      KnowledgeService knowledge,
      MatterService matters,
      DeadlineService deadlines,
      OrganizationService organization,
      NotificationService notifications,
      CurrentUser user,
      Clock clock) {
    this.articles = articles;
    this.library = library;
    this.knowledge = knowledge;
    this.matters = matters;
    this.deadlines = deadlines;
    this.organization = organization;
    this.notifications = notifications;
    this.user = user;
    this.clock = clock;
  }

  /** Registers a draft as a case of its own and asks the information group to review it. */
  Draft register(ArticleText text, String author) {
    knowledge.requireAcceptable(text);
    String number =
        matters.open(
            new NewMatter(
                MatterKind.ARTICLE,
                text.title(),
                author,
                author,
                Urgency.ROUTINE,
                text.departments(),
                WAITS_FOR_REVIEW,
                clock.instant()));
    articles.save(new ArticleEntity(number, text, library.change(author)));
    return new Draft(number, askForReview(number, text));
  }

  /** The draft passed; it is published later, by hand or by the flow. */
  void approve(String number) {
    Change change = beginChange();
    get(number).approve(change);
    deadlines.meet(number, DeadlineClock.REVIEW);
  }

  /** Publishes what the review approved and ends the case. */
  void publish(String number) {
    Change change = beginChange();
    get(number).publish(change);
    matters.close(number, ArticleStatus.PUBLISHED.label());
    tellAuthor(number, "案例已发布", "您提交的案例已通过审核并发布，可以在案例库中检索到。");
  }

  /** Ends the case of an article that is not to be published yet. */
  void keep(String number) {
    matters.close(number, ArticleStatus.REVIEWED.label());
    tellAuthor(number, "案例已通过审核", "您提交的案例已通过审核，暂不发布。");
  }

  /** Gives the draft back to its author, with time to revise it. */
  DeadlineView returnDraft(String number, String reason) {
    Change change = beginChange();
    ArticleEntity article = get(number);
    article.returnToAuthor(change);
    deadlines.meet(number, DeadlineClock.REVIEW);
    matters.enter(number, WAITS_FOR_REVISION);
    tellAuthor(number, "请修改案例", "您提交的案例需要修改，请在任务中心修改后重新提交。\n审核意见：" + reason);
    String author = article.toArticle().author();
    return deadlines.start(number, DeadlineClock.AMENDMENT, null, author, clock.instant());
  }

  /** Takes the revised draft over and asks for the next review. */
  DeadlineView revise(String number, ArticleText text) {
    knowledge.requireAcceptable(text);
    Change change = beginChange();
    get(number).edit(text, change);
    deadlines.meet(number, DeadlineClock.AMENDMENT);
    matters.rename(number, text.title(), text.departments());
    matters.enter(number, WAITS_FOR_REVIEW);
    return askForReview(number, text);
  }

  /** Notes that the library does not take the draft. */
  void refuse(String number, String reason) {
    Change change = beginChange();
    get(number).decline(reason, change);
    deadlines.meet(number, DeadlineClock.REVIEW);
  }

  /** Tells the author why the library does not take the draft, and ends the case. */
  void notifyRefusal(String number, String reason) {
    matters.close(number, DECLINED);
    tellAuthor(number, "案例不予采用", "您提交的案例不予采用。\n理由：" + reason);
  }

  /** Ends the case of a draft that was returned and never revised. */
  void lapse(String number) {
    Change change = beginChange();
    get(number).decline(LAPSED, change);
    deadlines.lapse(number, DeadlineClock.AMENDMENT);
    matters.close(number, LAPSED);
    tellAuthor(number, LAPSED, "修改时限已过，该案例不再入库；仍想入库的请重新投稿。");
  }

  private DeadlineView askForReview(String number, ArticleText text) {
    List<String> reviewers =
        organization.members(Role.INFORMATION.groupId()).stream().map(Person::id).toList();
    tell(number, reviewers, "请审核案例：" + text.title(), "有一份案例草稿等待审核，请在任务中心办理。");
    return deadlines.start(
        number, DeadlineClock.REVIEW, null, Role.INFORMATION.groupId(), clock.instant());
  }

  private void tellAuthor(String number, String subject, String body) {
    Article article = get(number).toArticle();
    tell(number, List.of(article.author()), subject + "：" + article.text().title(), body);
  }

  private void tell(String number, Collection<String> people, String subject, String body) {
    notifications.notify(number, people, subject, body);
  }

  private Change beginChange() {
    return library.change(user.id());
  }

  private ArticleEntity get(String number) {
    return articles
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No article " + number));
  }
}
