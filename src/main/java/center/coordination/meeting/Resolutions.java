package center.coordination.meeting;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Resolutions extends JpaRepository<Resolution, String> {

  List<Resolution> findByMeetingNumberOrderByPosition(String meetingNumber);

  List<Resolution> findBySeriesAndStatusInOrderByNumber(
      String series, Collection<ResolutionStatus> status);
}
