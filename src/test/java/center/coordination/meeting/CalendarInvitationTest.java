package center.coordination.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.CalendarInvitation.Mailbox;
import center.coordination.testing.TimeTravel;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our invitations as another program reads them. */
class CalendarInvitationTest {

  private static final Plan PLAN =
      new Plan(
          TimeTravel.at("2026-12-01T09:00:00"),
          TimeTravel.at("2026-12-01T11:00:00"),
          MeetingMode.ONSITE);

  @Test
  void aRequestIsReadAsItWasMeant() throws Exception {
    Calendar calendar = read(invitation("联合调试协调会", "协调专员一").request());

    VEvent event = event(calendar);
    assertThat(calendar.validate(true).hasErrors()).isFalse();
    assertThat(calendar.getMethod()).isEqualTo(new Method("REQUEST"));
    assertThat(value(event, Property.UID)).isEqualTo("HY-2026-0001@coordination.center");
    assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
    assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261120T020304Z");
    assertThat(value(event, Property.DTSTART)).isEqualTo("20261201T010000Z");
    assertThat(value(event, Property.DTEND)).isEqualTo("20261201T030000Z");
    assertThat(value(event, Property.SUMMARY)).isEqualTo("联合调试协调会");
    assertThat(value(event, Property.LOCATION)).isEqualTo("二号会议室");
    assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:noreply@coordination.example");
    assertThat(attendees(event))
        .singleElement()
        .satisfies(
            attendee -> {
              assertThat(attendee.getValue()).isEqualTo("mailto:coordinator1@coordination.example");
              assertThat(attendee.getParameter(Parameter.CN).orElseThrow().getValue())
                  .isEqualTo("协调专员一");
            });
  }

  @Test
  void aCancellationNamesTheSameMeeting() throws Exception {
    Calendar calendar = read(invitation("联合调试协调会", "协调专员一").cancel());

    assertThat(calendar.validate(true).hasErrors()).isFalse();
    assertThat(calendar.getMethod()).isEqualTo(new Method("CANCEL"));
    assertThat(value(event(calendar), Property.UID)).isEqualTo("HY-2026-0001@coordination.center");
    assertThat(value(event(calendar), Property.STATUS)).isEqualTo("CANCELLED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲，乙；丙, 丁; 戊\\己: \"庚\"",
        "第一行\n第二行\\n不是换行",
        "END:VEVENT\nBEGIN:VALARM\nATTENDEE:mailto:thief@elsewhere.example",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
        "a😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "𠮷野家ab𠮷野家abc𠮷野家𠮷野家a𠮷野家𠮷野家ab𠮷野家𠮷野家abcd",
        "tab\tstays"
      })
  void whateverWasTypedComesBackAndAddsNothing(String text) throws Exception {
    String written = invitation(text, "协调专员一").request();

    VEvent event = event(read(written));
    assertThat(value(event, Property.SUMMARY)).isEqualTo(text);
    assertThat(attendees(event)).hasSize(1);
    assertThat(event.getAlarms()).isEmpty();
    assertLines(written);
  }

  @Test
  void otherLineEndsAndControlCharactersDoNotComeThrough() throws Exception {
    String written = invitation("一\r\n二\r三\u0000\u0007四", "协调专员一").request();

    assertThat(value(event(read(written)), Property.SUMMARY)).isEqualTo("一\n二\n三四");
    assertLines(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\";X=\"b",
        "张三\r\nATTENDEE:mailto:thief@elsewhere.example",
        "李四;CN=王五:mailto:x@y.z"
      })
  void aNameStaysAName(String name) throws Exception {
    String written = invitation("会议", name).request();

    assertThat(attendees(event(read(written))))
        .singleElement()
        .satisfies(
            attendee ->
                assertThat(attendee.getValue())
                    .isEqualTo("mailto:coordinator1@coordination.example"));
    assertLines(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a+b@x.example", "o'neil@x.example", "a,b;c:d@x.example", "用户@例子.example"})
  void anAddressStaysOneAddress(String address) throws Exception {
    String written = invitation("会议", new Mailbox("张三", address)).request();

    Property attendee = event(read(written)).getProperty(Property.ATTENDEE).orElseThrow();
    assertThat(URI.create(attendee.getValue()).getSchemeSpecificPart()).isEqualTo(address);
  }

  private static void assertLines(String written) {
    assertThat(written).endsWith("\r\n");
    List<String> lines = List.of(written.split("\r\n"));
    assertThat(lines).noneMatch(line -> line.contains("\n") || line.contains("\r"));
    assertThat(lines)
        .allSatisfy(
            line -> {
              byte[] octets = line.getBytes(StandardCharsets.UTF_8);
              assertThat(octets.length).isLessThanOrEqualTo(75);
              assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            });
  }

  private static CalendarInvitation invitation(String summary, String name) {
    return invitation(summary, new Mailbox(name, "coordinator1@coordination.example"));
  }

  private static CalendarInvitation invitation(String summary, Mailbox attendee) {
    return new CalendarInvitation(
        "HY-2026-0001",
        2,
        Instant.parse("2026-11-20T02:03:04.567Z"),
        PLAN,
        summary,
        "二号会议室",
        summary,
        new Mailbox("业务协调中心", "noreply@coordination.example"),
        attendee);
  }

  static Calendar read(String written) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(written));
  }

  static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static List<Property> attendees(VEvent event) {
    return event.getProperties(Property.ATTENDEE);
  }

  static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
