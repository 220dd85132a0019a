package center.coordination.matter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the cases of a kind and year without gaps: the row stays locked until the case commits.
 */
@Component
class NumberSequence {

  private static final String UNIQUE_VIOLATION = "23505";

  private final JdbcTemplate jdbc;

  NumberSequence(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The next count, from 1; must run inside the transaction that stores the case. */
  @Transactional(propagation = Propagation.MANDATORY)
  int next(MatterKind kind, int year) {
    if (increment(kind, year) == 0) {
      open(kind, year);
      increment(kind, year);
    }
    Integer count =
        jdbc.queryForObject(
            "select last_count from matter_sequence where kind = ? and opened_year = ?",
            Integer.class,
            kind.name(),
            year);
    if (count == null) {
      throw new IllegalStateException("No count of %s in %d".formatted(kind, year));
    }
    return count;
  }

  private int increment(MatterKind kind, int year) {
    return jdbc.update(
        "update matter_sequence set last_count = last_count + 1"
            + " where kind = ? and opened_year = ?",
        kind.name(),
        year);
  }

  /**
   * Two first cases of a year may race: the second waits for the first and then counts on from its
   * row. Its failed statement would end the whole transaction in PostgreSQL, hence the savepoint; a
   * transaction of its own would need a second connection while it holds one, and many of them
   * would wait for each other.
   */
  private void open(MatterKind kind, int year) {
    jdbc.execute(
        (ConnectionCallback<Void>)
            connection -> {
              Savepoint before = connection.setSavepoint();
              try {
                insert(connection, kind, year);
              } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                  throw e;
                }
                connection.rollback(before);
              }
              return null;
            });
  }

  private static void insert(Connection connection, MatterKind kind, int year) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into matter_sequence (kind, opened_year, last_count) values (?, ?, 0)")) {
      insert.setString(1, kind.name());
      insert.setInt(2, year);
      insert.executeUpdate();
    }
  }
}
