package center.coordination.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Rooms extends JpaRepository<Room, String> {

  List<Room> findByActiveTrueOrderByCapacity();

  /** The room, locked until the transaction ends: whoever books it waits for the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Room r where r.code = :code")
  Optional<Room> lock(String code);
}
