package center.coordination.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Debian's chromium for browser tests: one window for all of them. Without it they are skipped and
 * say so; in CI that is a failure. A failed test leaves a picture in target/screenshots.
 */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target/screenshots");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER)) {
      return ConditionEvaluationResult.enabled("chromium is installed");
    }
    String missing =
        "%s needs %s and %s: apt-get install chromium chromium-driver fonts-noto-cjk"
            .formatted(context.getDisplayName(), BROWSER, DRIVER);
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(missing);
    }
    LoggerFactory.getLogger(Chromium.class).warn("Skipped: {}", missing);
    return ConditionEvaluationResult.disabled(missing);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Desk.class;
  }

  @Override
  public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String port =
        SpringExtension.getApplicationContext(context)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    return new Desk(new Screen(window(context).driver, "http://localhost:" + port));
  }

  @Override
  public void afterTestExecution(ExtensionContext context) throws IOException {
    if (context.getExecutionException().isPresent()) {
      String test = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
      Files.createDirectories(PICTURES);
      Files.write(
          PICTURES.resolve(test.replaceAll("[^\\w.]", "") + ".png"),
          window(context).driver.getScreenshotAs(OutputType.BYTES));
    }
  }

  private static Window window(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .getOrComputeIfAbsent(Window.class, key -> new Window(), Window.class);
  }

  /** Closed when the last test of the run is over. */
  private static final class Window implements ExtensionContext.Store.CloseableResource {

    private final Path profile;
    private final ChromeDriver driver;

    Window() {
      try {
        profile = Files.createTempDirectory("chromium");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(DRIVER.toFile())
              .usingAnyFreePort()
              .withEnvironment(Map.of("TZ", "Asia/Shanghai"))
              .build();
      driver = new ChromeDriver(service, options(profile));
    }

    private static ChromeOptions options(Path profile) {
      return new ChromeOptions()
          .setBinary(BROWSER.toFile())
          .addArguments(
              "--headless=new",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-dev-shm-usage",
              "--disable-quic",
              "--no-first-run",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
              "--lang=zh-CN",
              "--window-size=1500,1100",
              "--user-data-dir=" + profile);
    }

    @Override
    public void close() throws IOException {
      driver.quit();
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
      }
    }
  }
}
