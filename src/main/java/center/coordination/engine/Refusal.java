package center.coordination.engine;

/**
 * Tells the user in Chinese why an action was refused. The transaction rolls back; REST and the web
 * applications answer 400 with this message.
 */
public class Refusal extends RuntimeException {

  /** Refuses with a message that names what the user has to change. */
  public Refusal(String message) {
    super(message);
  }
}
