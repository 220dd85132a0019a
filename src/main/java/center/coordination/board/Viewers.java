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

  /** Asked each time: a change of group is seen at once. */
  @ModelAttribute("viewer")
  Viewer current() {
    String userId =
        SignedIn.userId().orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
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
