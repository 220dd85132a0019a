package center.coordination.organization;

/**
 * Somebody who can sign in.
 *
 * @param id the user name
 * @param displayName the name as Tasklist shows it
 * @param mail the address, empty when there is none
 */
public record Person(String id, String displayName, String mail) {}
