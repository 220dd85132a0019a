package center.coordination.meeting;

import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterService;
import center.coordination.matter.NewMatter;
import center.coordination.matter.Urgency;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings whose people and place are settled, on the third day, without the flow around them. */
public class Gathering {

  static final String TITLE = "联合调试协调会";

  static final Invitee COORDINATOR = insider("coordinator1", "协调专员一");
  static final Invitee REQUESTER = insider("requester1", "项目经理一");
  static final Invitee NEWCOMER = insider("newcomer1", "新入职人员一");
  static final Invitee GUEST = new Invitee(null, "外部专家", "设计院", "工程师", "guest@elsewhere.example");

  private static final MeetingPolicy POLICY =
      new MeetingPolicy("问题解决会", "", 24, 24, 24, 48, false, "");

  private final Meetings meetings;
  private final Participants participants;
  private final MatterService matters;
  private final InvitationService invitations;
  private final TransactionTemplate transaction;
  private final JdbcClient database;

  Gathering(
      Meetings meetings,
      Participants participants,
      MatterService matters,
      InvitationService invitations,
      TransactionTemplate transaction,
      JdbcClient database) {
    this.meetings = meetings;
    this.participants = participants;
    this.matters = matters;
    this.invitations = invitations;
    this.transaction = transaction;
    this.database = database;
  }

  static Invitee insider(String userId, String name) {
    return new Invitee(userId, name, "业务协调中心", "协调专员", userId + "@coordination.example");
  }

  /** People from outside with a number in name and address. */
  static List<Invitee> guests(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i -> new Invitee(null, "外部专家" + i, "设计院", "工程师", "guest" + i + "@elsewhere.example"))
        .toList();
  }

  static Instant start() {
    return TimeTravel.at("2026-03-04T09:00:00");
  }

  /** A meeting with a guest who has been sent a link; its number. */
  public String withGuest(String title, String name, String topic) {
    String number =
        prepare(
            title,
            List.of(COORDINATOR, new Invitee(null, name, "设计院", "工程师", GUEST.mail())),
            topic);
    invitations.invite(number);
    return number;
  }

  String prepare(Invitee... people) {
    return prepare(TITLE, List.of(people), "接口方案");
  }

  String prepare(String title, List<Invitee> people, String topic) {
    return transaction.execute(
        status -> {
          Instant now = TimeTravel.now();
          String number =
              matters.open(
                  new NewMatter(
                      MatterKind.MEETING,
                      title,
                      "coordinator1",
                      "coordinator1",
                      Urgency.GENERAL,
                      List.of(),
                      MeetingStatus.PREPARING.label(),
                      now));
          Meeting meeting =
              new Meeting(
                  number,
                  number,
                  new Convening(
                      "coordinator1",
                      MeetingType.PROBLEM,
                      title,
                      "解决联合调试的问题",
                      new Plan(start(), start().plus(Duration.ofHours(2)), MeetingMode.HYBRID),
                      null,
                      null,
                      null,
                      List.of(),
                      null,
                      now));
          meeting.apply(POLICY);
          meeting.organizedBy("coordinator3");
          meeting.settlePurpose(
              "解决联合调试的问题",
              List.of(
                  new AgendaItem(topic, "技术部", 30, null),
                  new AgendaItem("进度安排", "协调专员一", 20, null)),
              "带上接口文档\n准备进度表");
          meeting.settlePeople(
              "coordinator1",
              "coordinator2",
              new Contact("协调专员一", "010-88880000", "coordinator1@coordination.example"),
              null);
          meeting.meetAt(new Place("二号会议室", "https://meet.example/room?a=1&b=2"));
          meetings.save(meeting);
          for (int position = 0; position < people.size(); position++) {
            participants.save(new Participant(number, position, people.get(position)));
          }
          return number;
        });
  }

  /** The token in the newest link to this address that has not left yet. */
  public String token(String number, String address) {
    String link =
        database
            .sql(
                "select private_link from notification where matter_number = ? and address = ?"
                    + " and private_link is not null order by created_at desc limit 1")
            .params(number, address)
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /** The token of the guest of {@link #withGuest}. */
  public String token(String number) {
    return token(number, GUEST.mail());
  }

  /** What the person of this name answered, such as ACCEPT. */
  public String reply(String number, String name) {
    return database
        .sql("select reply from meeting_participant where meeting_number = ? and name = ?")
        .params(number, name)
        .query(String.class)
        .single();
  }

  /** Everything that is stored of the participants, to compare before and after. */
  public String rows() {
    return database
        .sql("select * from meeting_participant order by id")
        .query()
        .listOfRows()
        .toString();
  }

  Meeting meeting(String number) {
    return transaction.execute(
        status -> {
          Meeting meeting = meetings.findById(number).orElseThrow();
          meeting.checklist().openItems();
          return meeting;
        });
  }

  List<Participant> participants(String number) {
    return participants.findByMeetingNumberOrderByPosition(number);
  }

  void change(String number, Consumer<Meeting> change) {
    transaction.executeWithoutResult(
        status -> change.accept(meetings.findById(number).orElseThrow()));
  }
}
