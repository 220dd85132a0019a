package center.coordination.meeting;

import java.time.Instant;
import java.util.List;

/**
 * Who was asked to come.
 *
 * @param invitees user ids of those who answer in Tasklist; the others answer by a link
 * @param remindAt when to remind whoever has not answered
 * @param dueAt when nobody is waited for any more
 */
record Asked(List<String> invitees, Instant remindAt, Instant dueAt) {}
