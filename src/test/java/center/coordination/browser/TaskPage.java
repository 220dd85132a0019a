package center.coordination.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One opened task of 任务中心. */
final class TaskPage {

  private static final By FORM = By.cssSelector("[cam-tasklist-form] .fjs-container");
  private static final By CLAIM = By.cssSelector("[cam-tasklist-task-meta] .claim");
  private static final By UNCLAIM = By.cssSelector("[cam-tasklist-task-meta] .unclaim");
  private static final By SUBMIT = By.cssSelector("[cam-tasklist-form] .form-actions .btn-primary");
  private static final By REFUSAL = By.cssSelector(".page-notifications .alert-danger");

  private final Screen screen;

  TaskPage(Screen screen) {
    this.screen = screen;
  }

  TaskPage shown() {
    screen.see(FORM);
    return this;
  }

  /** The name of the task. */
  String name() {
    return screen.see(By.cssSelector("h2.task")).getText();
  }

  /** 到期时间 as it stands in the head. */
  String due() {
    return screen.see(By.cssSelector(".due-date")).getText();
  }

  /** The whole form as it reads. */
  String text() {
    return screen.see(FORM).getText();
  }

  /** 认领, and waits until the task is one's own. */
  TaskPage claim() {
    screen.click(CLAIM);
    screen.see(UNCLAIM);
    return shown();
  }

  /** Tries 认领, and waits until this is said against it. */
  void claimRefused(String reason) {
    screen.click(CLAIM);
    expectRefusal(reason);
  }

  /** Opens a tab: 表单, 办理记录, 流程图, 说明. */
  TaskPage tab(String name) {
    screen.click(
        By.xpath("//ul[contains(@class,'nav-tabs')]/li/a[contains(.,'%s')]".formatted(name)));
    screen.see(
        By.xpath(
            "//ul[contains(@class,'nav-tabs')]/li[contains(@class,'active')]/a[contains(.,'%s')]"
                .formatted(name)));
    return this;
  }

  /** The form, to be filled in. */
  FormFiller form() {
    return new FormFiller(screen, () -> screen.see(FORM));
  }

  /** 提交, and waits until the task has left the desk; fails with the reason of a refusal. */
  void submit() {
    List<WebElement> earlier = screen.all(REFUSAL);
    pressSubmit();
    screen.until(
        "submitted",
        () -> {
          assertThat(screen.all(REFUSAL))
              .filteredOn(refusal -> !earlier.contains(refusal))
              .extracting(WebElement::getText)
              .as(() -> "refusals of: " + text())
              .isEmpty();
          return !screen.address().contains("task=");
        });
  }

  /** Tries 提交, and waits until this is said against it. */
  void submitRefused(String reason) {
    pressSubmit();
    expectRefusal(reason);
  }

  /** Whether 提交 can be pressed. */
  boolean canBeSubmitted() {
    return screen.see(SUBMIT).isEnabled();
  }

  private void pressSubmit() {
    form().finish();
    screen.until("提交 is offered", this::canBeSubmitted);
    screen.click(SUBMIT);
  }

  private void expectRefusal(String reason) {
    screen.until(
        "refused: " + reason,
        () -> screen.all(REFUSAL).stream().anyMatch(alert -> alert.getText().contains(reason)));
  }
}
