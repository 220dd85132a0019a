package center.coordination.organization;

import static center.coordination.organization.Role.ADMINISTRATOR;
import static center.coordination.organization.Role.COORDINATION;
import static center.coordination.organization.Role.COORDINATION_LEAD;
import static center.coordination.organization.Role.DIRECTOR;
import static center.coordination.organization.Role.INFORMATION;
import static center.coordination.organization.Role.LIAISON;
import static center.coordination.organization.Role.NEWCOMER;
import static center.coordination.organization.Role.OPTIMIZATION;
import static center.coordination.organization.Role.REQUESTER;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo, named after their roles; password = user name. */
@Component
@Profile("demo")
class DemoPeople {

  private static final List<Demo> PEOPLE =
      List.of(
          new Demo("admin", "系统管理员", null, ADMINISTRATOR),
          new Demo("director", "中心主任", null, DIRECTOR),
          new Demo("lead", "协调主管", null, COORDINATION_LEAD, COORDINATION),
          new Demo("coordinator1", "协调专员一", null, COORDINATION),
          new Demo("coordinator2", "协调专员二", null, COORDINATION),
          new Demo("coordinator3", "协调专员三", null, COORDINATION),
          new Demo("information1", "信息专员一", null, INFORMATION),
          new Demo("information2", "信息专员二", null, INFORMATION),
          new Demo("optimizer1", "流程优化专员一", null, OPTIMIZATION),
          new Demo("optimizer2", "流程优化专员二", null, OPTIMIZATION),
          new Demo("liaison-tech", "技术部联络员", "tech", LIAISON),
          new Demo("liaison-business", "商务部联络员", "business", LIAISON),
          new Demo("liaison-customer", "客户关系部联络员", "customer", LIAISON),
          new Demo("requester1", "项目经理一", "tech", REQUESTER),
          new Demo("requester2", "项目经理二", "business", REQUESTER),
          new Demo("newcomer1", "新入职人员一", null, NEWCOMER));

  private final PeopleWorkflow people;

  DemoPeople(PeopleWorkflow people) {
    this.people = people;
  }

  /** Adds whoever is missing; a person who is there already stays as is. */
  void seed() {
    PEOPLE.forEach(this::seed);
  }

  private void seed(Demo demo) {
    boolean added =
        people.addPerson(
            new Person(demo.id, demo.displayName, demo.id + "@coordination.example"), demo.id);
    if (!added) {
      return;
    }
    demo.roles.forEach(role -> people.join(demo.id, role.groupId()));
    if (demo.department != null) {
      people.assignDepartment(demo.id, demo.department);
    }
    if (demo.roles.contains(LIAISON)) {
      people.join(demo.id, Department.groupIdOf(demo.department));
    }
  }

  /** One line for each person: user name, name, roles. */
  String describe() {
    return PEOPLE.stream().map(Demo::describe).collect(Collectors.joining("\n"));
  }

  private record Demo(String id, String displayName, String department, List<Role> roles) {

    Demo(String id, String displayName, String department, Role... roles) {
      this(id, displayName, department, List.of(roles));
    }

    String describe() {
      String roleNames = roles.stream().map(Role::displayName).collect(Collectors.joining("、"));
      return "  %-18s%s（%s）".formatted(id, displayName, roleNames);
    }
  }
}
