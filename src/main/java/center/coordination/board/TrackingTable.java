package center.coordination.board;

import center.coordination.deadline.DeadlineView;
import center.coordination.deadline.DeadlineViews;
import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterSummary;
import center.coordination.organization.OrganizationService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws up 协调跟踪表 for somebody. */
@Component
class TrackingTable {

  private final CaseAccess access;
  private final DeadlineViews deadlines;
  private final OrganizationService organization;
  private final CentreTime time;

  TrackingTable(
      CaseAccess access,
      DeadlineViews deadlines,
      OrganizationService organization,
      CentreTime time) {
    this.access = access;
    this.deadlines = deadlines;
    this.organization = organization;
    this.time = time;
  }

  /** The rows that match, numbered from 1, open cases first. */
  List<TrackingRow> rows(Viewer viewer, TrackingFilter filter) {
    Map<String, List<DeadlineView>> clocks =
        deadlines.running().stream().collect(Collectors.groupingBy(DeadlineView::matterNumber));
    Names names = new Names(organization);
    Instant now = time.now();
    List<TrackingRow> rows = new ArrayList<>();
    for (MatterSummary matter : access.visibleTo(viewer)) {
      List<DeadlineView> running = clocks.getOrDefault(matter.number(), List.of());
      TrackingRow row = row(rows.size() + 1, matter, names, Alert.ofCase(running, now));
      if (filter.accepts(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private TrackingRow row(int position, MatterSummary matter, Names names, Alert alert) {
    return new TrackingRow(
        position,
        matter.number(),
        matter.title(),
        names.person(matter.owner()),
        time.text(matter.opened()),
        time.text(matter.planned()),
        alert,
        matter.status(),
        matter.progress(),
        Objects.requireNonNullElse(matter.remark(), ""),
        matter.closed() != null);
  }
}
