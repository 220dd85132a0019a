package center.coordination.browser;

/** A workplace with one browser window, at which one person after the other signs in. */
final class Desk {

  private final Screen screen;

  Desk(Screen screen) {
    this.screen = screen;
  }

  /** The window itself. */
  Screen screen() {
    return screen;
  }

  /** The login page, with nobody signed in. */
  LoginPage login() {
    screen.forget();
    screen.open("/login");
    return new LoginPage(screen);
  }

  /** 任务中心, opened by a demo person, whose password is the name. */
  TaskCentre taskCentre(String user) {
    login().signIn(user, user);
    return new TaskCentre(screen).open();
  }
}
