package center.coordination.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Deadlines extends Repository<Deadline, String> {

  Deadline save(Deadline deadline);

  Optional<Deadline> findById(String id);

  List<Deadline> findBySettledAtIsNull();

  List<Deadline> findByMatterNumberAndSettledAtIsNull(String matterNumber);
}
