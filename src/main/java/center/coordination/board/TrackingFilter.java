package center.coordination.board;

/**
 * Which rows of the tracking table somebody wants; what is not understood means all.
 *
 * @param status {@code open}, {@code closed} or anything else
 * @param text a part of number, title, person, status or remark
 */
record TrackingFilter(String status, String text) {

  boolean accepts(TrackingRow row) {
    boolean wanted =
        switch (status) {
          case "open" -> !row.closed();
          case "closed" -> row.closed();
          default -> true;
        };
    return wanted && row.mentions(text);
  }
}
