package center.coordination.meeting;

import center.coordination.matter.Coded;

/** What became of a topic. */
enum TopicOutcome implements Coded {
  CONCLUDED("形成结论"),
  UNREACHED("未讨论，转下次会议"),
  CONFLICT("争议较大，提请调解");

  private final String label;

  TopicOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
