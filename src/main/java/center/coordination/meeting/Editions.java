package center.coordination.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The editions of the minutes of all meetings. */
interface Editions extends JpaRepository<Minutes, Long> {

  Optional<Minutes> findFirstByMeetingNumberOrderByEditionDesc(String meetingNumber);

  Optional<Minutes> findByMeetingNumberAndEdition(String meetingNumber, int edition);

  List<Minutes> findByMeetingNumberOrderByEdition(String meetingNumber);
}
