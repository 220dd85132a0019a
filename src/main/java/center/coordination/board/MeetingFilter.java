package center.coordination.board;

import center.coordination.matter.Coded;
import center.coordination.meeting.MeetingLine;
import center.coordination.meeting.MeetingStatus;
import center.coordination.meeting.MeetingType;

/**
 * Which meetings somebody wants to see, as the address says it; what is not understood means any.
 *
 * @param type code, as the status
 */
record MeetingFilter(String type, String status) {

  MeetingFilter {
    type = Coded.find(MeetingType.class, type).map(Coded::code).orElse("");
    status = Coded.find(MeetingStatus.class, status).map(Coded::code).orElse("");
  }

  boolean accepts(MeetingLine meeting) {
    return (type.isEmpty() || meeting.type().code().equals(type))
        && (status.isEmpty() || meeting.status().code().equals(status));
  }

  /** Whether anything narrows the list down. */
  public boolean isSet() {
    return !(type + status).isEmpty();
  }
}
