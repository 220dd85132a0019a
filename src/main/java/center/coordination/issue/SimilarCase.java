package center.coordination.issue;

/**
 * A case of the library that is near to a problem.
 *
 * @param why what both share, in words
 */
public record SimilarCase(String number, String title, String why) {}
