package center.coordination.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row of the department table; a department that was dissolved stays, inactive, for old cases.
 */
@Entity
@Table(name = "department")
class DepartmentEntity {

  @Id private String code;
  private String name;
  private boolean active;

  protected DepartmentEntity() {}

  Department toDepartment() {
    return new Department(code, name);
  }
}
