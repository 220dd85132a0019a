package center.coordination.issue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A candidate solution with what speaks for and against it (manual §日常工作流程 3.2). */
@Embeddable
record Solution(
    String solution,
    String advantages,
    String drawbacks,
    @Enumerated(EnumType.STRING) Grade feasibility,
    boolean chosen) {}
