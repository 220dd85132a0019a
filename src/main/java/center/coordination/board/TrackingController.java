package center.coordination.board;

import center.coordination.engine.CentreTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 协调跟踪表 (manual §协调模板工具 3.2). */
@Controller
class TrackingController {

  /** More rows than this nobody reads on a page; the filter narrows them. */
  private static final int LONGEST = 500;

  private final TrackingTable table;
  private final CentreTime time;

  TrackingController(TrackingTable table, CentreTime time) {
    this.table = table;
    this.time = time;
  }

  @GetMapping("/tracking")
  String tracking(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @RequestParam(defaultValue = "all") String status,
      @RequestParam(defaultValue = "") String text,
      Model page) {
    TrackingFilter filter = new TrackingFilter(status, text);
    List<TrackingRow> rows = table.rows(viewer, filter);
    page.addAttribute("filter", filter);
    page.addAttribute("total", rows.size());
    page.addAttribute("rows", rows.subList(0, Math.min(rows.size(), LONGEST)));
    page.addAttribute("asOf", time.text(time.now()));
    return "board/tracking";
  }
}
