package center.coordination.issue;

import center.coordination.matter.Urgency;

/** 问题识别 of a problem that holds (manual §日常工作流程 3.2). */
record Identification(
    String situation, Urgency level, String levelReason, String owner, String impactNote) {}
