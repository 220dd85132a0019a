package center.coordination.testing;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database, as text to compare: the engine's tables and ours. */
public final class StoredRows {

  /** Written by engine and Flyway for themselves at any time. */
  private static final Set<String> RESTLESS =
      Set.of("act_ru_meter_log", "act_ge_property", "flyway_schema_history");

  private static final String INSTANCES =
      "select proc_inst_id_ from act_hi_procinst where business_key_ = '%s'"
          + " and proc_def_key_ <> 'notification-delivery'";

  private StoredRows() {}

  /** Every row of every table. */
  public static Map<String, List<String>> all(JdbcClient database) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : tables(database, "%")) {
      rows.put(table, read(database, "select * from " + table));
    }
    return rows;
  }

  /** Every row of a case; mails are left out, which a job sends when it likes. */
  public static Map<String, List<String>> ofCase(JdbcClient database, String number) {
    Map<String, List<String>> rows = new TreeMap<>();
    // The engine names the same thing in several ways.
    for (String column : List.of("proc_inst_id_", "process_instance_id_")) {
      for (String table : tables(database, column)) {
        String sql = "select * from %s where %s in (%s)".formatted(table, column, INSTANCES);
        rows.put(table, read(database, sql.formatted(number)));
      }
    }
    for (String table : List.of("act_ru_identitylink", "act_hi_identitylink")) {
      String sql =
          "select * from %s where task_id_ in (select id_ from act_hi_taskinst"
              + " where proc_inst_id_ in (%s))";
      rows.put(table, read(database, sql.formatted(table, INSTANCES).formatted(number)));
    }
    for (String table : List.of("matter", "coordination_request")) {
      rows.put(
          table, read(database, "select * from %s where number = '%s'".formatted(table, number)));
    }
    for (String table : List.of("matter_record", "deadline", "ledger_entry")) {
      String sql = "select * from %s where matter_number = '%s'";
      rows.put(table, read(database, sql.formatted(table, number)));
    }
    return rows;
  }

  private static List<String> tables(JdbcClient database, String column) {
    return database
        .sql(
            "select distinct lower(c.table_name) from information_schema.columns c"
                + " join information_schema.tables t"
                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                + " where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'"
                + " and lower(c.column_name) like ?")
        .param(column)
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !RESTLESS.contains(table))
        .toList();
  }

  private static List<String> read(JdbcClient database, String sql) {
    return database.sql(sql).query((row, number) -> text(row)).list().stream().sorted().toList();
  }

  private static String text(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, String> values = new TreeMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = row.getObject(i);
      if (value instanceof byte[] bytes) {
        values.put(columns.getColumnName(i), "bytes " + Arrays.hashCode(bytes));
      } else if (value != null) {
        values.put(columns.getColumnName(i), row.getString(i));
      }
    }
    return values.entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
