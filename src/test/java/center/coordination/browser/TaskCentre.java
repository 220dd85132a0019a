package center.coordination.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** 任务中心 (Tasklist) of the person who is signed in. */
final class TaskCentre {

  private static final String PAGE = "/camunda/app/tasklist/default/";
  private static final By TASKS = By.cssSelector(".tasks-list li.task");
  private static final By DIALOG = By.cssSelector(".modal-dialog");
  private static final By START = By.cssSelector(".modal-footer .btn-primary");

  private final Screen screen;

  TaskCentre(Screen screen) {
    this.screen = screen;
  }

  /** Opens the page and waits for its filters. */
  TaskCentre open() {
    screen.open(PAGE);
    screen.see(link("我的任务"));
    return this;
  }

  /** Chooses a process in 发起流程; returns its start form. */
  FormFiller choose(String process) {
    screen.click(By.cssSelector(".start-process-action a"));
    screen.still(DIALOG);
    screen.click(
        By.xpath("//*[contains(@class,'modal-body')]//a[contains(.,'%s')]".formatted(process)));
    screen.see(By.cssSelector(".modal-body .fjs-form-field"));
    return new FormFiller(screen, () -> screen.see(By.cssSelector(".modal-body .fjs-container")));
  }

  /** 发起: hands in the start form and waits until the dialog is gone. */
  void start() {
    new FormFiller(screen, () -> screen.see(DIALOG)).finish();
    screen.until("发起 is offered", () -> screen.see(START).isEnabled());
    screen.click(START);
    screen.until("started", () -> screen.all(DIALOG).isEmpty());
  }

  /** Shows the tasks of a filter. */
  TaskCentre filter(String name) {
    screen.click(link(name));
    screen.until(
        name + " shows",
        () -> screen.see(By.cssSelector(".task-filter.active h4 a")).getText().startsWith(name));
    return this;
  }

  private static By link(String name) {
    return By.xpath("//h4[contains(@class,'name')]/a[contains(.,'%s')]".formatted(name));
  }

  /** What the list says of the first task that carries all of these words; waits for it. */
  String listed(String... words) {
    return find(words).getText();
  }

  /** The texts of all listed tasks as they are now. */
  List<String> list() {
    return screen.all(TASKS).stream().map(WebElement::getText).toList();
  }

  /** Opens the first task that carries all of these words. */
  TaskPage task(String... words) {
    screen.click(() -> find(words).findElement(By.cssSelector("h4 a")));
    return new TaskPage(screen).shown();
  }

  private WebElement find(String... words) {
    StringBuilder path =
        new StringBuilder("//*[contains(@class,'tasks-list')]//li[contains(@class,'task')]");
    for (String word : words) {
      path.append("[contains(.,'%s')]".formatted(word));
    }
    return screen.see(By.xpath(path.toString()));
  }

  /** Opens the menu of the account. */
  void openAccountMenu() {
    screen.click(By.cssSelector(".account .dropdown-toggle"));
    screen.see(By.cssSelector(".account .logout a"));
  }

  /** Signs out by the menu. */
  void signOut() {
    openAccountMenu();
    screen.click(By.cssSelector(".account .logout a"));
  }
}
