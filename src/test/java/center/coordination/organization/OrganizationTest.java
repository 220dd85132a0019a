package center.coordination.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:organization")
@ActiveProfiles("demo")
@ExtendWith(OutputCaptureExtension.class)
class OrganizationTest {

  @Autowired OrganizationService organization;
  @Autowired Greeting greeting;

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

  @Test
  void tellsTheAddressAndTheDemoPeopleAtTheEndOfTheStart(CapturedOutput output) {
    greeting.greet();

    assertThat(output).contains("http://localhost:", "coordinator1", "协调专员一（协调管理组）", "协调主管、协调管理组");
  }
}
