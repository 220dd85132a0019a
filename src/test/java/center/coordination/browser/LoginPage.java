package center.coordination.browser;

import org.openqa.selenium.By;

/** The one login of the centre. */
final class LoginPage {

  private final Screen screen;

  LoginPage(Screen screen) {
    this.screen = screen;
  }

  /** Signs in and waits for the page after it. */
  void signIn(String user, String password) {
    send(user, password);
    screen.until("page after login", () -> !screen.address().startsWith("/login"));
  }

  /** Tries to sign in; returns what the page says against it. */
  String refusal(String user, String password) {
    send(user, password);
    return screen.see(By.cssSelector(".message.error")).getText();
  }

  private void send(String user, String password) {
    screen.see(By.id("username")).sendKeys(user);
    screen.see(By.id("password")).sendKeys(password);
    screen.click(By.cssSelector("button[type=submit]"));
  }
}
