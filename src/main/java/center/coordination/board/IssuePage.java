package center.coordination.board;

import center.coordination.issue.SimilarCase;
import java.util.List;

/**
 * What the page of a case shows beyond others when it is an issue.
 *
 * @param fishbone the causes, null while none is known
 * @param similar what the library knows of cases like this one, best first
 */
record IssuePage(Fishbone fishbone, List<SimilarCase> similar) {}
