package center.coordination.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Departments extends JpaRepository<DepartmentEntity, String> {

  List<DepartmentEntity> findByActiveTrueOrderByName();
}
