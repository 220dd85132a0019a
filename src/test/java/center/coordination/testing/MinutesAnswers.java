package center.coordination.testing;

import static center.coordination.testing.Answers.column;
import static center.coordination.testing.Answers.row;

import java.util.List;
import java.util.Map;

/** Valid answers to the forms of 会议纪要 and 决议督办, after the meeting of {@link MeetingAnswers}. */
public final class MinutesAnswers {

  private MinutesAnswers() {}

  /** 撰写纪要: one topic, two resolutions, no other meeting. */
  public static Answers written() {
    return Answers.of(
        "minuteRows",
        List.of(topic("各项目测试需求")),
        "resolutionRows",
        List.of(
            resolution("公布测试平台排期表", "coordinator2", "2026-03-10T18:00:00+08:00"),
            resolution("提交平台扩容方案", "liaison-tech", "2026-03-12T18:00:00+08:00")));
  }

  /** 撰写纪要 with another meeting to come. */
  public static Answers writtenWithNext(String nextAt) {
    return written()
        .with("nextAt", nextAt)
        .with("nextTopicRows", column("topic", "扩容方案评审", "排期执行情况"));
  }

  /** A row of 议题讨论. */
  public static Map<String, Object> topic(String topic) {
    return row(
        "topic", topic,
        "discussion", "逐项核对了三个项目的测试需求",
        "views", "技术部希望先做性能测试\n商务部希望先做验收测试",
        "consensus", "先验收、后性能");
  }

  /** A row of 决议事项. */
  public static Map<String, Object> resolution(String content, String responsible, String due) {
    return row("content", content, "responsible", responsible, "due", due);
  }

  /** 审定纪要 and 签发纪要: approved. */
  public static Answers approved() {
    return Answers.of("minutesDecision", "approve");
  }

  /** 审定纪要 and 签发纪要: 退回修改. */
  public static Answers returned() {
    return Answers.of("minutesDecision", "return", "minutesReturnReason", "请补充商务部的观点。");
  }

  /** 阅知纪要. */
  public static Answers read() {
    return Answers.ticked("minutesRead").with("readingNote", "同意。");
  }

  /** 更正纪要. */
  public static Answers correction(String number) {
    return Answers.of("correctedMeeting", number, "correctionReason", "遗漏了一项决议");
  }

  /** 落实决议. */
  public static Answers carriedOut() {
    return Answers.of("completionNote", "排期表已在共享盘公布。");
  }

  /** 验收决议: 完成，验收. */
  public static Answers accepted() {
    return Answers.of("acceptance", "accept");
  }

  /** 验收决议: 未完成，退回. */
  public static Answers givenBack() {
    return Answers.of("acceptance", "return", "acceptanceReason", "缺少四月的排期。");
  }

  /** 验收决议: 不再执行. */
  public static Answers dropped() {
    return Answers.of("acceptance", "drop", "acceptanceReason", "项目已中止。");
  }
}
