package center.coordination.matter;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the cases of a kind and year without gaps: the row stays locked until the case commits.
 */
@Component
class NumberSequence {

  private final JdbcClient jdbc;
  private final Opening opening;

  NumberSequence(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /** The next count, from 1; must run inside the transaction that stores the case. */
  @Transactional(propagation = Propagation.MANDATORY)
  int next(MatterKind kind, int year) {
    if (increment(kind, year) == 0) {
      open(kind, year);
      increment(kind, year);
    }
    return jdbc.sql("select last_count from matter_sequence where kind = ? and opened_year = ?")
        .params(kind.name(), year)
        .query(Integer.class)
        .single();
  }

  private void open(MatterKind kind, int year) {
    try {
      opening.open(kind, year);
    } catch (DuplicateKeyException alreadyOpen) {
      // The other case was first; both go on counting from its row.
    }
  }

  private int increment(MatterKind kind, int year) {
    return jdbc.sql(
            "update matter_sequence set last_count = last_count + 1"
                + " where kind = ? and opened_year = ?")
        .params(kind.name(), year)
        .update();
  }

  /** Opens a year's count in a transaction of its own: two first cases of a year may race. */
  @Component
  static class Opening {

    private final JdbcClient jdbc;

    Opening(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void open(MatterKind kind, int year) {
      jdbc.sql("insert into matter_sequence (kind, opened_year, last_count) values (?, ?, 0)")
          .params(kind.name(), year)
          .update();
    }
  }
}
