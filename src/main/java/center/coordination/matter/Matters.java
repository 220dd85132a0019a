package center.coordination.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Matters extends Repository<Matter, String> {

  Matter save(Matter matter);

  Optional<Matter> findByNumber(String number);

  long countByOwnerAndClosedIsNull(String owner);

  @Query(
      "select m from Matter m order by case when m.closed is null then 0 else 1 end, m.opened desc")
  List<Matter> inTrackingOrder();
}
