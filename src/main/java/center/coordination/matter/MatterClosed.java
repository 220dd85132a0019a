package center.coordination.matter;

/** A case has ended, in whatever way; what still runs beside it ends with it. */
public record MatterClosed(String number) {}
