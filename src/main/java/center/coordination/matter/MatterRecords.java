package center.coordination.matter;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MatterRecords extends Repository<MatterRecord, Long> {

  MatterRecord save(MatterRecord entry);

  List<MatterRecord> findByMatterNumberOrderById(String matterNumber);

  /** Pairs of one of these people and when they last submitted something. */
  @Query(
      "select r.actor, max(r.recordedAt) from MatterRecord r where r.actor in :actors group by r.actor")
  List<Object[]> lastSteps(Collection<String> actors);
}
