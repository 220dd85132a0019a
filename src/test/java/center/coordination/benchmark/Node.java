package center.coordination.benchmark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The process that is measured: starts one side, then does what the driver says, one line for each
 * order and one for its answer. It ends with the driver, whose end closes the input.
 */
final class Node {

  /** Cases at a time, as many as the reference machine has cores. */
  private static final int THREADS = 2;

  private final ConfigurableApplicationContext application;
  private final CaseLoad load;
  private final StatementCounter counter;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private Node(ConfigurableApplicationContext application, StatementCounter counter) {
    ProcessEngine engine = application.getBean(ProcessEngine.class);
    // From here on jobs run when the driver says so.
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor()
        .shutdown();
    this.application = application;
    this.load = new CaseLoad(engine);
    this.counter = counter;
    load.work();
  }

  /** Takes the application class, whether to count statements, and the application's arguments. */
  public static void main(String[] args) {
    PrintStream answers = System.out;
    System.setOut(System.err);
    int status = 1;
    try {
      serve(args, answers);
      status = 0;
    } catch (Exception e) {
      e.printStackTrace();
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }

  private static void serve(String[] args, PrintStream answers) throws Exception {
    StatementCounter counter = Boolean.parseBoolean(args[1]) ? new StatementCounter() : null;
    ConfigurableApplicationContext application =
        start(args[0], counter, Arrays.copyOfRange(args, 2, args.length));
    answers.println("ready");
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Node node = null;
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      switch (order) {
        case "settle" -> answers.println(settle());
        case "prepare" -> {
          node = new Node(application, counter);
          answers.println("prepared");
        }
        case "close" -> {
          application.close();
          answers.println("closed");
        }
        default -> answers.println(node.obey(order.split(" ")));
      }
    }
  }

  private static ConfigurableApplicationContext start(
      String application, StatementCounter counter, String[] arguments)
      throws ClassNotFoundException {
    List<ApplicationContextInitializer<?>> additions = new ArrayList<>();
    if (counter != null) {
      additions.add(counter);
    }
    if (application.equals(BareEngine.class.getName())) {
      additions.add(new BareEngine.Beans());
    }
    SpringApplication spring =
        new SpringApplicationBuilder(Class.forName(application))
            .initializers(additions.toArray(new ApplicationContextInitializer<?>[0]))
            .build();
    return spring.run(arguments);
  }

  /** Lets the start's garbage go; answers the bytes that are still in use. */
  private static long settle() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(500);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private String obey(String[] order) throws Exception {
    return switch (order[0]) {
      case "start" -> run(Long.parseLong(order[1]), load::start);
      case "work" -> run(Long.parseLong(order[1]), () -> workOne());
      case "jobs" -> runJobs();
      case "count" -> count(Integer.parseInt(order[1]));
      case "library" -> new LibraryLoad(application).measure(Integer.parseInt(order[1]));
      default -> throw new IllegalArgumentException(order[0]);
    };
  }

  private Object workOne() {
    load.work();
    return null;
  }

  /** Repeats the work for so many seconds; answers how often it was done and in how many ns. */
  private String run(long seconds, Callable<?> work) throws Exception {
    long begin = System.nanoTime();
    long end = begin + seconds * 1_000_000_000L;
    int done =
        parallel(
            () -> {
              int mine = 0;
              while (System.nanoTime() < end) {
                work.call();
                mine++;
              }
              return mine;
            });
    return done + " " + (System.nanoTime() - begin);
  }

  private String runJobs() throws Exception {
    ConcurrentLinkedQueue<String> jobs = new ConcurrentLinkedQueue<>(load.waitingJobs());
    long begin = System.nanoTime();
    int done =
        parallel(
            () -> {
              int mine = 0;
              for (String job = jobs.poll(); job != null; job = jobs.poll()) {
                load.execute(job);
                mine++;
              }
              return mine;
            });
    return done + " " + (System.nanoTime() - begin);
  }

  private int parallel(Callable<Integer> work) throws InterruptedException, ExecutionException {
    List<Future<Integer>> running = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      running.add(threads.submit(work));
    }
    int done = 0;
    for (Future<Integer> each : running) {
      done += each.get();
    }
    return done;
  }

  /**
   * Counts the statements of so many cases one after another: to the first task, from there to the
   * end, and of the jobs that are left. Answers the path of one case and the three sums.
   */
  private String count(int cases) {
    load.waitingJobs().forEach(load::execute);
    Tally tally = new Tally();
    String number = null;
    for (int i = 0; i < cases; i++) {
      counter.take();
      number = load.start();
      tally.add(Tally.Stage.START, counter.take());
      load.finish(number);
      tally.add(Tally.Stage.FINISH, counter.take());
      List<String> jobs = load.waitingJobs();
      counter.take();
      jobs.forEach(load::execute);
      tally.add(Tally.Stage.JOBS, counter.take());
    }
    return load.path(number).replace(' ', '_') + " " + tally.write(cases);
  }
}
