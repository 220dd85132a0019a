package center.coordination.deadline;

/** At which share of the limit reminding begins and the director is asked; 0 means never. */
record EscalationShare(double remind, double director) {}
