package center.coordination.knowledge;

import center.coordination.deadline.DeadlineView;

/** What the flow needs to know of a registered draft. */
record Draft(String number, DeadlineView review) {}
