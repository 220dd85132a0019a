package center.coordination.request;

import java.time.LocalDate;
import java.util.List;

/** What an applicant may change in a returned application (补正). */
record Amendment(
    String position,
    String contact,
    String title,
    List<String> departments,
    LocalDate expectedDate,
    String background,
    String problem,
    String demand,
    String outcome) {}
