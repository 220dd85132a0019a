package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.engine.Refusal;
import center.coordination.organization.OrganizationService;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What minutes must have before they can be approved; refusals name row and field. */
@Component
class MinutesRules {

  /** What the column for the topics of the next meeting holds. */
  private static final int LONGEST_TOPICS = 4000;

  private final OrganizationService organization;
  private final CentreTime time;

  MinutesRules(OrganizationService organization, CentreTime time) {
    this.organization = organization;
    this.time = time;
  }

  void requireSound(Minutes minutes, Written written) {
    requireTopics(written.topics());
    List<MinutesResolution> resolutions = written.resolutions();
    for (int row = 1; row <= resolutions.size(); row++) {
      requireSound(minutes, resolutions.get(row - 1), row);
    }
    requireNextMeeting(minutes, written);
  }

  private static void requireTopics(List<MinutesTopic> topics) {
    if (topics.isEmpty()) {
      throw new Refusal("“议题”至少要有一行");
    }
    for (int row = 1; row <= topics.size(); row++) {
      MinutesTopic topic = topics.get(row - 1);
      requireGiven("议题", row, "议题", topic.topic());
      requireGiven("议题", row, "讨论内容", topic.discussion());
    }
    Rules.requireDistinct("议题", "议题", topics.stream().map(MinutesTopic::topic).toList());
  }

  private void requireSound(Minutes minutes, MinutesResolution resolution, int row) {
    requireGiven("决议", row, "决议内容", resolution.content());
    requireGiven("决议", row, "责任人", resolution.responsible());
    requireGiven("决议", row, "完成时间", resolution.dueAt());
    if (organization.person(resolution.responsible()).isEmpty()) {
      throw new Refusal("“决议”第 %d 行的“责任人”不在系统中，请重新选择".formatted(row));
    }
    Instant heldAt = minutes.heading().startAt();
    if (time.day(resolution.dueAt()).isBefore(time.day(heldAt))) {
      throw new Refusal("“决议”第 %d 行的“完成时间”不能早于会议当天".formatted(row));
    }
    if (!resolution.dueAt().isAfter(time.now())) {
      throw new Refusal("“决议”第 %d 行的“完成时间”须晚于现在".formatted(row));
    }
  }

  private void requireNextMeeting(Minutes minutes, Written written) {
    List<String> topics = written.nextTopics();
    Rules.requireDistinct("主要议题", "主要议题", topics);
    if (String.join("\n", topics).length() > LONGEST_TOPICS) {
      throw new Refusal("“主要议题”合计不能超过 %d 个字".formatted(LONGEST_TOPICS));
    }
    // A correction may repeat what was announced, though it is over by now.
    boolean announced =
        minutes.isCorrection() && Objects.equals(written.nextAt(), minutes.nextAt());
    if (!announced) {
      requireFuture(written.nextAt());
    }
  }

  /** The next meeting, if there is to be one, is still to come. */
  void requireFuture(Instant nextAt) {
    if (nextAt != null && !nextAt.isAfter(time.now())) {
      throw new Refusal("下次会议的“时间”须晚于现在");
    }
  }

  private static void requireGiven(String list, int row, String field, Object value) {
    if (value == null) {
      throw new Refusal("“%s”第 %d 行的“%s”必填".formatted(list, row, field));
    }
  }
}
