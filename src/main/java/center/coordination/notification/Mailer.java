package center.coordination.notification;

/** Brings a mail on its way; throws when it could not, so that the job is tried again. */
interface Mailer {

  void send(Mail mail);
}
