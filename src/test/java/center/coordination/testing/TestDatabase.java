package center.coordination.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which database the tests of this JVM run on, and one PostgreSQL server for all of them. */
public final class TestDatabase {

  static final String USER = "postgres";

  private static final Pattern H2_NAME = Pattern.compile("jdbc:h2:mem:(\\w+).*");

  private TestDatabase() {}

  /** Whether this run of the tests is the one on PostgreSQL. */
  public static boolean isPostgres() {
    return "postgres".equals(System.getProperty("test.database"));
  }

  /** What keeps PostgreSQL from running on this machine: it refuses root. */
  static Optional<String> obstacle() {
    return "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()
        ? Optional.of("PostgreSQL does not run as root, and this machine does not let root unshare")
        : Optional.empty();
  }

  /**
   * The arguments with which the application of the demo keeps its data here over restarts.
   *
   * @param name one database for each name
   * @param folder where H2 has its file
   */
  public static List<String> lasting(String name, Path folder) {
    return isPostgres()
        ? List.of(
            "--spring.profiles.active=demo,postgres",
            "--COORDINATION_DB_URL=" + postgres(name),
            "--COORDINATION_DB_USER=" + USER)
        : List.of(
            "--spring.profiles.active=demo", "--coordination.data-folder=" + folder.resolve(name));
  }

  static String nameOf(String h2Url) {
    Matcher name = H2_NAME.matcher(h2Url);
    if (!name.matches()) {
      throw new IllegalArgumentException("No name of a database in memory in " + h2Url);
    }
    return name.group(1);
  }

  /** The address of the database with this name, which is created at first use. */
  static synchronized String postgres(String name) {
    JdbcClient server = JdbcClient.create(Server.RUNNING.getPostgresDatabase());
    boolean exists =
        server
            .sql("select count(*) > 0 from pg_database where datname = ?")
            .param(name)
            .query(Boolean.class)
            .single();
    if (!exists) {
      server.sql("create database " + name).update();
    }
    return Server.RUNNING.getJdbcUrl(USER, name);
  }

  /** Started at first use, stopped after the last application: those still write when they end. */
  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
