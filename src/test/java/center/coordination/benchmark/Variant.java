package center.coordination.benchmark;

import center.coordination.CoordinationApplication;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two sides of the comparison. Both read the same application.yaml (pool, history level, job
 * executor, H2 settings, engine flags) and deploy the same models and forms.
 */
enum Variant {
  /** The whole application with its demo people and authorizations. */
  OURS(
      CoordinationApplication.class.getName(), List.of(), List.of("--spring.profiles.active=demo")),

  /** The Camunda starters for web applications and REST, with delegates that do nothing. */
  BARE(
      BareEngine.class.getName(),
      // What the starters do not bring; their auto-configuration stays away with them.
      List.of(
          "spring-data-",
          "hibernate-core",
          "hibernate-commons-annotations",
          "aspectjweaver",
          "flyway-",
          "spring-security-",
          "thymeleaf",
          "spring-boot-actuator",
          "micrometer-core",
          "micrometer-jakarta9",
          "jakarta.mail"),
      List.of(
          "--camunda.bpm.authorization.enabled=false",
          "--camunda.bpm.auto-deployment-enabled=true",
          "--camunda.bpm.deployment-resource-pattern="
              + "classpath:processes/**/*.bpmn,classpath:processes/**/*.dmn,classpath:forms/**/*.form"));

  private final String application;
  private final List<String> absentJars;
  private final List<String> arguments;

  Variant(String application, List<String> absentJars, List<String> arguments) {
    this.application = application;
    this.absentJars = absentJars;
    this.arguments = arguments;
  }

  /** The class that Spring Boot starts. */
  String application() {
    return application;
  }

  /** The application's class path without what this side does not have. */
  String classPath(Path benchmark, String application) {
    return Stream.concat(
            Stream.of(benchmark.toString()),
            Arrays.stream(application.split(File.pathSeparator))
                .filter(entry -> absentJars.stream().noneMatch(fileName(entry)::startsWith)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The program arguments; the database lies in the working folder, as application.yaml says. */
  List<String> arguments() {
    return Stream.concat(Stream.of("--server.port=0"), arguments.stream()).toList();
  }

  private static String fileName(String entry) {
    return Path.of(entry).getFileName().toString();
  }
}
