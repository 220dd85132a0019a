package center.coordination.board;

/** A mail as 发件箱 shows it. */
record OutboxRow(
    String created,
    String recipient,
    String address,
    String number,
    String subject,
    String body,
    boolean sent,
    String sentAt) {}
