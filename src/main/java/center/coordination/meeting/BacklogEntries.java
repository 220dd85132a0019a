package center.coordination.meeting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BacklogEntries extends JpaRepository<BacklogEntry, Long> {

  List<BacklogEntry> findByTakenBy(String meetingNumber);

  List<BacklogEntry> findByOriginNumberAndKindOrderById(String originNumber, BacklogKind kind);

  /** What waits for the next meeting of a series, or stands on the agenda of this one. */
  @Query(
      """
      select b from BacklogEntry b
      where b.series = :series and (b.takenBy is null or b.takenBy = :meetingNumber)
      order by b.id
      """)
  List<BacklogEntry> waiting(String series, String meetingNumber);
}
