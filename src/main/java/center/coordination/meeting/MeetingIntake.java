package center.coordination.meeting;

import center.coordination.engine.Refusal;
import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterService;
import center.coordination.matter.NewMatter;
import center.coordination.matter.Urgency;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes meetings in, whoever convenes them (会议类型, manual §日常工作流程 2.1). */
@Service
@Transactional
class MeetingIntake {

  private final Meetings meetings;
  private final MatterService matters;
  private final OrganizationService organization;

  MeetingIntake(Meetings meetings, MatterService matters, OrganizationService organization) {
    this.meetings = meetings;
    this.matters = matters;
    this.organization = organization;
  }

  /** Registers a meeting under the next number and returns it. */
  Meeting register(Convening convening) {
    convening.plan().requireAhead(convening.at());
    requireKnownCase(convening.related());
    requireReason(convening);
    Urgency urgency = convening.type() == MeetingType.EMERGENCY ? Urgency.URGENT : Urgency.GENERAL;
    String number =
        matters.open(
            new NewMatter(
                MatterKind.MEETING,
                convening.title(),
                convening.initiator(),
                convening.initiator(),
                urgency,
                List.of(),
                MeetingStatus.PREPARING.label(),
                convening.at()));
    matters.plan(number, convening.plan().startAt());
    Meeting meeting = new Meeting(number, series(convening, number), convening);
    if (organization.isMember(convening.initiator(), Role.COORDINATION.groupId())) {
      meeting.organizedBy(convening.initiator());
      matters.assign(number, urgency, convening.initiator());
    }
    return meetings.save(meeting);
  }

  private void requireKnownCase(String related) {
    if (related != null && matters.find(related).isEmpty()) {
      throw new Refusal("“相关案件编号”%s 不存在".formatted(related));
    }
  }

  private static void requireReason(Convening convening) {
    if (!convening.skipped().isEmpty() && convening.skipReason() == null) {
      throw new Refusal("省略会前准备须填写“省略的理由”");
    }
  }

  /** A periodic type is one series; a meeting by hand goes on with another one's or begins its. */
  private String series(Convening convening, String number) {
    if (convening.occurrence() != null) {
      return convening.type().code();
    }
    if (convening.previous() == null) {
      return number;
    }
    return meetings
        .findById(convening.previous())
        .map(Meeting::series)
        .orElseThrow(() -> new Refusal("“上次会议编号”%s 不存在".formatted(convening.previous())));
  }
}
