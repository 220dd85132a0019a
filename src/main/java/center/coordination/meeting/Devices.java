package center.coordination.meeting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Devices extends JpaRepository<Device, String> {

  List<Device> findByActiveTrueOrderByName();

  /** The devices, locked in one order, so that two who book do not wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Device d where d.code in :codes order by d.code")
  List<Device> lock(Collection<String> codes);
}
