package center.coordination.board;

/**
 * What the page of a case shows beyond others when it is an issue.
 *
 * @param fishbone the causes, null while none is known
 */
record IssuePage(Fishbone fishbone) {}
