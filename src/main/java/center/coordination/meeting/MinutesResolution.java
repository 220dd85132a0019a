package center.coordination.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 决议事项 as the minutes have it (manual §日常工作流程 2.4).
 *
 * @param responsible user id of the 责任人
 * @param dueAt 完成时间
 * @param adopted whether an earlier edition has handed it out already
 */
@Embeddable
record MinutesResolution(String content, String responsible, Instant dueAt, boolean adopted) {

  MinutesResolution carriedOver() {
    return new MinutesResolution(content, responsible, dueAt, true);
  }
}
