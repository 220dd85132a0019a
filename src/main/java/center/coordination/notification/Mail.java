package center.coordination.notification;

/** A plain-text mail to one address; the id is stable across repeated attempts. */
record Mail(String id, String address, String subject, String body) {}
