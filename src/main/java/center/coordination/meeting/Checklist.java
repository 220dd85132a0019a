package center.coordination.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 会前准备清单 of a meeting (manual §日常工作流程 2.2). */
@Embeddable
class Checklist {

  @ElementCollection
  @CollectionTable(name = "meeting_check", joinColumns = @JoinColumn(name = "meeting_number"))
  @MapKeyColumn(name = "item")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<CheckItem, Check> checks = new EnumMap<>(CheckItem.class);

  /** With all eight items open. */
  static Checklist open() {
    Checklist checklist = new Checklist();
    Arrays.stream(CheckItem.values()).forEach(item -> checklist.checks.put(item, Check.open()));
    return checklist;
  }

  /** Notes that an item ended; one that was skipped stays so. */
  void enter(CheckItem item, Check check) {
    if (get(item).state() != CheckState.SKIPPED) {
      checks.put(item, check);
    }
  }

  /** Opens again what was done and has to be done once more. */
  void reopen(CheckItem... items) {
    Arrays.stream(items)
        .filter(item -> get(item).state() == CheckState.DONE)
        .forEach(item -> checks.put(item, Check.open()));
  }

  Check get(CheckItem item) {
    return checks.get(item);
  }

  boolean isOpen(CheckItem item) {
    return get(item).state() == CheckState.OPEN;
  }

  /** The items that keep the meeting from beginning. */
  List<CheckItem> openItems() {
    return Arrays.stream(CheckItem.values()).filter(this::isOpen).toList();
  }
}
