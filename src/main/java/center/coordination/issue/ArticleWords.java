package center.coordination.issue;

/** The texts of an article as the closing form shows and returns them; blank ones are null. */
record ArticleWords(
    String title, String situation, String process, String solution, String factors) {}
