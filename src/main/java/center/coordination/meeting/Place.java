package center.coordination.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where people meet.
 *
 * @param name a room or another place
 * @param link of the video conference, null where there is none
 */
@Embeddable
record Place(@Column(name = "place") String name, @Column(name = "meeting_link") String link) {}
