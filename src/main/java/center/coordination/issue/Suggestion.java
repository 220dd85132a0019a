package center.coordination.issue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 改进建议 of a case (manual §协调模板工具 3.3), kept for the flow that will take it up. */
@Entity
@Table(name = "improvement_suggestion")
class Suggestion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String matterNumber;
  private String suggestion;
  private String author;
  private Instant suggestedAt;

  protected Suggestion() {}

  Suggestion(String matterNumber, String suggestion, String author, Instant suggestedAt) {
    this.matterNumber = matterNumber;
    this.suggestion = suggestion;
    this.author = author;
    this.suggestedAt = suggestedAt;
  }
}
