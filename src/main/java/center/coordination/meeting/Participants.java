package center.coordination.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Participants extends JpaRepository<Participant, String> {

  List<Participant> findByMeetingNumberOrderByPosition(String meetingNumber);

  Optional<Participant> findByMeetingNumberAndUserId(String meetingNumber, String userId);

  Optional<Participant> findByTokenHash(String tokenHash);

  /** As the other, and lets nobody else answer meanwhile. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Participant p where p.tokenHash = :tokenHash")
  Optional<Participant> lockByTokenHash(String tokenHash);

  void deleteByMeetingNumber(String meetingNumber);

  /** The meetings to which a person was invited. */
  @Query("select p.meetingNumber from Participant p where p.userId = :userId")
  List<String> meetingsOf(String userId);

  /** Invitations of these people to other meetings that overlap this time. */
  @Query(
      """
      select p from Participant p, Meeting m
      where m.number = p.meetingNumber and m.number <> :number and p.userId in :userIds
        and m.status in (center.coordination.meeting.MeetingStatus.PREPARING,
          center.coordination.meeting.MeetingStatus.IN_SESSION)
        and m.planned.startAt < :endAt and m.planned.endAt > :startAt
      order by p.name, m.planned.startAt
      """)
  List<Participant> busy(String number, Collection<String> userIds, Instant startAt, Instant endAt);
}
