package center.coordination.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** The topics of a meeting in their order. */
@Embeddable
class Agenda {

  @ElementCollection
  @CollectionTable(name = "meeting_topic", joinColumns = @JoinColumn(name = "meeting_number"))
  @OrderColumn(name = "position")
  private List<Topic> topics = new ArrayList<>();

  void plan(List<AgendaItem> items) {
    topics.clear();
    items.forEach(item -> topics.add(new Topic(item)));
  }

  /** Notes what became of the topics; those that came up in the meeting are added. */
  void conclude(List<Discussion> discussions) {
    List<Topic> planned = List.copyOf(topics);
    topics.clear();
    for (Discussion discussion : discussions) {
      Topic topic =
          planned.stream()
              .filter(known -> known.topic().equals(discussion.topic()))
              .findFirst()
              .orElseGet(() -> new Topic(new AgendaItem(discussion.topic(), "", 0, null)));
      topic.conclude(discussion);
      topics.add(topic);
    }
  }

  List<Topic> topics() {
    return List.copyOf(topics);
  }

  int plannedMinutes() {
    return topics.stream().mapToInt(Topic::minutes).sum();
  }
}
