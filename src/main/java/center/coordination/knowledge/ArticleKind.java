package center.coordination.knowledge;

import center.coordination.matter.Coded;

/** What an article of the case library is (manual §常见问题与解决方案, §最佳实践案例). */
public enum ArticleKind implements Coded {
  PRACTICE("最佳实践案例"),
  FAQ("常见问题与解决方案"),
  EXPERIENCE("经验总结");

  private final String label;

  ArticleKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
