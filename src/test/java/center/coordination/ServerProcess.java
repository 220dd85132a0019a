package center.coordination;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a Java process of its own, which a test may kill. */
final class ServerProcess implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it on a port of its own and waits until it answers. */
  static ServerProcess start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", classPath()));
    command.add(CoordinationApplication.class.getName());
    command.add("--server.port=0");
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new ServerProcess(process, awaitPort(process));
  }

  /** Without the build's own starter, which repeats every entry, and with it every model. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("surefire"))
        .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int awaitPort(Process process) throws IOException {
    StringBuilder output = new StringBuilder();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      output.append(line).append('\n');
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        drain(lines);
        return Integer.parseInt(port.group(1));
      }
    }
    throw new AssertionError("The application did not start:\n" + output);
  }

  /** A full pipe would stop the process. */
  private static void drain(BufferedReader lines) {
    Thread reader =
        new Thread(
            () -> {
              try {
                while (lines.readLine() != null) {
                  // What it says after its start is of no interest.
                }
              } catch (IOException ended) {
                // It was killed.
              }
            });
    reader.setDaemon(true);
    reader.start();
  }

  int port() {
    return port;
  }

  /** Ends it at once, as a power cut would: nothing of it runs any more. */
  void kill() {
    process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }
}
