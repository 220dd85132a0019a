package center.coordination.board;

import center.coordination.organization.StartableProcess;
import center.coordination.security.App;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The ways from the start page that are open to somebody, as the engine's rights say. */
@Component
class Entrances {

  private final AuthorizationService authorizations;

  Entrances(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  List<App> apps(Viewer viewer) {
    return Arrays.stream(App.values())
        .filter(app -> may(viewer, Permissions.ACCESS, Resources.APPLICATION, app.id()))
        .toList();
  }

  List<StartableProcess> startForms(Viewer viewer) {
    return Arrays.stream(StartableProcess.values())
        .filter(
            process ->
                may(
                    viewer,
                    Permissions.CREATE_INSTANCE,
                    Resources.PROCESS_DEFINITION,
                    process.key()))
        .toList();
  }

  private boolean may(Viewer viewer, Permission permission, Resource resource, String id) {
    return authorizations.isUserAuthorized(
        viewer.id(), List.copyOf(viewer.groups()), permission, resource, id);
  }
}
