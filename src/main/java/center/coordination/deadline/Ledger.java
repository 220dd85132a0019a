package center.coordination.deadline;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Ledger extends Repository<LedgerEntry, Long> {

  LedgerEntry save(LedgerEntry entry);

  List<LedgerEntry> findByMatterNumberOrderById(String matterNumber);
}
