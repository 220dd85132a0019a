package center.coordination.issue;

import center.coordination.matter.Factor;

/**
 * A root cause that somebody found (鱼骨图, manual §协调工具与技巧 2.2).
 *
 * @param factor the bone it hangs on
 * @param cause in words, one of the manual's or one of the handler's own
 * @param evidence what it is concluded from
 */
public record FishboneCause(Factor factor, String cause, String evidence) {}
