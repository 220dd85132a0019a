package center.coordination.testing;

import static center.coordination.testing.Answers.column;
import static center.coordination.testing.Answers.row;

import java.util.List;

/** Valid answers to the forms of 会议组织; the meeting settles who gets the test platform when. */
public final class MeetingAnswers {

  /** When the meeting is to take place: three days after {@link TimeTravel#BEGINNING}. */
  public static final String START = "2026-03-05T14:00:00+08:00";

  public static final String END = "2026-03-05T16:00:00+08:00";

  private MeetingAnswers() {}

  /** 召集会议: a 问题解决会 of two hours. */
  public static Answers convened() {
    return convened("problem");
  }

  /** 召集会议 of another type. */
  public static Answers convened(String type) {
    return Answers.of(
        "meetingType",
        type,
        "title",
        "测试平台排期协调会",
        "purpose",
        "确定三个项目使用测试平台的先后",
        "meetingStart",
        START,
        "meetingEnd",
        END,
        "meetingMode",
        "onsite");
  }

  /** 召集会议: an urgent one that skips whatever may be skipped. */
  public static Answers urgent() {
    return convened("emergency")
        .with("skippedItems", List.of("materials", "attendance", "environment"))
        .with("skipReason", "平台今日停机，须立即商定");
  }

  /** 确定目的和议题: two topics. */
  public static Answers purposeSettled() {
    return Answers.of(
        "purpose",
        "确定三个项目使用测试平台的先后",
        "agendaRows",
        List.of(
            row("topic", "各项目测试需求", "presenter", "协调专员一", "minutes", 40),
            row("topic", "排期方案", "presenter", "协调专员二", "minutes", 50)),
        "preparationRows",
        column("preparation", "各项目测试计划"));
  }

  /** 确定人员和时间: led by coordinator1, minuted by coordinator2, with 技术部 and a supplier. */
  public static Answers participantsSettled() {
    return Answers.of(
        "meetingStart",
        START,
        "meetingEnd",
        END,
        "meetingMode",
        "onsite",
        "host",
        "coordinator1",
        "recorder",
        "coordinator2",
        "participants",
        List.of("liaison-tech", "requester1"),
        "participantGroups",
        List.of(),
        "outsideRows",
        List.of(
            row(
                "name", "供应商代表",
                "department", "平台供应商",
                "post", "项目经理",
                "mail", "supplier@example.org")),
        "contactName",
        "协调专员一",
        "contactPhone",
        "010-12345678",
        "contactMail",
        "coordinator1@coordination.example");
  }

  /** 预订会议室和设备: the small room with a projector. */
  public static Answers roomBooked() {
    return roomBooked("room-1");
  }

  /** 预订会议室和设备: another room. */
  public static Answers roomBooked(String room) {
    return Answers.of("roomOutcome", "booked", "room", room, "devices", List.of("projector"));
  }

  /** 准备会议资料. */
  public static Answers materialsPrepared() {
    return Answers.of("materialsNote", "三个项目的测试计划，存放在共享盘");
  }

  /** 检查设备和环境. */
  public static Answers environmentChecked() {
    return Answers.of("environmentChecks", List.of("seating", "projector"));
  }

  /** 答复邀请: 参加. */
  public static Answers accepted() {
    return Answers.of("reply", "accept");
  }

  /** 确认出席情况. */
  public static Answers attendanceConfirmed() {
    return Answers.of("attendanceConfirmed", true);
  }

  /** 开始会议: everybody came. */
  public static Answers opened() {
    return Answers.of("absentees", List.of());
  }

  /** 主持会议: the first topic is settled, the second has to wait, another one came up. */
  public static Answers conducted() {
    return Answers.of(
        "topicRows",
        List.of(
            row(
                "topic", "各项目测试需求",
                "minutesUsed", 55,
                "outcome", "concluded",
                "conclusion", "三个项目的需求已核对一致"),
            row("topic", "排期方案", "minutesUsed", 0, "outcome", "unreached")),
        "parkedRows",
        List.of(row("topic", "平台扩容", "presenter", "技术部联络员")),
        "heardParticipants",
        List.of(),
        "meetingActualStart",
        "2026-03-05T14:05:00+08:00",
        "meetingActualEnd",
        "2026-03-05T15:50:00+08:00");
  }

  /** 会议变更: 改期 to the day after, at the same hour. */
  public static Answers moved(String number) {
    return Answers.of(
        "changedMeeting", number,
        "change", "move",
        "newStart", "2026-03-06T14:00:00+08:00",
        "newEnd", "2026-03-06T16:00:00+08:00",
        "changeReason", "主持人另有会议");
  }

  /** 会议变更: 取消. */
  public static Answers cancelled(String number) {
    return Answers.of("changedMeeting", number, "change", "cancel", "changeReason", "各方已书面达成一致");
  }
}
