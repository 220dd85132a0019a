package center.coordination.request;

import java.time.Instant;

/**
 * How an application came in.
 *
 * @param submitter who filled in the form
 * @param onBehalf whether a coordinator entered it for somebody else
 * @param channel null unless entered on behalf
 * @param applicantId the applicant's account, null where he has none or submits himself
 * @param applicantName the applicant's name where entered on behalf
 * @param urgencyReason why the urgency differs from what the channel presets
 * @param at when it was submitted; the response clock runs from here
 */
record Submission(
    String submitter,
    boolean onBehalf,
    Channel channel,
    String applicantId,
    String applicantName,
    String urgencyReason,
    Instant at) {}
