package center.coordination.issue;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Issues extends Repository<Issue, String> {

  Issue save(Issue issue);

  Optional<Issue> findById(String number);
}
