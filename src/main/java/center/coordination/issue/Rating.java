package center.coordination.issue;

import center.coordination.matter.Satisfaction;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The reporter's own view (相关方满意度, manual §协调模板工具 3.3).
 *
 * @param objection what is still wrong, null where the reporter accepts the result
 */
@Embeddable
record Rating(
    @Enumerated(EnumType.STRING) Satisfaction satisfaction,
    String satisfactionComment,
    String objection) {

  static final Rating NONE = new Rating(Satisfaction.UNRATED, null, null);
}
