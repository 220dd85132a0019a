package center.coordination.request;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Requests extends Repository<Request, String> {

  Request save(Request request);

  Optional<Request> findById(String number);
}
