package center.coordination.meeting;

/**
 * Whom a meeting wants to see.
 *
 * @param userId null for people without an account
 * @param mail "" where none is known
 */
record Invitee(String userId, String name, String department, String post, String mail) {}
