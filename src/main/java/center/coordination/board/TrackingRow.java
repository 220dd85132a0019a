package center.coordination.board;

import java.util.Locale;

/**
 * A line of 协调跟踪表 (manual §协调模板工具 3.2), in the manual's columns.
 *
 * @param position 序号 from 1
 */
record TrackingRow(
    int position,
    String number,
    String title,
    String owner,
    String opened,
    String planned,
    Alert alert,
    String status,
    int progress,
    String remark,
    boolean closed) {

  boolean mentions(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return String.join("\n", number, title, owner, status, remark)
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }
}
