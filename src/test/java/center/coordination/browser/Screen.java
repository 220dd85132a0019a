package center.coordination.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Eyes and hands before the browser window: they wait for a page as a patient person does. */
final class Screen {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final Duration FORM_DELAY = Duration.ofMillis(400);

  private final ChromiumDriver driver;
  private final String server;

  Screen(ChromiumDriver driver, String server) {
    this.driver = driver;
    this.server = server;
  }

  /** Goes to a path of the application. */
  void open(String path) {
    driver.get(server + path);
  }

  /** Loads the page again. */
  void reload() {
    driver.navigate().refresh();
  }

  /** Does something while a file comes two seconds late, whichever way a page asks for it. */
  void late(String file, Runnable action) {
    String script =
        """
        const wait = address => String(address).includes('%s') ? 2000 : 0;
        const send = XMLHttpRequest.prototype.send;
        const open = XMLHttpRequest.prototype.open;
        XMLHttpRequest.prototype.open = function (method, address, ...rest) {
          this.delay = wait(address);
          return open.call(this, method, address, ...rest);
        };
        XMLHttpRequest.prototype.send = function (...body) {
          setTimeout(() => send.apply(this, body), this.delay);
        };
        const stock = window.fetch;
        window.fetch = (address, ...rest) =>
          new Promise(done => setTimeout(done, wait(address))).then(() => stock(address, ...rest));
        """
            .formatted(file);
    Object id =
        driver
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
            .get("identifier");
    try {
      action.run();
    } finally {
      driver.executeCdpCommand(
          "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }
  }

  /** Where the window is: the address without the server. */
  String address() {
    return driver.getCurrentUrl().replace(server, "");
  }

  /** Signs out by throwing away what the browser keeps. */
  void forget() {
    driver.manage().deleteAllCookies();
  }

  /** Makes the window so wide. */
  void resize(int width) {
    driver.manage().window().setSize(new Dimension(width, 1100));
  }

  /** By how many pixels the page is wider than the window. */
  long overflow() {
    return (long)
        script("return Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }

  /** Waits until something that can be seen is there. */
  WebElement see(By what) {
    return see(() -> driver, what);
  }

  /** As the other, inside something. */
  WebElement see(Supplier<? extends SearchContext> inside, By what) {
    return patience("no " + what)
        .until(
            driver ->
                inside.get().findElements(what).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  /** What can be seen of it at this moment. */
  List<WebElement> all(By what) {
    return driver.findElements(what).stream().filter(WebElement::isDisplayed).toList();
  }

  /** Waits until a condition holds. */
  void until(String what, BooleanSupplier condition) {
    patience("still not: " + what).until(driver -> condition.getAsBoolean());
  }

  /** Waits until what slides into its place has arrived. */
  void still(By what) {
    AtomicReference<Rectangle> before = new AtomicReference<>();
    until(
        what + " stands still",
        () -> {
          Rectangle now = see(what).getRect();
          return now.equals(before.getAndSet(now));
        });
  }

  /** Clicks what can be seen there, as soon as nothing lies over it. */
  void click(By what) {
    click(() -> see(what));
  }

  /** Clicks what is found, as soon as nothing lies over it. */
  void click(Supplier<WebElement> what) {
    patience("cannot click")
        .until(
            driver -> {
              WebElement element = what.get();
              // At the edge of the window it may lie under the header or footer; a list that would
              // scroll smoothly has something else under the mouse by then.
              script(
                  "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
              element.click();
              return true;
            });
  }

  /** Replaces the text of a field; any character, as an input method would hand it over. */
  void type(WebElement field, String text) {
    click(() -> field);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
    driver.executeCdpCommand("Input.insertText", Map.of("text", text));
  }

  /** Presses a key in the field that has the focus. */
  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  /** Leaves the field that has the focus, as a click beside it does. */
  void leaveField() {
    script("document.activeElement.blur()");
  }

  /** Lets a form take over what was typed: it waits a third of a second for more to come. */
  void settle() {
    try {
      Thread.sleep(FORM_DELAY.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The whole page as it reads. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Asks the page itself. */
  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  private WebDriverWait patience(String message) {
    WebDriverWait wait = new WebDriverWait(driver, PATIENCE, GLANCE);
    wait.withMessage(message)
        .ignoreAll(
            List.of(
                NoSuchElementException.class,
                StaleElementReferenceException.class,
                ElementClickInterceptedException.class,
                ElementNotInteractableException.class));
    return wait;
  }
}
