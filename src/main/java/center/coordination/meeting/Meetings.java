package center.coordination.meeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Meetings extends JpaRepository<Meeting, String> {

  List<Meeting> findByOrderByPlannedStartAtDesc();

  /** The last day of the calendar that a meeting of the series was convened for, held or not. */
  @Query("select max(m.origin.occurrenceOn) from Meeting m where m.origin.series = :series")
  Optional<LocalDate> lastOccurrence(String series);

  /** The meeting, held until the transaction ends, so that others wait who want the same. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from Meeting m where m.number = :number")
  Optional<Meeting> hold(String number);
}
