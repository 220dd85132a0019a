package center.coordination.matter;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MatterRecords extends Repository<MatterRecord, Long> {

  MatterRecord save(MatterRecord entry);

  List<MatterRecord> findByMatterNumberOrderById(String matterNumber);
}
