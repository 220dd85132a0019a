package center.coordination.meeting;

import jakarta.persistence.Embeddable;

/**
 * 议题讨论 of one topic, in the words of the manual (§日常工作流程 2.4).
 *
 * @param discussion 讨论内容
 * @param views 各方观点, null where nothing was noted
 * @param consensus 达成共识, null where there is none
 */
@Embeddable
record MinutesTopic(String topic, String discussion, String views, String consensus) {}
