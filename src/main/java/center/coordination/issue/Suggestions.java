package center.coordination.issue;

import org.springframework.data.repository.Repository;

interface Suggestions extends Repository<Suggestion, Long> {

  Suggestion save(Suggestion suggestion);
}
