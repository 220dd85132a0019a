package center.coordination.issue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 问题分析 without its rows (manual §日常工作流程 3.2). */
@Embeddable
record Analysis(
    String investigation,
    @Enumerated(EnumType.STRING) Grade difficulty,
    String difficultyNote,
    String resourceNeed) {}
