package center.coordination.issue;

import jakarta.persistence.Embeddable;

/** 相关方和利益 (manual §日常工作流程 3.2). */
@Embeddable
record Party(String party, String interest) {}
