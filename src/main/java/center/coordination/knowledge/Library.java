package center.coordination.knowledge;

import jakarta.annotation.PostConstruct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes of all articles. The counter's row stays locked until the change commits, so
 * that revisions appear in the order of their numbers: who has seen one has missed none before it.
 */
@Component
class Library {

  private final JdbcClient database;
  private final Clock clock;

  Library(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Begins a change of an article, before the article is read: the changes of other people are
   * committed from here on, or wait.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Change change(String by) {
    database.sql("update article_library set last_revision = last_revision + 1").update();
    rememberChange();
    return new Change(by, clock.instant().truncatedTo(ChronoUnit.MICROS), state().revision());
  }

  /** Whether this transaction has changed an article, and may yet roll that back. */
  boolean changedHere() {
    return TransactionSynchronizationManager.hasResource(this);
  }

  /** Which library this is and how far it has come. */
  State state() {
    return database
        .sql("select library, last_revision from article_library")
        .query((row, number) -> new State(row.getString("library"), row.getLong("last_revision")))
        .single();
  }

  /** Names the library of a new database; of two nodes that start with it, one is the first. */
  @PostConstruct
  void name() {
    database
        .sql("update article_library set library = ? where library is null")
        .param(UUID.randomUUID().toString())
        .update();
  }

  /** What changed after a revision, in order; again and again until there is nothing more. */
  List<Entry> changesAfter(long revision) {
    return database
        .sql("select * from article where revision > ? order by revision fetch first 500 rows only")
        .param(revision)
        .query(Library::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    Timestamp publishedAt = row.getTimestamp("published_at");
    return new Entry(
        row.getString("number"),
        row.getLong("revision"),
        ArticleStatus.valueOf(row.getString("status")) == ArticleStatus.PUBLISHED,
        new ArticleText(
            ArticleKind.valueOf(row.getString("kind")),
            row.getString("title"),
            row.getString("situation"),
            ArticleEntity.causes(row.getString("causes")),
            row.getString("cause_note"),
            row.getString("process"),
            row.getString("solution"),
            row.getString("factors"),
            ArticleEntity.codes(row.getString("departments")),
            row.getString("source")),
        publishedAt == null ? null : publishedAt.toInstant());
  }

  private void rememberChange() {
    if (changedHere()) {
      return;
    }
    TransactionSynchronizationManager.bindResource(this, true);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Library.this);
          }
        });
  }

  /**
   * An article as its last change left it, read past the session of the engine's transaction.
   *
   * @param revision of that change
   */
  record Entry(
      String number, long revision, boolean published, ArticleText text, Instant publishedAt) {}

  /**
   * How far a library has come.
   *
   * @param library its id, of no other database
   * @param revision of the last change
   */
  record State(String library, long revision) {}
}
