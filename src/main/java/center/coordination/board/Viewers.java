package center.coordination.board;

import center.coordination.engine.CentreAuthority;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.security.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of ours who looks at it. */
@Component
@ControllerAdvice(basePackageClasses = Viewers.class)
class Viewers {

  private final IdentityService identity;
  private final OrganizationService organization;
  private final CentreAuthority centre;

  Viewers(IdentityService identity, OrganizationService organization, CentreAuthority centre) {
    this.identity = identity;
    this.organization = organization;
    this.centre = centre;
  }

  /** Asked each time: a change of group is seen at once. Null on a page that is open to all. */
  @ModelAttribute("viewer")
  Viewer current() {
    return SignedIn.userId().map(this::viewer).orElse(null);
  }

  private Viewer viewer(String userId) {
    List<Group> groups =
        centre.run(
            () -> identity.createGroupQuery().groupMember(userId).orderByGroupId().asc().list());
    return new Viewer(
        userId,
        organization.person(userId).map(Person::displayName).orElse(userId),
        groups.stream().map(Group::getId).collect(Collectors.toUnmodifiableSet()),
        groups.stream().map(Group::getName).sorted(Comparator.naturalOrder()).toList());
  }
}
