package center.coordination.testing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for business rows and engine rows that contradict each other, whatever happened before. */
public final class Agreement {

  private static final String FLOW =
      "select e.business_key_ from act_ru_execution e"
          + " join act_re_procdef d on d.id_ = e.proc_def_id_"
          // Of their own accord, at six in the morning, meetings come too.
          + " and d.key_ in ('request-handling', 'meeting-organization')"
          + " where e.id_ = e.proc_inst_id_";

  private static final String DELIVERED =
      "select v.text_ from act_ru_variable v where v.name_ = 'notificationId'";

  private record Rule(String broken, String sql) {}

  /** Each finds the rows that break it. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "an open case has no flow",
              "select number from matter where closed is null and number not in (%s)"
                  .formatted(FLOW)),
          new Rule(
              "a flow has no open case",
              "select f.business_key_ from (%s) f left join matter m".formatted(FLOW)
                  + " on m.number = f.business_key_ and m.closed is null where m.number is null"),
          new Rule(
              "a case has several flows",
              "select f.business_key_ from (%s) f group by f.business_key_ having count(*) > 1"
                  .formatted(FLOW)),
          new Rule(
              "a case is no request, or closed at another time than its request",
              "select m.number from matter m left join coordination_request r"
                  + " on r.number = m.number where m.kind = 'REQUEST' and (r.number is null"
                  + " or (m.closed is null) <> (r.closed_at is null))"),
          new Rule(
              "the numbers of a year have a gap",
              "select s.kind from matter_sequence s where s.last_count <>"
                  + " (select count(*) from matter m where m.kind = s.kind"
                  + " and m.number like '%-' || s.opened_year || '-%')"),
          new Rule(
              "an open case waits for nobody and nothing",
              "select m.number from matter m where m.closed is null and not exists"
                  + " (select 1 from act_ru_task t join act_ru_execution e"
                  + " on e.id_ = t.proc_inst_id_ where e.business_key_ = m.number)"
                  + " and not exists (select 1 from act_ru_job j join act_ru_execution e"
                  + " on e.id_ = j.process_instance_id_ where e.business_key_ = m.number)"),
          new Rule(
              "a closed case has a running clock",
              "select d.id from deadline d join matter m on m.number = d.matter_number"
                  + " where d.settled_at is null and m.closed is not null"),
          new Rule(
              "a running clock has no timer at its due time",
              "select d.id from deadline d where d.settled_at is null and d.breached_at is null"
                  + " and d.started_at <= current_timestamp and not exists"
                  + " (select 1 from act_ru_job j join act_ru_execution e"
                  + " on e.id_ = j.process_instance_id_ where e.business_key_ = d.matter_number"
                  + " and abs(extract(epoch from j.duedate_) - extract(epoch from"
                  + " cast(d.due_at at time zone 'Asia/Shanghai' as timestamp))) < 0.002)"),
          new Rule(
              "a clock has not begun in its ledger",
              "select d.id from deadline d where not exists (select 1 from ledger_entry l"
                  + " where l.deadline_id = d.id and l.event = 'STARTED')"),
          new Rule(
              "a mail was not sent and nothing will send it",
              "select id from notification where sent_at is null and id not in (%s)"
                  .formatted(DELIVERED)),
          new Rule(
              "a mail that was sent is going to be sent again",
              "select id from notification where sent_at is not null and id in (%s)"
                  .formatted(DELIVERED)));

  private Agreement() {}

  /** Every contradiction in words; none when all is well. */
  public static List<String> contradictions(JdbcClient database) {
    List<String> found = new ArrayList<>();
    for (Rule rule : RULES) {
      List<String> rows = database.sql(rule.sql()).query(String.class).list();
      if (!rows.isEmpty()) {
        found.add(rule.broken() + ": " + rows);
      }
    }
    return found;
  }
}
