package center.coordination.request;

import center.coordination.deadline.DeadlineView;
import center.coordination.matter.Urgency;

/** What the flow needs to know of a registered request. */
record Registration(
    String number,
    String title,
    String applicant,
    Urgency urgency,
    int departmentCount,
    DeadlineView response) {}
