package center.coordination.meeting;

import java.util.List;

/**
 * What a link shows to the person who may answer by it.
 *
 * @param name of the invited person
 * @param place "" while it is not settled
 * @param link of the video conference, "" where there is none
 * @param host "" while nobody is
 * @param agenda a line for each topic
 */
public record OpenInvitation(
    String name,
    String title,
    String type,
    String time,
    String place,
    String mode,
    String link,
    String host,
    List<String> agenda) {}
