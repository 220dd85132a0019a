package center.coordination.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The driver's end of a {@link Node}: a JVM of its own, with the same flags for every side. */
final class NodeProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 180;

  private static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Duser.timezone=Asia/Shanghai");

  private final Process process;
  private final PrintStream orders;
  private final BufferedReader answers;
  private final Path log;
  private final long startNanos;

  private NodeProcess(Process process, Path log, long startNanos) {
    this.process = process;
    this.log = log;
    this.startNanos = startNanos;
    this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a side in a folder, where its database is or will be, and waits until it is ready. */
  static NodeProcess start(Variant variant, String classPath, Path folder, boolean counting)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-classpath", classPath, Node.class.getName()));
    command.addAll(List.of(variant.application(), String.valueOf(counting)));
    command.addAll(variant.arguments());
    Path log = folder.resolve("node.log");
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(log.toFile()).start();
    NodeProcess node = new NodeProcess(process, log, begin);
    try {
      node.expect("ready");
      return node;
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }

  /** From the start of the JVM until now. */
  double secondsSinceStart() {
    return (System.nanoTime() - startNanos) / 1e9;
  }

  /** Gives an order and waits for its answer. */
  String order(String order) {
    orders.println(order);
    return answer();
  }

  /** Gives an order that is answered by how often something was done in how many ns. */
  Work work(String order) {
    String[] answer = order(order).split(" ");
    return new Work(Long.parseLong(answer[0]), Long.parseLong(answer[1]) / 1e9);
  }

  /** Resident memory in MiB, as Linux counts it. */
  double residentMebibytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024.0;
  }

  /** Stops the job executor and works a first case. */
  void prepare() {
    orders.println("prepare");
    expect("prepared");
  }

  /** Closes the application properly, so that its database file is whole. */
  void shutDown() {
    orders.println("close");
    expect("closed");
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void expect(String wanted) {
    String answer = answer();
    if (!wanted.equals(answer)) {
      throw new IllegalStateException("Answered " + answer + " instead of " + wanted);
    }
  }

  private String answer() {
    try {
      String line =
          CompletableFuture.supplyAsync(this::readLine).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new IllegalStateException("The measured process ended:\n" + lastWords());
      }
      return line;
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException("No answer from the measured process:\n" + lastWords(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String readLine() {
    try {
      return answers.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String lastWords() {
    try {
      List<String> lines =
          Files.readAllLines(log).stream().filter(line -> !line.startsWith("\tat ")).toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    } catch (IOException e) {
      return "(no log: %s)".formatted(e.getMessage());
    }
  }

  /** Something done so often within so many seconds. */
  record Work(long times, double seconds) {

    double perSecond() {
      return times / seconds;
    }
  }
}
