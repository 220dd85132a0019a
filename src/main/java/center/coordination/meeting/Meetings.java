package center.coordination.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<Meeting, String> {

  boolean existsBySeriesAndOccurrenceOn(String series, LocalDate occurrenceOn);

  List<Meeting> findByOrderByPlannedStartAtDesc();

  Optional<Meeting> findFirstBySeriesAndOccurrenceOnNotNullOrderByPlannedStartAtDesc(String series);
}
