package center.coordination.board;

import center.coordination.issue.SimilarCase;
import java.util.List;

/**
 * What the page of a case shows beyond others when it is an issue.
 *
 * @param fishbone the causes, null while none is known
 * @param similar what the library knows of cases like this one, best first
 * @param article the number of the article that was made from it, null where the reader sees none
 */
record IssuePage(Fishbone fishbone, List<SimilarCase> similar, String article) {}
