package center.coordination.notification;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Notifications extends Repository<Notification, String> {

  Notification save(Notification notification);

  Optional<Notification> findById(String id);

  List<Notification> findByOrderByCreatedAtDesc(Limit limit);

  List<Notification> findByRecipientOrderByCreatedAtDesc(String recipient, Limit limit);
}
