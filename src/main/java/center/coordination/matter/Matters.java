package center.coordination.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Matters extends Repository<Matter, String> {

  Matter save(Matter matter);

  Optional<Matter> findById(String number);

  /** Pairs of an owner and the number of their open cases. */
  @Query(
      "select m.owner, count(m) from Matter m"
          + " where m.closed is null and m.owner is not null group by m.owner")
  List<Object[]> countOpenByOwner();

  @Query(
      "select m from Matter m order by case when m.closed is null then 0 else 1 end, m.opened desc")
  List<Matter> inTrackingOrder();
}
