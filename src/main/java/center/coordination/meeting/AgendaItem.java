package center.coordination.meeting;

/**
 * A topic as it is planned ([议题] - [负责人] - [时间], manual §日常工作流程 2.2).
 *
 * @param minutes the planned time
 * @param source where it comes from: a resolution's number or the id of a backlog entry, else null
 */
record AgendaItem(String topic, String presenter, int minutes, String source) {}
