package center.coordination.engine;

import jakarta.ws.rs.BadRequestException;

/**
 * Tells the user in Chinese why an action was refused. The transaction rolls back; REST and the web
 * applications answer 400 with this message and nothing around it.
 */
public class Refusal extends BadRequestException {

  /** Refuses with a message that names what the user has to change. */
  public Refusal(String message) {
    super(message);
  }
}
