package center.coordination.knowledge;

import center.coordination.engine.Refusal;

/** Somebody else changed the article meanwhile; carries what it says now, so nothing is lost. */
public class StaleArticle extends Refusal {

  private final transient Article current;

  StaleArticle(Article current) {
    super("案例 %s 已被他人修改，请核对最新内容后再提交".formatted(current.number()));
    this.current = current;
  }

  /** The article as it stands. */
  public Article current() {
    return current;
  }
}
