package center.coordination.benchmark;

import center.coordination.testing.Answers;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares the application with a bare engine of the same version on the same models: {@code mvn
 * -Pbenchmark verify}. Prints the README's section; asserts nothing about time.
 */
final class Benchmark {

  private static final List<Variant> TURNS =
      List.of(Variant.OURS, Variant.BARE, Variant.BARE, Variant.OURS);
  private static final int COUNTED_CASES = 10;
  private static final int ARTICLES = 20_000;
  private static final String LIBRARY_ONLY = "library";
  private static final Duration LIMIT = Duration.ofMinutes(11);

  /** Where application.yaml puts it, seen from the working folder. */
  private static final Path DATABASE = Path.of("data/coordination.mv.db");

  private final Path folder;
  private final long seconds;
  private final Map<Variant, String> classPaths = new EnumMap<>(Variant.class);
  private final Rounds rounds = new Rounds();

  private Benchmark(Path folder, long seconds, String classPath)
      throws IOException, URISyntaxException {
    this.folder = folder;
    this.seconds = seconds;
    Path tests =
        Path.of(Benchmark.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path classes = folder.resolve("classes");
    copyPackage(Benchmark.class, tests, classes);
    copyPackage(Answers.class, tests, classes);
    for (Variant variant : Variant.values()) {
      classPaths.put(variant, variant.classPath(classes, classPath));
    }
  }

  /**
   * Takes the rounds (0 only counts statements), the seconds of each warm-up and measurement, what
   * to measure (all, library), and the runtime class path.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("coordination-benchmark");
    // Runs at a failure and at Ctrl-C too.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(folder)));
    Benchmark benchmark = new Benchmark(folder, Long.parseLong(args[1]), args[3]);
    if (!args[2].equals(LIBRARY_ONLY)) {
      benchmark.run(Integer.parseInt(args[0]));
    }
    benchmark.searchLibrary();
  }

  private void run(int count) throws IOException {
    for (Variant variant : Variant.values()) {
      makeTemplate(variant);
    }
    int done = 0;
    long begin = System.nanoTime();
    while (done < count && hasTime(begin, done)) {
      done++;
      for (Variant variant : TURNS) {
        measure(variant, "round %d of %d, %s".formatted(done, count, variant));
      }
    }
    Counted ours = count(Variant.OURS);
    Counted bare = count(Variant.BARE);
    if (!ours.path().equals(bare.path())) {
      throw new IllegalStateException(
          "Not the same work:\n%s\n%s".formatted(ours.path(), bare.path()));
    }
    new Report(rounds, ours.tally(), bare.tally(), done, seconds).print(System.out);
  }

  private void makeTemplate(Variant variant) throws IOException {
    say("%s: first start, which makes the database".formatted(variant));
    Path template = Files.createDirectories(template(variant));
    try (NodeProcess node = NodeProcess.start(variant, classPaths.get(variant), template, false)) {
      node.prepare();
      node.work("jobs");
      node.shutDown();
    }
  }

  private void searchLibrary() throws IOException {
    if (!Files.exists(template(Variant.OURS))) {
      makeTemplate(Variant.OURS);
    }
    say("searching a library of %d articles".formatted(ARTICLES));
    try (NodeProcess node = startOnCopy(Variant.OURS, false)) {
      node.prepare();
      Report.printLibrary(System.out, ARTICLES, node.order("library " + ARTICLES));
    }
  }

  /** On a machine that is too slow or too busy, fewer rounds are better than no end. */
  private static boolean hasTime(long begin, int done) {
    Duration spent = Duration.ofNanos(System.nanoTime() - begin);
    boolean enough = done == 0 || spent.plus(spent.dividedBy(done)).compareTo(LIMIT) < 0;
    if (!enough) {
      say("No time for another round.");
    }
    return enough;
  }

  private void measure(Variant variant, String label) throws IOException {
    try (NodeProcess node = startOnCopy(variant, false)) {
      double ready = node.secondsSinceStart();
      double heap = Long.parseLong(node.order("settle")) / 1048576.0;
      double resident = node.residentMebibytes();
      node.prepare();
      node.work("work " + seconds);
      node.work("jobs");
      NodeProcess.Work worked = node.work("work " + seconds);
      NodeProcess.Work mailed = node.work("jobs");
      NodeProcess.Work started = node.work("start " + Math.max(1, seconds / 2));
      rounds.add(variant, Measure.READY, ready);
      rounds.add(variant, Measure.RESIDENT, resident);
      rounds.add(variant, Measure.HEAP, heap);
      rounds.add(variant, Measure.WORK, worked.perSecond());
      rounds.add(
          variant,
          Measure.WORK_AND_MAIL,
          worked.times() / (worked.seconds() + (mailed.times() == 0 ? 0 : mailed.seconds())));
      rounds.add(variant, Measure.START, started.perSecond());
      say(
          "%s: ready %.1f s, resident %.0f MiB, start %.1f/s, work %.1f/s (%d mails in %.1f s)"
              .formatted(
                  label,
                  ready,
                  resident,
                  started.perSecond(),
                  worked.perSecond(),
                  mailed.times(),
                  mailed.seconds()));
    }
  }

  private Counted count(Variant variant) throws IOException {
    say("%s: counting statements".formatted(variant));
    try (NodeProcess node = startOnCopy(variant, true)) {
      node.prepare();
      String[] answer = node.order("count " + COUNTED_CASES).split(" ", 2);
      return new Counted(answer[0], Tally.read(answer[1]));
    }
  }

  private NodeProcess startOnCopy(Variant variant, boolean counting) throws IOException {
    Path run = folder.resolve("run");
    delete(run);
    Files.createDirectories(run.resolve(DATABASE).getParent());
    Files.copy(template(variant).resolve(DATABASE), run.resolve(DATABASE));
    return NodeProcess.start(variant, classPaths.get(variant), run, counting);
  }

  private Path template(Variant variant) {
    return folder.resolve("template-" + variant);
  }

  private static void say(String line) {
    System.out.println(line);
  }

  /** The application's component scan must not see the other tests. */
  private static void copyPackage(Class<?> member, Path from, Path to) throws IOException {
    Path name = Path.of(member.getPackageName().replace('.', '/'));
    Files.createDirectories(to.resolve(name));
    try (Stream<Path> files = Files.list(from.resolve(name))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(name).resolve(file.getFileName()));
      }
    }
  }

  /** Children first: a running one would write into the folder again. */
  private static void cleanUp(Path folder) {
    ProcessHandle.current()
        .children()
        .toList()
        .forEach(
            child -> {
              child.destroyForcibly();
              child.onExit().join();
            });
    delete(folder);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failure)
                throws IOException {
              Files.deleteIfExists(each);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      System.err.println("Left behind: " + folder + " (" + e + ")");
    }
  }

  private record Counted(String path, Tally tally) {}
}
