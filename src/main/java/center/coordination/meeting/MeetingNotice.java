package center.coordination.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 会议通知 in the lines and words of the manual's template (§日常工作流程 2.2). */
final class MeetingNotice {

  /** Until a room is booked. */
  static final String PLACE_FOLLOWS = "地点另行通知";

  private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");
  private static final String NONE = "无";

  private MeetingNotice() {}

  static String text(Meeting meeting, String title, String time, List<Participant> participants) {
    List<String> lines = new ArrayList<>();
    lines.add("会议通知");
    lines.add("");
    lines.add("会议主题：" + title);
    lines.add("会议时间：" + time);
    lines.add("会议地点：" + place(meeting));
    lines.add("会议方式：" + modes(meeting.planned().mode()));
    if (link(meeting) != null) {
      lines.add("会议链接：" + oneLine(link(meeting)));
    }
    lines.add("");
    lines.add("参会人员：");
    participants.forEach(participant -> lines.add("- " + oneLine(participant.line())));
    lines.add("");
    lines.add("会议议程：");
    lines.addAll(orNone(agenda(meeting)));
    lines.add("");
    lines.add("会前准备：");
    lines.addAll(preparations(meeting));
    lines.add("");
    lines.add("联系人：" + contact(meeting.contact()));
    return String.join("\n", lines);
  }

  /** Where people meet, as far as that is settled. */
  static String place(Meeting meeting) {
    Place place = meeting.place();
    return place == null || place.name() == null ? PLACE_FOLLOWS : oneLine(place.name());
  }

  /** The address of the video conference, null where there is none. */
  static String link(Meeting meeting) {
    return meeting.place() == null ? null : meeting.place().link();
  }

  /** [议题] - [负责人] - [时间], numbered. */
  static List<String> agenda(Meeting meeting) {
    List<String> lines = new ArrayList<>();
    for (Topic topic : meeting.agenda().topics()) {
      lines.add(
          "%d. %s"
              .formatted(
                  lines.size() + 1,
                  parts(topic.topic(), topic.presenter(), topic.minutes() + " 分钟")));
    }
    return lines;
  }

  private static String modes(MeetingMode chosen) {
    return Arrays.stream(MeetingMode.values())
        .map(mode -> (mode == chosen ? "☑ " : "□ ") + mode.label())
        .collect(Collectors.joining(" "));
  }

  private static List<String> preparations(Meeting meeting) {
    String preparations = Objects.requireNonNullElse(meeting.preparations(), "");
    return orNone(
        preparations
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "- " + line.strip())
            .toList());
  }

  private static String contact(Contact contact) {
    return contact == null ? "业务协调中心" : oneLine(contact.line());
  }

  private static List<String> orNone(List<String> lines) {
    return lines.isEmpty() ? List.of(NONE) : lines;
  }

  private static String parts(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .map(MeetingNotice::oneLine)
        .collect(Collectors.joining(" - "));
  }

  /** What somebody typed must not pass for another line of the notice. */
  static String oneLine(String text) {
    return LINE_BREAKS.matcher(text).replaceAll(" ");
  }
}
