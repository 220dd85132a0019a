package center.coordination.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:organization")
@ActiveProfiles("demo")
class OrganizationTest {

  @Autowired OrganizationService organization;

  @Test
  void listsTheDepartmentsOfTheManual() {
    assertThat(organization.departments())
        .containsExactlyInAnyOrder(
            new Department("tech", "技术部"),
            new Department("business", "商务部"),
            new Department("customer", "客户关系部"));
  }

  @Test
  void namesADepartmentByItsCode() {
    assertThat(organization.departmentName("tech")).isEqualTo("技术部");
    assertThat(organization.departmentName("unknown")).isEqualTo("unknown");
  }

  @Test
  void knowsPeopleByTheirRoleNames() {
    assertThat(organization.person("coordinator1"))
        .contains(new Person("coordinator1", "协调专员一", "coordinator1@coordination.example"));
    assertThat(organization.person("nobody")).isEmpty();
  }

  @Test
  void countsTheLeadAmongTheCoordinators() {
    assertThat(organization.members("coordination"))
        .extracting(Person::id)
        .containsExactly("coordinator1", "coordinator2", "coordinator3", "lead");
    assertThat(organization.isMember("lead", "coordination-lead")).isTrue();
    assertThat(organization.isMember("coordinator1", "coordination-lead")).isFalse();
  }

  @Test
  void putsLiaisonsIntoTheGroupOfTheirDepartmentButNotRequesters() {
    assertThat(organization.isMember("liaison-tech", "department-tech")).isTrue();
    assertThat(organization.isMember("requester1", "department-tech")).isFalse();
    assertThat(organization.departmentOf("liaison-tech")).contains("tech");
    assertThat(organization.departmentOf("requester1")).contains("tech");
    assertThat(organization.departmentOf("director")).isEmpty();
  }

  @Test
  void fillsEachRoleAsTheManualCounts() {
    for (Role role : Role.values()) {
      int people = organization.members(role.groupId()).size();
      assertThat(role.headCount().map(count -> count.allows(people)))
          .as(role.displayName())
          .isNotEqualTo(Optional.of(false));
    }
  }
}
