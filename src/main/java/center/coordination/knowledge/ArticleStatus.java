package center.coordination.knowledge;

import center.coordination.matter.Coded;

/** Where an article stands; only published ones are found and proposed as similar. */
public enum ArticleStatus implements Coded {
  DRAFT("草稿"),
  REVIEWED("已审核"),
  PUBLISHED("已发布"),
  RETIRED("已停用");

  private final String label;

  ArticleStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
